extension TypographyPass {
  /// Turns three dots into an ellipsis; longer and shorter runs stay, and so do addresses.
  mutating func setDots() {
    if holds("www", at: -3), self[1].isASCIILetter || self[1].isDigit {
      copyAddress()
      return
    }
    var length = 0
    while self[length] == UInt8(ascii: ".") { length += 1 }
    let isPath = self[-1] == UInt8(ascii: "/") || self[length] == UInt8(ascii: "/")
    if length == 3, !isPath { replace(3, with: "\u{2026}") } else { copy(length) }
  }

  /// Turns a hyphen between spaces into a dash, and keeps a short piece of a word with its neighbour.
  mutating func setHyphen() {
    if self[-1] == 0x20, self[1] == 0x20 {
      replace(1, with: "\u{2013}")
    } else {
      let holds = isBesideShortPiece
      copy(1)
      if holds { insert(Self.wordJoiner) }
    }
  }

  /// Keeps a dash between two numbers with both: `2025–2027`.
  mutating func setDash() {
    let holds = holds("\u{2013}") && self[-1].isDigit && self[3].isDigit
    copy(holds ? 3 : 1)
    if holds { insert(Self.wordJoiner) }
  }

  /// Whether a number stands before a space, and money or how much of it after: `3 millions`, `700 000 euros`.
  var precedesMoney: Bool {
    guard self[-1].isDigit, self[1].isASCIILetter else { return false }
    return holds("euro", at: 1) || holds("million", at: 1) || holds("milliard", at: 1)
      || holds("billion", at: 1)
  }

  /// Copies a colon, and the whole address when one stands here.
  mutating func setColon() { if holds("://") { copyAddress() } else { copy(1) } }

  /// Copies all up to white space or a sign that no address holds.
  mutating func copyAddress() {
    var length = 0
    while self[length] > 0x20, self[length] != 0xC2, self[length] != 0xE2,
      self[length] != UInt8(ascii: "\"")
    { length += 1 }
    copy(max(length, 1))
  }

  /// Whether the word around an apostrophe is a mail address.
  var isInMailAddress: Bool {
    var distance = 1
    while distance < 64, self[distance] > 0x20 {
      if self[distance] == UInt8(ascii: "@") { return true }
      distance += 1
    }
    return false
  }

  /// Whether a letter or a digit ends just before a distance.
  func wordEnds(before distance: Int) -> Bool {
    let byte = self[distance - 1]
    if byte < 0x80 { return byte.isASCIILetter || byte.isDigit }
    // Signs of Latin-1 and of general punctuation are no letters.
    return self[distance - 2] != 0xC2 && !holds("\u{2000}", at: distance - 3, prefix: 2)
  }

  /// Whether a letter or a digit starts at a distance.
  func wordStarts(at distance: Int) -> Bool {
    let byte = self[distance]
    if byte < 0x80 { return byte.isASCIILetter || byte.isDigit }
    return byte >= 0xC3 && !holds("\u{2000}", at: distance, prefix: 2)
  }

  private func holds(_ word: StaticString, at distance: Int, prefix: Int) -> Bool {
    for index in 0..<prefix where self[distance + index] != word.utf8Start[index] { return false }
    return true
  }
}
