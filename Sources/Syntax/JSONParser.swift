import Diagnostics

/// One pass over the bytes of a JSON file, from the first to the last.
///
/// A method that finds a fault reports it and returns nothing; its callers return nothing in turn.
struct JSONParser {
  let file: SourceFile
  let bytes: [UInt8]
  var offset: Int
  var diagnostics: [Diagnostic] = []
  /// The offsets of the brackets that are open, outermost first.
  var openings: [Int] = []
  /// The text or number read last, quotes included: a fault after it often lies in it.
  var lastScalar = 0..<0

  init(_ file: SourceFile) {
    self.file = file
    self.bytes = file.bytes
    self.offset = SyntaxEncoding.lengthOfByteOrderMark(in: file.bytes)
  }

  /// The only value of the file.
  mutating func document() -> SyntaxNode? {
    skipWhitespace()
    guard let node = value() else { return nil }
    skipWhitespace()
    guard offset == bytes.count else { return failAfterDocument() }
    return node
  }

  /// The byte at hand; zero, which is never allowed outside texts, at the end.
  var next: UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  mutating func skipWhitespace() {
    while offset < bytes.count {
      let byte = bytes[offset]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      offset += 1
    }
  }

  func node(_ value: SyntaxNode.Value, from start: Int) -> SyntaxNode {
    SyntaxNode(value, at: SourceLocation(file: file, range: start..<offset))
  }

  mutating func value() -> SyntaxNode? {
    let start = offset
    switch next {
    case UInt8(ascii: "\""):
      guard let text = string() else { return nil }
      lastScalar = start..<offset
      return node(.scalar(SyntaxNode.Scalar(text, .quoted)), from: start)
    case UInt8(ascii: "{"): return nested { $0.object() }
    case UInt8(ascii: "["): return nested { $0.array() }
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return number()
    case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"): return word()
    default: return failValue()
    }
  }
}

extension JSONParser {
  private mutating func nested(_ read: (inout JSONParser) -> SyntaxNode?) -> SyntaxNode? {
    guard openings.count < SyntaxNode.depthLimit else { return failDepth() }
    openings.append(offset)
    defer { openings.removeLast() }
    return read(&self)
  }

  private mutating func object() -> SyntaxNode? {
    let start = offset
    offset += 1
    skipWhitespace()
    var entries: [SyntaxNode.Entry] = []
    while next != UInt8(ascii: "}") || !entries.isEmpty {
      guard next == UInt8(ascii: "\"") else { return failKey() }
      let keyStart = offset
      guard let text = string() else { return nil }
      lastScalar = keyStart..<offset
      let key = Located(text, at: SourceLocation(file: file, range: keyStart..<offset))
      skipWhitespace()
      guard next == UInt8(ascii: ":") else { return failColon(after: key) }
      offset += 1
      skipWhitespace()
      guard let value = value() else { return nil }
      entries.append(SyntaxNode.Entry(key: key, value: value))
      guard let more = separator(before: UInt8(ascii: "}")) else { return nil }
      if case .closing = more { break }
    }
    offset += 1
    return node(.mapping(SyntaxNode.Entry.unique(entries, into: &diagnostics)), from: start)
  }

  private mutating func array() -> SyntaxNode? {
    let start = offset
    offset += 1
    skipWhitespace()
    var items: [SyntaxNode] = []
    while next != UInt8(ascii: "]") || !items.isEmpty {
      guard let item = value() else { return nil }
      items.append(item)
      guard let more = separator(before: UInt8(ascii: "]")) else { return nil }
      if case .closing = more { break }
    }
    offset += 1
    return node(.sequence(items), from: start)
  }

  /// What comes after an item: a comma, which is passed, or the closing bracket, which is not.
  private enum Separator {
    case comma
    case closing
  }

  private mutating func separator(before closing: UInt8) -> Separator? {
    skipWhitespace()
    if next == closing { return .closing }
    guard next == UInt8(ascii: ",") else { return failSeparator(before: closing) }
    let comma = offset
    offset += 1
    skipWhitespace()
    guard next != closing else { return failTrailingComma(at: comma, before: closing) }
    return .comma
  }

  private mutating func word() -> SyntaxNode? {
    let start = offset
    while isLetterOrDigit(next) { offset += 1 }
    switch bytes[start..<offset] {
    case ArraySlice("true".utf8):
      return node(.scalar(SyntaxNode.Scalar("true", .boolean)), from: start)
    case ArraySlice("false".utf8):
      return node(.scalar(SyntaxNode.Scalar("false", .boolean)), from: start)
    case ArraySlice("null".utf8): return node(.null, from: start)
    default:
      offset = start
      return failValue()
    }
  }

  func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
}
