public import Diagnostics
public import Model

extension Rule { static let amendmentMismatch = Rule("amendment-mismatch") }

/// `amendment-mismatch`: what an amendment changes is what stood there before it.
///
/// The amount before is that of the line, or what an earlier amendment made of it: else one of the two
/// is a slip of the keyboard, and the history of the amount would be wrong.
public struct AmendmentMismatch {
  let funders: [Funder]
  let wording: AmountWording

  /// Takes the funders of the budget, and how its amounts are written.
  public init(funders: [Funder], wording: AmountWording) {
    self.funders = funders
    self.wording = wording
  }

  /// Checks what a change says of the amount before it against the amount that stands there.
  public func check(
    _ change: Budget.Amendment.Change, at place: SourceLocation, against entry: Budget.Entry,
    into diagnostics: inout [Diagnostic]
  ) {
    guard change.before != entry.amount else { return }
    diagnostics.append(
      Diagnostic(
        .amendmentMismatch, at: place,
        message(change, current: entry.amount, isAmended: entry.initial != nil),
        help: "corrigez 'before', ou le montant de la ligne sous 'lines'\u{202F}; les avenants se"
          + " suivent par leur date",
        "correct 'before', or the amount of the line under 'lines'; amendments follow each"
          + " other by their date"))
  }

  private func message(
    _ change: Budget.Amendment.Change, current: Stated<Amount>, isAmended: Bool
  ) -> Message {
    let (stands, written) = (words(current), words(change.before))
    let action = quoted(change.action.rawValue)
    let funder = funders.name(of: change.funder)
    let place = Message(
      isAmended ? "un avenant antérieur l’a fixé à" : "la ligne dit",
      isAmended ? "an earlier amendment set it to" : "the line says")
    return Message(
      "ce n’est pas le montant d’avant l’avenant\u{A0}: pour \(action)"
        + " (\(funder.french), \(change.year)), \(place.french) \(stands.french), et non \(written.french)",
      "this is not the amount before the amendment: for \(action)"
        + " (\(funder.english), \(change.year)), \(place.english) \(stands.english), not \(written.english)"
    )
  }

  private func words(_ amount: Stated<Amount>) -> Message {
    switch amount {
    case .known(let amount): return wording.words(amount)
    case .missing(let absence): return .same(quoted(absence.rawValue))
    }
  }
}
