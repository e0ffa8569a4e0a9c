public import Diagnostics
public import Model

extension Rule { static let spendingAbovePlan = Rule("spending-above-plan", .warning) }

/// `spending-above-plan`: what is committed or paid is not more than a tenth above what was planned for the same.
///
/// A warning: more is spent only after an amendment; most often the amount is of another perimeter, of several
/// years, or has a digit too many.
public struct SpendingAbovePlan {
  let budget: Budget
  let wording: AmountWording

  /// Takes the budget after its amendments, and how its amounts are written.
  public init(budget: Budget, wording: AmountWording) {
    self.budget = budget
    self.wording = wording
  }

  /// Checks a total that is committed or paid.
  public func check(
    _ published: Located<Budget.PublishedTotal>, into diagnostics: inout [Diagnostic]
  ) {
    let total = published.value
    let rates = budget.spendingAbovePlan(of: total.slice).filter { rate in
      rate.spent.stage == total.stage && rate.spent.amount.value == total.amount
    }
    guard let execution = rates.first, let planned = execution.planned.amount.value else { return }
    let rate = AmountWording.words(execution.rate)
    let (spent, whole) = (wording.words(total.amount), wording.words(planned))
    diagnostics.append(
      Diagnostic(
        .spendingAbovePlan, at: published.location,
        "ce montant fait \(rate.french) de ce qui est prévu\u{A0}: \(spent.french) pour"
          + " \(whole.french)",
        "this amount is \(rate.english) of what is planned: \(spent.english) for \(whole.english)",
        note: Diagnostic.Note(
          "une exécution de plus de 110\u{A0}% suppose un avenant, ou un autre périmètre",
          "an execution of more than 110% takes an amendment, or another perimeter"),
        help: "corrigez le montant, ou retirez \"perimeter\": \"lines\" s’il couvre autre chose que"
          + " les lignes",
        "correct the amount, or remove \"perimeter\": \"lines\" if it covers something else than the"
          + " lines"))
  }
}
