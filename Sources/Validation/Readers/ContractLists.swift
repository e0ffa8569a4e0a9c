import Diagnostics
import Model
import Syntax

/// What a contract may lack, each in a file of its own.
struct ContractLists {
  let indicators: IndicatorList
  let observations: [Observation]
  let diagnosis: Diagnosis
  let obligations: [Obligation]
  let discrepancies: [Discrepancy]
}

extension Reading {
  /// The lists of the contract in a folder; nothing when something in them is faulty.
  func lists(in folder: ContentFolder, into diagnostics: inout [Diagnostic]) -> ContractLists? {
    let indicators = required(
      "\(folder.path)/indicators.json", indicators, declaring: [.indicator], into: &diagnostics)
    let observations = list(
      "observations.json", in: folder, observations, [.observation], nothing: [], into: &diagnostics
    )
    let diagnosis = list(
      "diagnosis.yml", in: folder, diagnosis, [.group, .figure], nothing: Diagnosis(groups: []),
      into: &diagnostics)
    let obligations = list(
      "obligations.yml", in: folder, obligations, [.obligation], nothing: [], into: &diagnostics)
    let discrepancies = list(
      "discrepancies.yml", in: folder, discrepancies, [.discrepancy], nothing: [],
      into: &diagnostics)
    guard let indicators, let observations, let diagnosis, let obligations, let discrepancies else {
      return nil
    }
    return ContractLists(
      indicators: indicators, observations: observations, diagnosis: diagnosis,
      obligations: obligations, discrepancies: discrepancies)
  }

  private func list<Value>(
    _ name: String, in folder: ContentFolder, _ expected: Expected<Value>, _ kinds: [Subject.Kind],
    nothing: Value, into diagnostics: inout [Diagnostic]
  ) -> Value? {
    optional(
      "\(folder.path)/\(name)", expected, declaring: kinds, nothing: nothing, into: &diagnostics)
  }
}
