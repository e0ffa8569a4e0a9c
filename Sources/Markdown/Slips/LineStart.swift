/// How a line of a paragraph starts, where it starts as if it were more than a line.
enum LineStart {
  /// A mark that the author wants to mean something, and does not.
  case mark(Slip)
  /// `[ ]` or `[x]`.
  case task
  /// A sign of an item that is none for Markdown, such as `•`; only several of them are a list.
  case item(UInt32)
  /// Words.
  case words

  /// Reads the start of a line, which may be the only one of its paragraph.
  init(_ bytes: [UInt8], _ line: Range<Int>, isAlone: Bool) {
    let text = bytes[line]
    guard let first = text.first, !first.isASCIILetter else {
      self = Self.letter(text) ? .item(1) : .words
      return
    }
    switch first {
    case UInt8(ascii: "#"): self = Self.heading(text, isAlone: isAlone)
    case UInt8(ascii: ":"): self = text.starts(with: Array(":::".utf8)) ? .mark(.container) : .words
    case UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "~"): self = Self.rule(text)
    case UInt8(ascii: "["): self = Self.isTask(text) ? .task : .words
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      self = text.dropFirst().first.map(Self.startsWord) == true ? .item(UInt32(first)) : .words
    case 0x30...0x39: self = Self.isNumber(text) ? .item(2) : .words
    case 0xC2, 0xE2: self = Self.bullet(text)
    default: self = .words
    }
  }
}

extension LineStart {
  private static func startsWord(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte >= 0xC3 }

  /// `##Titre`, and `#Titre` where it stands alone and does not end like a sentence.
  private static func heading(_ text: ArraySlice<UInt8>, isAlone: Bool) -> LineStart {
    let words = text.drop { $0 == UInt8(ascii: "#") }
    let count = words.startIndex - text.startIndex
    guard let first = words.first, count <= 6, !first.isSpaceOrTab else { return .words }
    let isTitle =
      isAlone && (first.isASCIILetter && first < 0x61 || first >= 0xC3)
      && !(text.last.map { Array(".,;:!?".utf8).contains($0) } ?? true)
    guard count > 1 || isTitle else { return .words }
    return .mark(.heading(String(repeating: "#", count: count)))
  }

  /// A line of nothing but `=`, `_` or `~`, two at least.
  private static func rule(_ text: ArraySlice<UInt8>) -> LineStart {
    let signs = text.filter { !$0.isSpaceOrTab }
    return signs.count > 2 && signs.allSatisfy { $0 == signs[0] } ? .mark(.strayRule) : .words
  }

  private static func isTask(_ text: ArraySlice<UInt8>) -> Bool {
    let mark = Array(text.prefix(4))
    guard mark.count == 4, mark[2] == UInt8(ascii: "]"), mark[3].isSpaceOrTab else { return false }
    return [0x20, UInt8(ascii: "x"), UInt8(ascii: "X")].contains(mark[1])
  }

  /// `a) …`.
  private static func letter(_ text: ArraySlice<UInt8>) -> Bool {
    let mark = Array(text.prefix(3))
    return mark.count == 3 && mark[1] == UInt8(ascii: ")") && mark[2].isSpaceOrTab
  }

  /// `1.Texte`, `2. Texte`, `1)Texte`, `1° Texte`.
  private static func isNumber(_ text: ArraySlice<UInt8>) -> Bool {
    let rest = Array(text.drop(while: \.isDigit).prefix(3))
    guard rest.count == 3, text.prefix(while: \.isDigit).count <= 3 else { return false }
    switch rest[0] {
    case UInt8(ascii: "."), UInt8(ascii: ")"): return rest[1].isSpaceOrTab || startsWord(rest[1])
    case 0xC2: return rest[1] == 0xB0 && rest[2].isSpaceOrTab
    default: return false
    }
  }

  /// `•`, `·`, `–`, `—` and other signs with which word processors start items.
  private static func bullet(_ text: ArraySlice<UInt8>) -> LineStart {
    guard let sign = String(decoding: text.prefix(4), as: UTF8.self).unicodeScalars.first,
      "•·‣▪▫◦●○■□–—→➢✓✔".unicodeScalars.contains(sign)
    else { return .words }
    return .item(sign.value)
  }
}
