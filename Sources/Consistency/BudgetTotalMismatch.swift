public import Diagnostics
import Ground
public import Model

extension Rule { static let budgetTotalMismatch = Rule("budget-total-mismatch") }

/// `budget-total-mismatch`: every total that a document prints is the sum of its parts.
///
/// Holds for the total of each line and for every published total, of an area, a year or a funder.
/// Where the documents themselves disagree, the total names the discrepancy that explains it, which must
/// tell of the total and of the sum (`discrepancy-figures`), and the site shows both. Parts that are not known
/// cannot be summed: then the known ones must not exceed the total.
public struct BudgetTotalMismatch {
  /// The budget as far as it could be read.
  let budget: Budget
  /// How amounts are written.
  let wording: AmountWording
  /// What notes a sum that a discrepancy explains.
  let explained: (Located<Discrepancy.ID>, Amount) -> Void

  /// Takes the budget as far as it could be read, how its amounts are written, and what notes a sum that a
  /// discrepancy explains.
  public init(
    budget: Budget, wording: AmountWording,
    explained: @escaping (Located<Discrepancy.ID>, Amount) -> Void
  ) {
    self.budget = budget
    self.wording = wording
    self.explained = explained
  }

  /// Checks the total of an action's year, all of whose amounts could be read, and tells whether it is
  /// right, as far as can be told.
  public func check(
    _ total: Located<Stated<Amount>>, of entries: [Located<Budget.Entry>],
    explainedBy discrepancy: Located<Discrepancy.ID>?, into diagnostics: inout [Diagnostic]
  ) -> Bool {
    let parts = entries.map {
      Term(name: budget.funders.name(of: $0.value.funder), amount: $0.value.amount)
    }
    switch total.value {
    case .known(let amount):
      let known = AmountSum(of: entries.map(\.value.amount))
      guard let sum = contradiction(of: known, to: amount) else { return true }
      if let discrepancy {
        explained(discrepancy, sum)
        return true
      }
      let message = mismatch(parts, sum, total: amount)
      diagnostics.append(diagnostic(message, at: total.location, kind: .line))
    case .missing:
      guard discrepancy == nil else { return true }
      let known = parts.compactMap(\.amount.value)
      guard !known.isEmpty, known.count == parts.count else { return true }
      diagnostics.append(diagnostic(unstated(parts, sum(known)), at: total.location, kind: .line))
    }
    return false
  }

  /// Checks a total that is printed elsewhere.
  public func check(
    _ published: Located<Budget.PublishedTotal>, explainedBy discrepancy: Located<Discrepancy.ID>?,
    into diagnostics: inout [Diagnostic]
  ) {
    let total = published.value
    guard let sum = contradiction(of: budget.sum(of: total.slice), to: total.amount) else { return }
    if let discrepancy {
      explained(discrepancy, sum)
      return
    }
    let message = mismatch(terms(of: total.slice), sum, total: total.amount)
    diagnostics.append(diagnostic(message, at: published.location, kind: .published))
  }
}

extension BudgetTotalMismatch {
  /// A part of a sum, under its name.
  private struct Term {
    let name: Message
    let amount: Stated<Amount>
  }

  private enum Kind {
    case line
    case published
  }

  private func sum(_ amounts: [Amount]) -> Amount { amounts.reduce(.zero, +) }

  /// The sum of the known parts, where it cannot be that of the total.
  private func contradiction(of sum: AmountSum, to total: Amount) -> Amount? {
    (sum.absences.isEmpty ? sum.known != total : sum.known > total) ? sum.known : nil
  }

  /// The parts of a slice along the dimension that shows most and is not too long to read, each as far as it is
  /// known.
  private func terms(of slice: BudgetSlice) -> [Term] {
    let narrowed: [(Message, BudgetSlice)]
    if slice.year == nil {
      let years = budget.stages.keys.sorted()
      narrowed = years.map { year in (.same("\(year)"), slice.with { $0.year = year }) }
    } else if slice.action != nil {
      narrowed = budget.funders.map { funder in
        (budget.funders.name(of: funder.id), slice.with { $0.funder = funder.id })
      }
    } else {
      let entries = budget.entries(of: slice)
      let actions = entries.map(\.action).distinct()
      narrowed =
        actions.count <= 10
        ? actions.map { action in (.same(action.rawValue), slice.with { $0.action = action }) }
        : entries.map(\.area).distinct().map { area in
          (.same(area.rawValue), slice.with { $0.area = area })
        }
    }
    return narrowed.map { name, slice in
      let sum = budget.sum(of: slice)
      return Term(name: name, amount: sum.knownCount > 0 ? .known(sum.known) : sum.stated)
    }
  }

  private func addition(_ parts: [Term], _ sum: Amount) -> Message {
    let terms = parts.map { part in
      let amount = part.amount.value.map(wording.words) ?? Message("(inconnu)", "(unknown)")
      return Message(
        "\(part.name.french) \(amount.french)", "\(part.name.english) \(amount.english)")
    }
    return terms.count == 1 ? terms[0] : .addition(terms, wording.words(sum))
  }

  private func mismatch(_ parts: [Term], _ sum: Amount, total: Amount) -> Message {
    let (addition, words) = (addition(parts, sum), wording.words(total))
    return Message(
      "les parts ne font pas le total\u{A0}: \(addition.french), mais le total publié est de"
        + " \(words.french)",
      "parts do not add up: \(addition.english), but the published total is \(words.english)")
  }

  private func unstated(_ parts: [Term], _ sum: Amount) -> Message {
    let addition = addition(parts, sum)
    return Message(
      "le total est donné pour inconnu, mais ses parts le font connaître\u{A0}: \(addition.french)",
      "the total is said to be unknown, but its parts make it known: \(addition.english)")
  }

  private func diagnostic(_ message: Message, at location: SourceLocation, kind: Kind) -> Diagnostic
  {
    let correct = Message(
      kind == .line
        ? "corrigez le montant qui est faux"
        : "corrigez ce total, ou la part qui est fausse sous 'lines'",
      kind == .line
        ? "correct the amount that is wrong"
        : "correct this total, or the part that is wrong under 'lines'")
    return Diagnostic(
      .budgetTotalMismatch, at: location, message,
      help:
        "\(correct.french)\u{202F}; si les documents eux-mêmes se contredisent, décrivez l’écart"
        + " dans discrepancies.yml et ajoutez ici \"discrepancy\": \"son-identifiant\"",
      "\(correct.english); if the documents themselves disagree, describe the discrepancy in"
        + " discrepancies.yml and add here \"discrepancy\": \"its-identifier\"")
  }
}

extension BudgetSlice {
  /// The same slice, narrowed.
  fileprivate func with(_ change: (inout BudgetSlice) -> Void) -> BudgetSlice {
    var slice = self
    change(&slice)
    return slice
  }
}
