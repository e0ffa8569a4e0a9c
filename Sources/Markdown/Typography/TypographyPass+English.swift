extension TypographyPass {
  /// Sets what stands here by the English convention.
  mutating func setEnglish() {
    switch self[0] {
    case 0x20: if precedesMoney { replace(1, with: Self.noBreakSpace) } else { copy(1) }
    case UInt8(ascii: "\""): setDoubleQuote()
    case UInt8(ascii: "'"): setSingleQuote()
    case UInt8(ascii: "."): setDots()
    case UInt8(ascii: "-"): setHyphen()
    case UInt8(ascii: ":"): setColon()
    case UInt8(ascii: "@"): copyAddress()
    case 0xE2: setDash()
    default: copy(1)
    }
  }
}

extension TypographyPass {
  private mutating func setDoubleQuote() {
    let opens = canOpen || (self[-1] == UInt8(ascii: ":") && wordStarts(at: 1))
    if opens, isBeforeSpace { copy(1) } else { replace(1, with: opens ? "\u{201C}" : "\u{201D}") }
  }

  private mutating func setSingleQuote() {
    if isInMailAddress, wordEnds(before: 0) {
      copy(1)
    } else if !canOpen || self[1].isDigit || isElision {
      replace(1, with: Self.apostrophe)
    } else if isBeforeSpace {
      copy(1)
    } else {
      replace(1, with: "\u{2018}")
    }
  }

  /// Whether the apostrophe stands for letters at the start of a word: `'Tis`, `rock 'n' roll`.
  private var isElision: Bool {
    Self.elided.contains { word in
      word.indices.allSatisfy { self[$0 + 1] | 0x20 == word[$0] } && !wordStarts(at: word.count + 1)
    }
  }

  private static let elided = ["tis", "twas", "twere", "twill", "em", "til", "n'"].map { word in
    Array(word.utf8)
  }

  private var isBeforeSpace: Bool {
    self[1] == 0x20 || self[1] == 0x09 || self[1] == 0x0A || offset + 1 >= bytes.count
  }

  /// Whether a quote opens here: at the start, or after a space, a bracket, a dash or another opening quote.
  private var canOpen: Bool {
    if offset == 0 { return true }
    switch self[-1] {
    case 0x20, 0x09, 0x0A, UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"),
      UInt8(ascii: "-"), UInt8(ascii: "/"):
      return true
    default:
      return wrote("\u{201C}") || wrote("\u{2018}") || wrote("\u{2013}") || wrote("\u{2014}")
        || wrote(Self.noBreakSpace)
    }
  }
}
