import Diagnostics

/// What an author typed a line or two before the place where libyaml gave up: a space that is missing, or
/// one that is none.
struct YAMLCause {
  let wording: YAMLWording
  let place: Range<Int>

  /// The first such slip on the lines from the start of what was read, or the line before the place, to
  /// that place.
  static func before(_ place: Int, from start: Int, in text: YAMLText) -> YAMLCause? {
    let last = text.characterRange(at: place).lowerBound
    let line = text.lineStart(before: last)
    let before = line > text.range.lowerBound ? text.lineStart(before: line - 1) : line
    // What was read may have begun at the top of the file: the slip is near the place.
    var offset = max(before, min(text.lineStart(before: start), line))
    offset = offset == line ? before : offset
    while offset < text.range.upperBound, offset <= last {
      let range = text.lineRange(from: offset)
      if let cause = YAMLCause(onLine: range, in: text) { return cause }
      offset = range.upperBound + 1
    }
    return nil
  }

  private init(_ wording: YAMLWording, _ place: Range<Int>) {
    self.wording = wording
    self.place = place
  }
}

extension YAMLCause {
  private init?(onLine line: Range<Int>, in text: YAMLText) {
    var offset = line.lowerBound
    var isIndented = true
    while offset < line.upperBound, isIndented {
      let end = text.characterEnd(from: offset)
      guard let scalar = text.character(at: offset) else { return nil }
      if scalar.isNoBreakSpace {
        self.init(.noBreakSpace(scalar), offset..<end)
        return
      }
      let isDash = scalar == "-" && text.byte(at: end) == 0x20
      isIndented = scalar == " " || isDash
      if isIndented { offset = end }
    }
    guard offset < line.upperBound else { return nil }
    if text.byte(at: offset) == UInt8(ascii: "-"), let cause = Self.afterDash(offset, line, text) {
      self = cause
    } else if let cause = Self.afterKey(offset, line, text) {
      self = cause
    } else {
      return nil
    }
  }

  /// A dash that touches its item, or is parted from it by a no-break space.
  private static func afterDash(_ dash: Int, _ line: Range<Int>, _ text: YAMLText) -> YAMLCause? {
    let next = dash + 1
    guard next < line.upperBound, text.byte(at: next) != UInt8(ascii: "-"),
      let scalar = text.character(at: next)
    else { return nil }
    if scalar.isNoBreakSpace {
      return YAMLCause(.noBreakSpace(scalar), next..<text.characterEnd(from: next))
    }
    guard !("0"..."9").contains(scalar), scalar != " " else { return nil }
    return YAMLCause(.spaceAfterDash, dash..<dash + 1)
  }

  /// A key whose ':' touches its value, or is parted from it by a no-break space.
  ///
  /// Only a first word of letters, digits and hyphens is a key: an address has a ':' too.
  private static func afterKey(_ start: Int, _ line: Range<Int>, _ text: YAMLText) -> YAMLCause? {
    var colon = start
    while colon < line.upperBound, isKeyByte(text.byte(at: colon)) { colon += 1 }
    guard colon > start, colon + 1 < line.upperBound, text.byte(at: colon) == UInt8(ascii: ":"),
      let scalar = text.character(at: colon + 1)
    else { return nil }
    let next = colon + 1
    if scalar.isNoBreakSpace {
      return YAMLCause(.noBreakSpace(scalar), next..<text.characterEnd(from: next))
    }
    guard scalar != " ", scalar != "\t", scalar != "/" else { return nil }
    return YAMLCause(.spaceAfterColon, colon..<colon + 1)
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}

/// Faults of spaces, which nobody sees.
extension YAMLWording {
  static func noBreakSpace(_ space: Unicode.Scalar) -> YAMLWording {
    let name = codePoint(space)
    let help = Message.replaceNoBreakSpace(space)
    return YAMLWording(
      "l’espace insécable \(name) ne peut pas servir ici",
      "the no-break space \(name) cannot stand here", help: help.french, help.english)
  }

  static let spaceAfterDash = YAMLWording(
    "il manque une espace après ce tiret", "there is no space after this dash",
    help: "écrivez '- ' devant chaque élément de la liste",
    "write '- ' before each item of the list")

  static let spaceAfterColon = YAMLWording(
    "il manque une espace après ce ':'", "there is no space after this ':'",
    help: "écrivez 'clé: valeur'", "write 'key: value'")
}
