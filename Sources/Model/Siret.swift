import Ground

/// The number of an establishment in the French register of enterprises: nine digits of its enterprise, then
/// five of its own.
public struct Siret: Hashable, Sendable {
  /// Its fourteen digits.
  public let digits: String

  /// The number that a text writes, with or without spaces; nothing where its check digits do not fit.
  ///
  /// Both the whole number and the first nine digits end in the digit that makes their sum by Luhn's rule a
  /// multiple of ten (ISO/IEC 7812-1). The establishments of La Poste, more than that rule can count, have
  /// digits that add up to a multiple of five (Insee).
  public init?(_ text: String) {
    let digits = text.unicodeScalars.filter { !$0.properties.isWhitespace }
    guard digits.count == 14, digits.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
    let values = digits.map { Int($0.value) - 48 }
    let isOfPost = String(String.UnicodeScalarView(digits.prefix(9))) == "356000000"
    guard Self.isChecked(values.prefix(9)),
      Self.isChecked(values[...]) || isOfPost && values.reduce(0, +) % 5 == 0
    else { return nil }
    self.digits = String(String.UnicodeScalarView(digits))
  }

  private static func isChecked(_ digits: ArraySlice<Int>) -> Bool {
    digits.reversed().enumerated().reduce(0) { sum, digit in
      let value = digit.offset % 2 == 0 ? digit.element : digit.element * 2
      return sum + (value > 9 ? value - 9 : value)
    } % 10 == 0
  }
}
