import Diagnostics
import Model

/// `share-below-minimum`: a funder pays, for each action and year, at least the share it promised.
///
/// The promise is part of the contract; a lower share is a breach of it, or a slip of the keyboard.
/// Computed exactly, without rounding, and only where all amounts of the year are known.
struct ShareBelowMinimum {
  let funders: [Funder]
  let wording: AmountWording

  func check(
    _ minimum: BudgetDraft.MinimumShare,
    _ year: BudgetDraft.Year,
    into diagnostics: inout [Diagnostic]
  ) {
    let known = year.parts.compactMap { part in part.amount.value.value }
    guard year.isComplete, known.count == year.parts.count,
      let part = year.parts.first(where: { $0.funder == minimum.share.funder }),
      let amount = part.amount.value.value
    else { return }
    let whole = known.reduce(.zero, +)
    guard whole > .zero, isBelow(amount, of: whole, minimum.share.share),
      let share = Percentage(of: amount.cents, in: whole.cents)
    else { return }
    diagnostics.append(
      Diagnostic(
        .shareBelowMinimum,
        message(amount, whole, share, minimum.share),
        at: part.amount.location,
        notes: [
          Diagnostic.Note(
            Message(
              french: "la part minimale est écrite ici",
              english: "the minimum share is written here"
            ),
            at: minimum.location
          )
        ],
        help: Message(
          french:
            "corrigez les montants de l’année, ou la part promise si le contrat dit autre chose",
          english:
            "correct the amounts of the year, or the promised share if the contract says otherwise"
        )
      )
    )
  }

  private func isBelow(_ part: Amount, of whole: Amount, _ least: Percentage) -> Bool {
    let left = part.cents.multipliedFullWidth(by: 1_000)
    let right = whole.cents.multipliedFullWidth(by: least.tenths)
    return (left.high, left.low) < (right.high, right.low)
  }

  private func message(
    _ amount: Amount,
    _ whole: Amount,
    _ share: Percentage,
    _ minimum: Budget.MinimumShare
  ) -> Message {
    let name = funders.first { $0.id == minimum.funder }?.name
    let (part, total) = (wording.words(amount), wording.words(whole))
    let (percent, least) = (AmountWording.words(share), AmountWording.words(minimum.share))
    let funder = Message(
      french: name?[Language("fr")] ?? minimum.funder.rawValue,
      english: name?[Language("en")] ?? minimum.funder.rawValue
    )
    return Message(
      french:
        "part trop faible\u{A0}: \(funder.french) apporte \(part.french) sur \(total.french), soit"
        + " \(percent.french), mais a promis au moins \(least.french)",
      english:
        "share too low: \(funder.english) brings \(part.english) of \(total.english), which is"
        + " \(percent.english), but promised at least \(least.english)"
    )
  }
}
