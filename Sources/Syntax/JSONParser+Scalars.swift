import Diagnostics

extension JSONParser {
  /// The text between the double quotes at hand.
  mutating func string() -> String? {
    let opening = offset
    offset += 1
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\"") {
        defer { offset += 1 }
        return String(decoding: bytes[opening + 1..<offset], as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\") { return stringWithEscapes(from: opening) }
      guard byte >= 0x20 else { return failControl(inTextFrom: opening) }
      offset += 1
    }
    return failUnclosedText(from: opening)
  }

  private mutating func stringWithEscapes(from opening: Int) -> String? {
    var text = Array(bytes[opening + 1..<offset])
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\"") {
        offset += 1
        return String(decoding: text, as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\") {
        guard appendEscape(to: &text) else { return nil }
      } else {
        guard byte >= 0x20 else { return failControl(inTextFrom: opening) }
        text.append(byte)
        offset += 1
      }
    }
    return failUnclosedText(from: opening)
  }

  /// Reads one escape; false when it was faulty, and reported.
  ///
  /// A text that ends right after the backslash is left to the caller, who knows where it starts.
  private mutating func appendEscape(to text: inout [UInt8]) -> Bool {
    let start = offset
    offset += 1
    guard offset < bytes.count, next >= 0x20 else { return true }
    let letter = next
    offset += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      guard let scalar = escapedScalar(from: start) else { return false }
      text += Array(String(Character(scalar)).utf8)
    default:
      reportEscape(from: start)
      return false
    }
    return true
  }

  /// The character of `\u00e9`, or of two such escapes that make one: `\ud83d\ude00`.
  private mutating func escapedScalar(from start: Int) -> Unicode.Scalar? {
    guard let first = hexadecimal() else { return failHexadecimal(from: start) }
    guard (0xD800...0xDFFF).contains(first) else { return Unicode.Scalar(first) }
    guard first < 0xDC00, next == UInt8(ascii: "\\"), offset + 1 < bytes.count,
      bytes[offset + 1] == UInt8(ascii: "u")
    else { return failSurrogate(from: start) }
    let secondStart = offset
    offset += 2
    guard let second = hexadecimal() else { return failHexadecimal(from: secondStart) }
    guard (0xDC00...0xDFFF).contains(second) else {
      offset = secondStart
      return failSurrogate(from: start)
    }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private mutating func hexadecimal() -> UInt32? {
    var value: UInt32 = 0
    for _ in 0..<4 {
      let digit: UInt8
      switch next {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = next - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = next - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = next - UInt8(ascii: "A") + 10
      default: return nil
      }
      value = value << 4 + UInt32(digit)
      offset += 1
    }
    return value
  }

  /// A number, kept as the text of its literal.
  mutating func number() -> SyntaxNode? {
    let start = offset
    if next == UInt8(ascii: "-") { offset += 1 }
    let integerStart = offset
    guard skipDigits() else { return failDigit(in: start) }
    let hasLeadingZero = bytes[integerStart] == UInt8(ascii: "0") && offset > integerStart + 1
    if next == UInt8(ascii: ".") {
      offset += 1
      guard skipDigits() else { return failDigit(in: start) }
    }
    if next | 0x20 == UInt8(ascii: "e") {
      offset += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { offset += 1 }
      guard skipDigits() else { return failDigit(in: start) }
    }
    if hasLeadingZero { return failLeadingZero(from: start, digits: integerStart) }
    lastScalar = start..<offset
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    return node(.scalar(SyntaxNode.Scalar(text, .number)), from: start)
  }

  private mutating func skipDigits() -> Bool {
    let start = offset
    while case UInt8(ascii: "0")...UInt8(ascii: "9") = next { offset += 1 }
    return offset > start
  }
}
