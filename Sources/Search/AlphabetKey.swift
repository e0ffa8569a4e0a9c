import Ground

/// By what a title is put in the order of the alphabet.
///
/// Capitals count as small letters, and letters with marks and ligatures as the letters that they are
/// made of, as French and English order them; signs before the first letter or digit do not count.
public struct AlphabetKey: Comparable {
  private let letters: String
  private let title: String
  /// The letters, each number after its length: `R2` comes before `R10`.
  private let order: String

  /// The key of a title.
  public init(_ title: String) {
    self.title = title
    let scalars = title.unicodeScalars.map(\.baseLetters).joined()
    letters = String(scalars.drop { !$0.isLetter && !$0.isNumber })
    order = Self.order(of: letters)
  }

  /// The heading under which the title stands: its first letter as a capital, or `0–9`.
  public var letter: String {
    guard let first = letters.first else { return "" }
    return first.isNumber ? "0–9" : first.uppercased()
  }

  /// Orders by the letters, then by the titles.
  public static func < (left: Self, right: Self) -> Bool {
    (left.order, left.title) < (right.order, right.title)
  }

  private static func order(of letters: String) -> String {
    var order = ""
    var rest = letters[...]
    while let first = rest.first {
      guard first.isWholeNumber else {
        order.append(rest.removeFirst())
        continue
      }
      let digits = rest.prefix(while: \.isWholeNumber).drop { $0 == "0" }
      rest = rest.drop(while: \.isWholeNumber)
      order.unicodeScalars.append(Unicode.Scalar(UInt8(clamping: 0x30 + min(digits.count, 9))))
      order += digits
    }
    return order
  }
}
