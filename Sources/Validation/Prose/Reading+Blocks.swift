import Diagnostics
import Markdown
import Model
import Syntax

extension Reading {
  /// What a fenced block shows; nothing when it is faulty, which is then reported.
  func block(
    _ block: FencedBlock, in language: Language, into diagnostics: inout [Diagnostic]
  ) -> ProseBlock? {
    if ledger.sketches != nil {
      let shape = MappingShape(InvalidFigure.subject(block.kind)) { keys in
        self.block(block, &keys, in: language)
      }
      ledger.sketches?.append([.mapping(shape)])
    }
    guard block.argument.isEmpty else { return diagnostics.fail(InvalidFigure.argument(block)) }
    let node = YAMLSyntax.parse(block.location.file, range: block.contentRange, into: &diagnostics)
    guard let node else { return nil }
    if case .null = node.value { return diagnostics.fail(InvalidFigure.empty(block)) }
    var faults: [Diagnostic] = []
    let result = node.read(InvalidFigure.subject(block.kind), into: &faults) { keys in
      self.block(block, &keys, in: language)
    }
    diagnostics += faults.map(InvalidFigure.reclassified)
    return result
  }

  private func block(
    _ block: FencedBlock, _ keys: inout MappingReader, in language: Language
  ) -> ProseBlock? {
    let subject = self.subject(block, &keys)
    let written = keys.optional("contract", .text)
    let caption = keys.required("caption", .text)
    let contract = self.contract(written, of: block, &keys)
    guard let subject, let caption, let contract else { return nil }
    if let reference = subject.reference {
      ledger.refer(
        to: Subject(reference.kind, reference.id.value, in: contract), at: reference.id.location,
        breaking: .invalidFigure)
    }
    return ProseBlock(
      subject: subject.shown, contract: contract, caption: typeset(caption.value, in: language))
  }

  /// The contract whose data are shown: as written, that of the text, or the only one of the site.
  private func contract(
    _ written: Located<String>?, of block: FencedBlock, _ keys: inout MappingReader
  ) -> Contract.ID? {
    if let written {
      guard contracts.contains(written.value) else {
        return keys.diagnostics.fail(InvalidFigure.unknownContract(written, contracts: contracts))
      }
      return Contract.ID(written.value)
    }
    if keys.has("contract") { return nil }
    if let contract = contract ?? (contracts.count == 1 ? Contract.ID(contracts[0]) : nil) {
      return contract
    }
    return keys.diagnostics.fail(
      InvalidFigure.contractMissing(at: keys.location, contracts: contracts))
  }

  /// What a block shows, and the name it refers to.
  private typealias BlockSubject = (
    shown: ProseBlock.Subject, reference: (kind: Subject.Kind, id: Located<String>)?
  )

  private func subject(_ block: FencedBlock, _ keys: inout MappingReader) -> BlockSubject? {
    let isTable = block.kind == .table
    let indicator = keys.optional("indicator", .text)
    let figure = isTable ? nil : keys.optional("budget", .choice(of: FigureDimension.self))
    let budget = isTable ? keys.optional("budget", .choice(of: BudgetDimension.self)) : nil
    let diagnosis = isTable ? keys.optional("diagnosis", .text) : nil
    let possible = isTable ? ["indicator", "budget", "diagnosis"] : ["indicator", "budget"]
    let written = possible.filter { keys.has($0) }
    guard written.count == 1 else {
      return keys.diagnostics.fail(
        InvalidFigure.subjectCount(block, at: keys.location, written, possible: possible))
    }
    if let indicator {
      let id = Indicator.ID(indicator.value)
      return (isTable ? .table(.indicator(id)) : .figure(.indicator(id)), (.indicator, indicator))
    }
    if let diagnosis { return (.table(.diagnosis(diagnosis.value)), (.group, diagnosis)) }
    if let budget { return (.table(.budget(budget.value)), nil) }
    return figure.map { _ in (.figure(.budgetByYear), nil) }
  }
}

/// The dimensions along which a budget can be drawn.
private enum FigureDimension: String, CaseIterable { case year }
