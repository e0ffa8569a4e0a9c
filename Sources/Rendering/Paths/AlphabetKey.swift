/// By what a title is put in the order of the alphabet.
///
/// Capitals count as small letters, and letters with marks and ligatures as the letters that they are
/// made of, as French and English order them; signs before the first letter or digit do not count.
struct AlphabetKey: Comparable {
  private let letters: String
  private let title: String

  /// The key of a title.
  init(_ title: String) {
    self.title = title
    let scalars = title.unicodeScalars.map(Self.base).joined(separator: "")
    letters = String(scalars.drop { !$0.isLetter && !$0.isNumber })
  }

  /// The heading under which the title stands: its first letter as a capital, or `0–9`.
  var letter: String {
    guard let first = letters.first else { return "" }
    return first.isNumber ? "0–9" : first.uppercased()
  }

  static func < (left: Self, right: Self) -> Bool {
    (left.letters, left.title) < (right.letters, right.title)
  }

  /// The letters of which a letter is made, by its name in Unicode: `LATIN CAPITAL LETTER E WITH ACUTE`
  /// is an `e`, `LATIN SMALL LIGATURE OE` is `oe`.
  private static func base(_ scalar: Unicode.Scalar) -> String {
    guard !scalar.isASCII else { return scalar.properties.lowercaseMapping }
    let name = (scalar.properties.name ?? "").split(separator: " ")
    guard name.first == "LATIN",
      let kind = name.firstIndex(where: { $0 == "LETTER" || $0 == "LIGATURE" }),
      name.indices.contains(kind + 1)
    else { return scalar.properties.lowercaseMapping }
    return name[kind + 1].lowercased()
  }
}
