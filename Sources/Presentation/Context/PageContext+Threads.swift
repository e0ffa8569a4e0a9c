import Ground
public import Model
import Templates
import Words

extension PageContext {
  /// The number of the action that is a step of a thread.
  public func number(of step: Model.Thread.Step) -> String {
    contract(step.contract).action(step.action).number.text
  }

  /// What the documents say differently about the actions of a thread and no others, the gravest first;
  /// the titles name the contract.
  public func disagreement(of thread: Model.Thread) -> DisagreementView? {
    let found = thread.steps.map(\.contract).distinct().map(contract).map { contract in
      let steps = thread.steps.filter { $0.contract == contract.id }
      return (
        about: about(contract),
        discrepancies: contract.discrepancies(aboutNoneBut: Set(steps.map(\.action)))
      )
    }
    let weighty = [Discrepancy.Weight.figure, .commitment].flatMap { weight in
      found.flatMap { about, discrepancies in
        about.views(of: discrepancies.filter { $0.weight == weight }).map {
          $0.titled(with: about.contract, self)
        }
      }
    }
    return DisagreementView(
      weighty,
      wordings: found.compactMap { about, discrepancies in
        about.wordings(of: discrepancies)?.titled(with: about.contract, self)
      })
  }
}
