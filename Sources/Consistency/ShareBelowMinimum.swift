public import Diagnostics
public import Model

extension Rule { static let shareBelowMinimum = Rule("share-below-minimum") }

/// `share-below-minimum`: a funder pays, in each year, at least the share it promised: of each action,
/// or of all actions together.
///
/// The promise is part of the contract; a lower share is a breach of it, or a slip of the keyboard.
/// Computed exactly, without rounding, and only where all amounts of the year are known.
public struct ShareBelowMinimum {
  let funders: [Funder]
  let wording: AmountWording

  /// Takes the funders of the budget, and how its amounts are written.
  public init(funders: [Funder], wording: AmountWording) {
    self.funders = funders
    self.wording = wording
  }

  /// Checks what each funder pays to an action in a year, of which every amount could be read.
  public func check(
    _ minimum: Located<Budget.MinimumShare>, _ entries: [Located<Budget.Entry>],
    into diagnostics: inout [Diagnostic]
  ) {
    let known = entries.compactMap(\.value.amount.value)
    guard known.count == entries.count,
      let part = entries.first(where: { $0.value.funder == minimum.value.funder }),
      let amount = part.value.amount.value,
      let message = fault(amount, of: known.reduce(.zero, +), minimum.value, in: nil)
    else { return }
    let note = Diagnostic.Note(
      "la part minimale est écrite ici", "the minimum share is written here", at: minimum.location)
    diagnostics.append(diagnostic(message, at: part.location, note: note))
  }

  /// Checks a year of all actions together, and tells whether it is right.
  public func check(
    _ minimum: Located<Budget.MinimumShare>, _ year: Int, of budget: Budget,
    into diagnostics: inout [Diagnostic]
  ) -> Bool {
    let part = BudgetSlice(year: year, funder: minimum.value.funder)
    guard let whole = budget.total(of: BudgetSlice(year: year)).value,
      let amount = budget.total(of: part).value,
      let message = fault(amount, of: whole, minimum.value, in: year)
    else { return true }
    diagnostics.append(diagnostic(message, at: minimum.location))
    return false
  }
}

extension ShareBelowMinimum {
  private func diagnostic(
    _ message: Message, at location: SourceLocation, note: Diagnostic.Note? = nil
  ) -> Diagnostic {
    Diagnostic(
      .shareBelowMinimum, at: location, message, note: note,
      help: "corrigez les montants de l’année, ou la part promise si le contrat dit autre chose",
      "correct the amounts of the year, or the promised share if the contract says otherwise")
  }

  /// What is wrong with a share, where it is below the minimum; of a year, for all actions together.
  private func fault(
    _ amount: Amount, of whole: Amount, _ minimum: Budget.MinimumShare, in year: Int?
  ) -> Message? {
    guard whole > .zero, isBelow(amount, of: whole, minimum.share),
      let share = Percentage(of: amount.cents, in: whole.cents)
    else { return nil }
    return message(amount, whole, share, minimum, in: year)
  }

  private func isBelow(_ part: Amount, of whole: Amount, _ least: Percentage) -> Bool {
    let left = part.cents.multipliedFullWidth(by: 1_000)
    let right = whole.cents.multipliedFullWidth(by: least.tenths)
    return (left.high, left.low) < (right.high, right.low)
  }

  private func message(
    _ amount: Amount, _ whole: Amount, _ share: Percentage, _ minimum: Budget.MinimumShare,
    in year: Int?
  ) -> Message {
    let actions = Message(
      year.map { " pour toutes les actions de \($0)" } ?? "",
      year.map { " for all actions of \($0)" } ?? "")
    let (part, total) = (wording.words(amount), wording.words(whole))
    let (percent, least) = (AmountWording.words(share), AmountWording.words(minimum.share))
    let funder = funders.name(of: minimum.funder)
    return Message(
      "part trop faible\u{A0}: \(funder.french) apporte \(part.french) sur \(total.french)"
        + "\(actions.french), soit \(percent.french), mais a promis au moins \(least.french)",
      "share too low: \(funder.english) brings \(part.english) of \(total.english)"
        + "\(actions.english), which is \(percent.english), but promised at least \(least.english)")
  }
}
