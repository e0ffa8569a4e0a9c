public import Diagnostics
public import Model

extension Rule { static let directionContradicted = Rule("direction-contradicted", .warning) }

/// `direction-contradicted`: the targets of an indicator go the way that its `direction` says.
///
/// A warning: the status is computed by the direction, so that with the wrong one a result further from the
/// target would be called achieved.
public enum DirectionContradicted {
  /// Reports the first target that goes the other way than the value before it.
  public static func check(
    _ direction: Indicator.Direction?, _ values: [IndicatorValue],
    into diagnostics: inout [Diagnostic]
  ) {
    guard let direction, direction != .stable else { return }
    for (before, value) in zip(values, values.dropFirst()) {
      let isRising = value.quantity.value > before.quantity.value
      guard value.quantity.value != before.quantity.value, isRising != (direction == .up) else {
        continue
      }
      let (from, to) = (before.quantity.value.words, value.quantity.value.words)
      let (french, english) = isRising ? ("baisse", "down") : ("hausse", "up")
      diagnostics.append(
        Diagnostic(
          .directionContradicted, at: value.quantity.location,
          "le sens attendu est la \(french), mais la cible passe de \(from.french) à \(to.french)",
          "the desired direction is \(english), but the target goes from \(from.english) to"
            + " \(to.english)",
          note: Diagnostic.Note(
            "le statut se calcule selon ce sens", "the status is computed by this direction"),
          help: "corrigez la valeur, ou écrivez \"direction\": \"\(isRising ? "up" : "down")\"",
          "correct the value, or write \"direction\": \"\(isRising ? "up" : "down")\""))
      return
    }
  }
}
