import Diagnostics
import Loading
import Model
import Syntax

/// A contract as far as it could be read.
struct ContractDraft {
  let id: String
  /// The date on which it begins, where it is known.
  let start: Day?
  let isDeliberated: Bool
  /// The contract; nothing when something in it is faulty.
  let contract: Contract?
}

/// Reads the folder of a contract.
struct ContractReader {
  private let id: String
  private let files: ContentFiles
  private let folder: String
  private var reading: Reading

  /// Prepares for a contract by the name of its folder.
  init(_ id: String, _ files: ContentFiles, _ reading: Reading) {
    self.id = id
    self.files = files
    self.folder = ContentLayout.contract(id)
    self.reading = reading
    self.reading.contract = id
  }

  /// Reads every file of the contract.
  mutating func read(into diagnostics: inout [Diagnostic]) -> ContractDraft {
    let factsNode = node("contract.yml", into: &diagnostics)
    let factsReader = factsNode.map { ContractFactsReader($0, reading) }
    if factsNode == nil {
      for kind in [NameKind.party, .area, .subArea] { reading.markUncertain(kind) }
    }
    reading.years = factsReader?.years
    let facts = factsReader?.facts(into: &diagnostics)
    let actions = actions(period: facts?.period, into: &diagnostics)
    let texts = versions(in: folder, of: .contract(id), into: &diagnostics).flatMap {
      reading.presentation($0, into: &diagnostics)
    }
    let budget = budget(actions, into: &diagnostics)
    let indicators = value("indicators.json", reading.indicators, [.indicator], into: &diagnostics)
    let lists = lists(into: &diagnostics)
    if let facts, let actions { check(actions, facts.areas, into: &diagnostics) }
    let draft = { [id] (contract: Contract?) in
      ContractDraft(
        id: id,
        start: factsReader?.start,
        isDeliberated: factsNode?.entry("deliberation") != nil,
        contract: contract
      )
    }
    guard let facts, let actions, let texts, let budget, let indicators, let lists else {
      return draft(nil)
    }
    return draft(
      Contract(
        id: Contract.ID(id),
        texts: texts,
        period: facts.period,
        years: facts.years,
        updated: facts.updated,
        source: facts.source,
        parties: facts.parties,
        legalBasis: facts.legalBasis,
        deliberation: facts.deliberation,
        areas: facts.areas,
        actions: actions.map(\.action).sorted { $0.number < $1.number },
        budget: budget,
        indicators: indicators.indicators,
        indicatorsSource: indicators.source,
        observations: lists.observations,
        diagnosis: lists.diagnosis,
        population: facts.population,
        obligations: lists.obligations,
        discrepancies: lists.discrepancies
      )
    )
  }
}

extension ContractReader {
  /// The files that a contract may lack.
  private struct Lists {
    let observations: [Observation]
    let diagnosis: Diagnosis
    let obligations: [Obligation]
    let discrepancies: [Discrepancy]
  }

  private func lists(into diagnostics: inout [Diagnostic]) -> Lists? {
    let observations = optionalValue(
      "observations.json",
      reading.observations,
      [.observation],
      default: [],
      into: &diagnostics
    )
    let diagnosis = optionalValue(
      "diagnosis.yml",
      reading.diagnosis,
      [.group, .figure],
      default: Diagnosis(groups: []),
      into: &diagnostics
    )
    let obligations = optionalValue(
      "obligations.yml",
      reading.obligations,
      [.obligation],
      default: [],
      into: &diagnostics
    )
    let discrepancies = optionalValue(
      "discrepancies.yml",
      reading.discrepancies,
      [.discrepancy],
      default: [],
      into: &diagnostics
    )
    guard let observations, let diagnosis, let obligations, let discrepancies else { return nil }
    return Lists(
      observations: observations,
      diagnosis: diagnosis,
      obligations: obligations,
      discrepancies: discrepancies
    )
  }

  /// The tree of a file that must be there.
  private func node(_ name: String, into diagnostics: inout [Diagnostic]) -> SyntaxNode? {
    let place = files.tree.file(at: "\(folder)/contract.yml") ?? files.first(under: folder)
    return files.required("\(folder)/\(name)", near: place, into: &diagnostics).flatMap { file in
      name.hasSuffix(".json")
        ? files.json(file, into: &diagnostics) : files.yaml(file, into: &diagnostics)
    }
  }

  /// The value of a file that must be there; without it the names it declares are uncertain.
  private func value<Value>(
    _ name: String,
    _ expected: Expected<Value>,
    _ kinds: [NameKind],
    into diagnostics: inout [Diagnostic]
  ) -> Value? {
    let value = node(name, into: &diagnostics).flatMap { node in
      node.read(as: expected, Message(french: name, english: name), into: &diagnostics)
    }
    if value == nil { for kind in kinds { reading.markUncertain(kind) } }
    return value
  }

  /// The value of a file that may be left out.
  private func optionalValue<Value>(
    _ name: String,
    _ expected: Expected<Value>,
    _ kinds: [NameKind],
    default: Value,
    into diagnostics: inout [Diagnostic]
  ) -> Value? {
    guard files.tree.file(at: "\(folder)/\(name)") != nil else {
      if files.misnamed.contains("\(folder)/\(name)") {
        for kind in kinds { reading.markUncertain(kind) }
      }
      return `default`
    }
    return value(name, expected, kinds, into: &diagnostics)
  }

  private func versions(
    in folder: String,
    of owner: ProseOwner,
    into diagnostics: inout [Diagnostic]
  ) -> Versions? {
    let place = files.tree.file(at: "\(self.folder)/contract.yml")
    return reading.versions(in: folder, of: owner, files: files, near: place, into: &diagnostics)
  }
}

extension ContractReader {
  /// The names of the actions' folders.
  private var actionNames: [String] {
    files.tree.listing(of: ContentLayout.actions(of: id)).folders
  }

  private func fiche(_ action: String) -> SourceFile? {
    let folder = "\(ContentLayout.actions(of: id))/\(action)"
    return files.tree.file(at: "\(folder)/\(reading.original.code).md")
      ?? files.first(under: folder)
  }

  /// The actions; nothing when one of them is faulty.
  ///
  /// `period` is that of the contract, which holds for actions whose document states none.
  private func actions(
    period: DayRange?,
    into diagnostics: inout [Diagnostic]
  ) -> [ActionDraft]? {
    if files.misnamed.contains(ContentLayout.actions(of: id)) { reading.markUncertain(.action) }
    var drafts: [ActionDraft?] = []
    for name in actionNames {
      guard let place = fiche(name) else { continue }
      let id = Located(name, at: place.whole)
      guard IdentifierSpelling.check(id, into: &diagnostics) else {
        reading.markUncertain(.action)
        drafts.append(nil)
        continue
      }
      reading.declare(.action, id, into: &diagnostics)
      let folder = "\(ContentLayout.actions(of: self.id))/\(name)"
      let owner = ProseOwner.action(name, contract: self.id)
      let versions = versions(in: folder, of: owner, into: &diagnostics)
      let easyToRead = reading.easyToRead(
        name,
        in: folder,
        contract: self.id,
        files: files,
        into: &diagnostics
      )
      drafts.append(
        versions.flatMap { versions in
          ActionReader(name, reading).action(
            versions,
            easyToRead: easyToRead,
            contractPeriod: period,
            into: &diagnostics
          )
        }
      )
    }
    let read = drafts.compactMap(\.self)
    RepeatedIdentifier.checkNumbers(read.map(\.number), into: &diagnostics)
    return read.count == drafts.count ? read : nil
  }

  /// The budget, checked against the actions it pays; their areas are known only where all were read.
  private func budget(
    _ actions: [ActionDraft]?,
    into diagnostics: inout [Diagnostic]
  ) -> Budget? {
    let draft = value("budget.json", reading.budget, [.funder], into: &diagnostics)
    guard let draft else { return nil }
    let areas = (actions ?? []).map { ($0.action.id, $0.action.area) }
    let checks = BudgetChecks(draft, areas: Dictionary(uniqueKeysWithValues: areas), reading)
    let budget = checks.checkedBudget(into: &diagnostics)
    let areActionsKnown = draft.lines.allSatisfy { line in
      reading.ledger.mayDeclare(reading.name(.action, line.action.value.rawValue))
    }
    if draft.areLinesKnown, areActionsKnown {
      let fiches = actionNames.filter(IdentifierSpelling.isIdentifier).map {
        (id: $0, fiche: fiche($0))
      }
      BudgetLineMissing.check(draft, actions: fiches, into: &diagnostics)
    }
    return budget
  }

  /// Checks that each action stands in a part of its own area.
  private func check(
    _ actions: [ActionDraft],
    _ areas: [PriorityArea],
    into diagnostics: inout [Diagnostic]
  ) {
    for draft in actions {
      guard let subArea = draft.subArea,
        let area = areas.first(where: { $0.id == draft.action.area }),
        areas.contains(where: { $0.subAreas.contains { $0.id == subArea.value } })
      else { continue }
      guard !area.subAreas.contains(where: { $0.id == subArea.value }) else { continue }
      diagnostics.append(
        UnknownReference.subArea(
          subArea.map(\.rawValue),
          area: area.id.rawValue,
          possible: area.subAreas.map(\.id.rawValue)
        )
      )
    }
  }
}
