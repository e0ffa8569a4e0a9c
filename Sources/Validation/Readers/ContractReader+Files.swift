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
    let observations = list(
      "observations.json", reading.observations, [.observation], nothing: [], into: &diagnostics)
    let diagnosis = list(
      "diagnosis.yml", reading.diagnosis, [.group, .figure], nothing: Diagnosis(groups: []),
      into: &diagnostics)
    let obligations = list(
      "obligations.yml", reading.obligations, [.obligation], nothing: [], into: &diagnostics)
    let discrepancies = list(
      "discrepancies.yml", reading.discrepancies, [.discrepancy], nothing: [], into: &diagnostics)
    guard let observations, let diagnosis, let obligations, let discrepancies else { return nil }
    return Lists(
      observations: observations, diagnosis: diagnosis, obligations: obligations,
      discrepancies: discrepancies)
  }

  private func list<Value>(
    _ name: String, _ expected: Expected<Value>, _ kinds: [Subject.Kind], nothing: Value,
    into diagnostics: inout [Diagnostic]
  ) -> Value? {
    reading.optional(
      "\(folder.path)/\(name)", expected, declaring: kinds, nothing: nothing, into: &diagnostics)
  }

  /// The value of a file that must be there.
  func value<Value>(
    _ name: String, _ expected: Expected<Value>, declaring kinds: [Subject.Kind],
    into diagnostics: inout [Diagnostic]
  ) -> Value? {
    reading.required(
      "\(folder.path)/\(name)", expected, declaring: kinds, near: factsFile ?? folder.place,
      into: &diagnostics)
  }

  func versions(
    in folder: String, of text: SiteText, into diagnostics: inout [Diagnostic]
  ) -> Versions? { reading.versions(in: folder, of: text, near: factsFile, into: &diagnostics) }

  private var factsFile: SourceFile? { reading.files.tree.file(at: "\(folder.path)/contract.yml") }
}
