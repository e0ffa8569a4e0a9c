import Diagnostics
import Loading
import Model
import Syntax

extension ContractReader {
  /// The files that a contract may lack.
  struct Lists {
    let observations: [Observation]
    let diagnosis: Diagnosis
    let obligations: [Obligation]
    let discrepancies: [Discrepancy]
  }

  func lists(into diagnostics: inout [Diagnostic]) -> Lists? {
    let observations = optionalValue(
      "observations.json", reading.observations, [.observation], default: [], into: &diagnostics)
    let diagnosis = optionalValue(
      "diagnosis.yml", reading.diagnosis, [.group, .figure], default: Diagnosis(groups: []),
      into: &diagnostics)
    let obligations = optionalValue(
      "obligations.yml", reading.obligations, [.obligation], default: [], into: &diagnostics)
    let discrepancies = optionalValue(
      "discrepancies.yml", reading.discrepancies, [.discrepancy], default: [], into: &diagnostics)
    guard let observations, let diagnosis, let obligations, let discrepancies else { return nil }
    return Lists(
      observations: observations, diagnosis: diagnosis, obligations: obligations,
      discrepancies: discrepancies)
  }

  /// The tree of a file that must be there.
  func node(_ name: String, into diagnostics: inout [Diagnostic]) -> SyntaxNode? {
    let place = files.tree.file(at: "\(folder)/contract.yml") ?? files.first(under: folder)
    return files.required("\(folder)/\(name)", near: place, into: &diagnostics).flatMap { file in
      name.hasSuffix(".json")
        ? files.json(file, into: &diagnostics) : files.yaml(file, into: &diagnostics)
    }
  }

  /// The value of a file that must be there; without it the names it declares are uncertain.
  func value<Value>(
    _ name: String, _ expected: Expected<Value>, _ kinds: [Subject.Kind],
    into diagnostics: inout [Diagnostic]
  ) -> Value? {
    let value = node(name, into: &diagnostics).flatMap { node in
      node.read(as: expected, Message.same(name), into: &diagnostics)
    }
    if value == nil { for kind in kinds { reading.markUncertain(kind) } }
    return value
  }

  /// The value of a file that may be left out.
  private func optionalValue<Value>(
    _ name: String, _ expected: Expected<Value>, _ kinds: [Subject.Kind], default: Value,
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

  func versions(
    in folder: String, of text: SiteText, into diagnostics: inout [Diagnostic]
  ) -> Versions? {
    let place = files.tree.file(at: "\(self.folder)/contract.yml")
    return reading.versions(in: folder, of: text, files: files, near: place, into: &diagnostics)
  }
}
