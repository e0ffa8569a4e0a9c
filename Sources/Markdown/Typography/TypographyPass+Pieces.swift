extension TypographyPass {
  /// Whether a line must not end after a hyphen, since a piece beside it is short.
  ///
  /// That is one of one or two letters, as in `mi-parcours` or `celles-ci`, or one of a single letter between others,
  /// as in `saura-t-on`. Longer words may be cut at their hyphens, and so may names such as `Marsa-la-Baie`.
  var isBesideShortPiece: Bool {
    let before = lettersBefore
    let after = lettersAfter
    guard before.count > 0, after.count > 0 else { return false }
    return (before.isShort || after.isShort) && !isInMailAddress
  }

  /// A piece of a word, as far as three letters tell whether it is short.
  private struct Piece {
    var count = 0
    var hasSmallLetter = false
    /// Whether a hyphen stands on its other side too.
    var isBetweenHyphens = false

    /// Whether it is one or two letters, and no name in capitals.
    var isShort: Bool { count < (isBetweenHyphens ? 2 : 3) && hasSmallLetter }

    mutating func add(isSmall: Bool) {
      count += 1
      if isSmall { hasSmallLetter = true }
    }
  }

  private var lettersBefore: Piece {
    var piece = Piece()
    var distance = -1
    while piece.count < 3 {
      if self[distance].isASCIILetter {
        piece.add(isSmall: self[distance] >= UInt8(ascii: "a"))
        distance -= 1
      } else if self[distance] & 0xC0 == 0x80, Self.isLetterStart(self[distance - 1]) {
        piece.add(isSmall: true)
        distance -= 2
      } else {
        break
      }
    }
    piece.isBetweenHyphens =
      self[distance] == UInt8(ascii: "-") || holds(Self.wordJoiner, at: distance - 2)
    return piece
  }

  private var lettersAfter: Piece {
    var piece = Piece()
    var distance = 1
    while piece.count < 3 {
      if self[distance].isASCIILetter {
        piece.add(isSmall: self[distance] >= UInt8(ascii: "a"))
        distance += 1
      } else if Self.isLetterStart(self[distance]) {
        piece.add(isSmall: true)
        distance += 2
      } else {
        break
      }
    }
    piece.isBetweenHyphens = self[distance] == UInt8(ascii: "-")
    // An apostrophe belongs to the word that goes on after it: `Côte-d’Or`.
    if piece.count > 0, self[distance] == UInt8(ascii: "'") || holds(Self.apostrophe, at: distance)
    {
      piece.count = 3
    }
    return piece
  }

  /// Whether a byte starts a letter of two bytes: with an accent, Greek, Cyrillic.
  private static func isLetterStart(_ byte: UInt8) -> Bool { (0xC3...0xDF).contains(byte) }
}
