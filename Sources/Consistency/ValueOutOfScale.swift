public import Diagnostics
import Model

extension Rule { static let valueOutOfScale = Rule("value-out-of-scale", .warning) }

/// `value-out-of-scale`: no value is ten times its neighbours, or a tenth of them.
///
/// A warning: a digit too many or too few is the commonest slip of the keyboard, and no sum finds it where
/// nothing adds up. Small numbers, below a hundred, may well grow tenfold.
public enum ValueOutOfScale {
  private static let floor: Int64 = 100_000

  /// Checks values in the order of time.
  public static func check(_ values: [IndicatorValue], into diagnostics: inout [Diagnostic]) {
    for (index, value) in values.enumerated() {
      let before = index > 0 ? values[index - 1] : nil
      let after = index + 1 < values.count ? values[index + 1] : nil
      let neighbours = [before, after].compactMap(\.self)
      let isHigh = !neighbours.isEmpty && neighbours.allSatisfy { isTenfold(value, $0) }
      let isLow = neighbours.count == 2 && neighbours.allSatisfy { isTenfold($0, value) }
      // At the start, a low value is what the next one is high by: that one is told.
      guard isHigh || isLow, let neighbour = before ?? after else { continue }
      diagnostics.append(diagnostic(value, beside: neighbour))
    }
  }

  /// Checks a result beside the target of its year.
  public static func check(
    _ result: IndicatorValue, beside target: IndicatorValue, into diagnostics: inout [Diagnostic]
  ) { if isTenfold(result, target) { diagnostics.append(diagnostic(result, beside: target)) } }

  private static func isTenfold(_ value: IndicatorValue, _ other: IndicatorValue) -> Bool {
    let (value, other) = (value.quantity.value.thousandths, other.quantity.value.thousandths)
    return other > 0 && value >= floor && value / 10 >= other
  }

  private static func diagnostic(
    _ value: IndicatorValue, beside other: IndicatorValue
  ) -> Diagnostic {
    let (words, neighbour) = (value.quantity.value.words, other.quantity.value.words)
    let isHigh = value.quantity.value > other.quantity.value
    return Diagnostic(
      .valueOutOfScale, at: value.quantity.location,
      isHigh
        ? "\(words.french) est au moins dix fois la valeur voisine, \(neighbour.french)"
        : "\(words.french) est au plus un dixième de la valeur voisine, \(neighbour.french)",
      isHigh
        ? "\(words.english) is at least ten times the value beside it, \(neighbour.english)"
        : "\(words.english) is at most a tenth of the value beside it, \(neighbour.english)",
      note: Diagnostic.Note(
        "l’autre valeur est ici", "the other value is here", at: other.quantity.location),
      help: "comptez les chiffres, et corrigez la valeur s’il y en a un de trop ou de moins",
      "count the digits, and correct the value if there is one too many or too few")
  }
}
