import Model
import Templates
import Words

extension PageContext {
  /// The number of the action that is a step of a thread.
  func number(of step: Model.Thread.Step) -> String {
    contract(step.contract).action(step.action).number.text
  }

  /// The discrepancies that are about the actions of a thread and no others, each once, the gravest
  /// first; their titles name the contract.
  func discrepancies(of thread: Model.Thread) -> [DiscrepancyView] {
    let contracts = thread.steps.map(\.contract).reduce(into: [Contract.ID]()) { all, id in
      if !all.contains(id) { all.append(id) }
    }
    let found = contracts.map(contract).flatMap { contract in
      let steps = thread.steps.filter { $0.contract == contract.id }
      return contract.discrepancies(aboutNoneBut: Set(steps.map(\.action))).map {
        (contract: contract, discrepancy: $0)
      }
    }
    return Discrepancy.Weight.allCases.flatMap { weight in
      found.filter { $0.discrepancy.weight == weight }.flatMap { found in
        about(found.contract).views(of: [found.discrepancy]).map {
          $0.titled(with: found.contract, self)
        }
      }
    }
  }
}
