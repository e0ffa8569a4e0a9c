public import Diagnostics
public import Model

extension Rule { static let valueOutOfBounds = Rule("value-out-of-bounds", .warning) }

/// `value-out-of-bounds`: a share lies between 0 and 100 %, and what is counted is not negative.
///
/// A warning, because a percentage can be one of growth; most often a digit or a unit is wrong.
public enum ValueOutOfBounds {
  /// Checks a number of an indicator by the unit in which it is counted.
  public static func check(
    _ quantity: Located<Quantity>, _ unit: Unit?, into diagnostics: inout [Diagnostic]
  ) {
    guard let unit else { return }
    let thousandths = quantity.value.thousandths
    let words = quantity.value.words
    var isShare = false
    if case .percent = unit { isShare = true }
    guard thousandths < 0 || isShare && thousandths > 100_000 else { return }
    let help = Message(
      isShare
        ? "corrigez la valeur ou l’unité\u{202F}; une évolution se dit par ses deux valeurs"
        : "corrigez la valeur, ou comptez ce qui manque plutôt qu’un nombre négatif",
      isShare
        ? "correct the value or the unit; a change is told by its two values"
        : "correct the value, or count what lacks rather than a negative number")
    diagnostics.append(
      Diagnostic(
        .valueOutOfBounds, at: quantity.location,
        isShare
          ? "\(words.french)\u{A0}% n’est pas une part\u{A0}: une part va de 0 à 100\u{A0}%"
          : "\(words.french) n’est pas un nombre de choses que l’on compte",
        isShare
          ? "\(words.english)% is no share: a share goes from 0 to 100%"
          : "\(words.english) is no number of things that one counts", help: help))
  }
}
