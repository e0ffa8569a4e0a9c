public import Diagnostics
public import Model

extension ValueOutOfScale {
  /// The least amount that may be too many digits: ten thousand.
  private static let leastCents: Int64 = 1_000_000

  /// Checks what one funder pays of an action, year by year, in the order of time.
  public static func check(
    _ entries: [Located<Budget.Entry>], _ wording: AmountWording,
    into diagnostics: inout [Diagnostic]
  ) {
    let amounts = entries.compactMap { entry in
      entry.value.amount.value.map { ($0, entry.location) }
    }
    for (index, (amount, place)) in amounts.enumerated() where amount.cents >= leastCents {
      let others = amounts.enumerated().filter { $0.offset != index && $0.element.0.cents > 0 }
      guard let other = others.first?.element,
        others.allSatisfy({ $0.element.0.cents <= amount.cents / 10 })
      else { continue }
      let (words, neighbour) = (wording.words(amount), wording.words(other.0))
      diagnostics.append(
        Diagnostic(
          .valueOutOfScale, at: place,
          "\(words.french) est au moins dix fois ce que le même financeur paie une autre année,"
            + " \(neighbour.french)",
          "\(words.english) is at least ten times what the same funder pays in another year,"
            + " \(neighbour.english)",
          note: Diagnostic.Note("l’autre montant est ici", "the other amount is here", at: other.1),
          help: "comptez les chiffres, et corrigez le montant s’il y en a un de trop",
          "count the digits, and correct the amount if there is one too many"))
    }
  }
}
