extension TypographyPass {
  /// Sets what stands here by the French convention.
  mutating func setFrench() {
    switch self[0] {
    case 0x20: setFrenchSpace()
    case UInt8(ascii: "\""): setFrenchQuote()
    case UInt8(ascii: "'"): setFrenchApostrophe()
    case UInt8(ascii: "."): setDots()
    case UInt8(ascii: "-"): setHyphen()
    case UInt8(ascii: ":"): setColon()
    case UInt8(ascii: "@"): copyAddress()
    case 0xC2: setGuillemet()
    case 0xE2: setFrenchDash()
    case 0x30...0x39: setNumber()
    default: copy(1)
    }
  }
}

extension TypographyPass {
  private mutating func setFrenchSpace() {
    switch self[1] {
    case UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"):
      if endsPhrase(from: 1) {
        replace(1, with: Self.narrowNoBreakSpace)
        return
      }
    case UInt8(ascii: ":")
    where self[2] <= 0x20 || holds(Self.noBreakSpace, at: 2) || holds("»", at: 2):
      replace(1, with: Self.noBreakSpace)
      return
    default: break
    }
    let isHeld = holds("»", at: 1) || holds("«", at: -2) || precedesUnit || followsAbbreviation
    if isHeld { replace(1, with: Self.noBreakSpace) } else { copy(1) }
  }

  /// Whether a run of `; ! ? .` ends a phrase, and is no part of a word.
  private func endsPhrase(from distance: Int) -> Bool {
    var distance = distance
    let signs: [UInt8] = Array(";!?.".utf8)
    while true {
      if signs.contains(self[distance]) {
        distance += 1
      } else if holds("\u{2026}", at: distance) {
        distance += 3
      } else {
        break
      }
    }
    return !wordStarts(at: distance)
  }

  private var precedesUnit: Bool {
    guard self[-1].isDigit else { return false }
    return self[1] == UInt8(ascii: "%") || holds("€", at: 1) || holds("‰", at: 1)
      || holds("k€", at: 1) || holds("M€", at: 1) || holds("Md€", at: 1) || precedesMoney
  }

  private var followsAbbreviation: Bool {
    guard wordStarts(at: 1) else { return false }
    switch self[-1] {
    case 0xB0: return ends(with: "n°") || ends(with: "N°")
    case UInt8(ascii: "."):
      if ends(with: "art.") || ends(with: "Art.") { return true }
      let isCapital = self[1] >= 0x41 && self[1] <= 0x5A || self[1] == 0xC3
      return isCapital && (ends(with: "M.") || ends(with: "MM."))
    case UInt8(ascii: "e"): return ends(with: "Mme")
    case UInt8(ascii: "s"): return ends(with: "Mmes")
    default: return false
    }
  }

  /// Whether a whole word ends here.
  private func ends(with word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    return holds(word, at: -length) && !wordEnds(before: -length)
  }

  private mutating func setFrenchApostrophe() {
    let isElision = wordEnds(before: 0) && !self[-1].isDigit
    let role = role(ofQuoteAt: 1)
    let isFollowed =
      wordStarts(at: 1) || holds("«", at: 1) || holds("\u{201C}", at: 1) || role == .opening
      || role == .innerOpening
    // A code span or a note follows.
    let isBeforeOther = self[1] == 0 && offset + 1 < bytes.count
    if isElision, isFollowed || isBeforeOther, !isInMailAddress {
      replace(1, with: Self.apostrophe)
    } else {
      copy(1)
    }
  }

  /// Turns straight quotes that belong together into « », or “ ” within these.
  private mutating func setFrenchQuote() {
    switch role(ofQuoteAt: 0) {
    case .opening: replace(1, with: "«\u{A0}")
    case .closing: replace(1, with: "\u{A0}»")
    case .innerOpening: replace(1, with: "\u{201C}")
    case .innerClosing: replace(1, with: "\u{201D}")
    case nil: copy(1)
    }
  }

  private mutating func role(ofQuoteAt distance: Int) -> QuotePairs.Role? {
    guard self[distance] == UInt8(ascii: "\"") else { return nil }
    let pairs = quotes ?? QuotePairs(in: bytes)
    quotes = pairs
    return pairs.role(at: offset + distance)
  }

  /// Sets a dash; of the spaces inside guillemets none is narrow.
  private mutating func setFrenchDash() {
    let isInside = holds("«", at: -2) || holds("»", at: 3)
    if isInside, holds(Self.narrowNoBreakSpace) {
      replace(3, with: Self.noBreakSpace)
    } else {
      setDash()
    }
  }

  private mutating func setGuillemet() {
    if holds("«") {
      let isSpaced =
        self[2] == 0x20 || self[2] == 0x09 || self[2] == 0x0A || holds(Self.noBreakSpace, at: 2)
        || holds(Self.narrowNoBreakSpace, at: 2) || offset + 2 >= bytes.count
      if isSpaced { copy(2) } else { replace(2, with: "«\u{A0}") }
    } else if holds("»") {
      let isSpaced =
        self[-1] == 0x20 || self[-1] == 0x09 || self[-1] == 0x0A || offset == 0
        || wrote(Self.noBreakSpace) || wrote(Self.narrowNoBreakSpace)
      if !isSpaced { insert(Self.noBreakSpace) }
      copy(2)
    } else {
      copy(2)
    }
  }

  /// Joins groups of three digits: one to three digits, then groups of exactly three; and such a number, or one
  /// with decimals, to the word that says of what it is.
  private mutating func setNumber() {
    var length = 0
    while self[length].isDigit { length += 1 }
    let isDecimal =
      (self[-1] == UInt8(ascii: ",") || self[-1] == UInt8(ascii: ".")) && self[-2].isDigit
    let isName = self[-1].isASCIILetter || self[-1] == UInt8(ascii: "+")
    var isQuantity = isDecimal || isGroup(of: length)
    copy(length)
    while length <= 3, self[0] == 0x20, self[1].isDigit, self[2].isDigit, self[3].isDigit,
      !self[4].isDigit
    {
      if isDecimal || isName {
        copy(1)
      } else {
        replace(1, with: Self.narrowNoBreakSpace)
        isQuantity = true
      }
      copy(3)
    }
    if isQuantity, self[0] == 0x20, wordStarts(at: 1), !self[1].isDigit {
      replace(1, with: Self.noBreakSpace)
    }
  }

  /// Whether three digits follow others after a space that is set already.
  private func isGroup(of length: Int) -> Bool {
    guard length == 3 else { return false }
    return holds(Self.narrowNoBreakSpace, at: -3) && self[-4].isDigit
      || holds(Self.noBreakSpace, at: -2) && self[-3].isDigit
  }
}
