/// How text becomes markup or data that say it as it is: in an element, a quoted attribute, a quoted text.
///
/// Bytes are escaped and never characters: a combining mark after `"` or `<` makes one `Character`
/// with it, which a comparison of characters would let through.
public enum Escaping: Sendable {
  /// For HTML: `& < > " '`.
  case html
  /// For SVG, which HTML and XML parsers read: `& < > "`, white space as spaces, and U+FFFD for what
  /// XML forbids (control characters, U+FFFE, U+FFFF).
  case xml
  /// For JSON, also where it stands in a page: `" \ < >` and control characters.
  case json

  /// Appends a text.
  public func append(_ text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { append($0, to: &output) }
  }

  /// Appends a text given as UTF-8.
  public func append(_ text: ArraySlice<UInt8>, to output: inout [UInt8]) {
    text.withUnsafeBufferPointer { append($0, to: &output) }
  }

  private func append(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    switch self {
    case .html: Self.append(bytes, to: &output) { Self.entity(inHTML: $0) }
    case .json: Self.append(json: bytes, to: &output)
    case .xml:
      let start = output.count
      Self.append(bytes, to: &output) { Self.entity(inXML: $0) }
      Self.replaceNoncharacters(in: &output, from: start)
    }
  }
}

extension Escaping {
  private static func append(json bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var start = 0
    for (place, byte) in bytes.enumerated() where isEscaped(inJSON: byte) {
      output += UnsafeBufferPointer(rebasing: bytes[start..<place])
      start = place + 1
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): output += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): output += "\\n".utf8
      case UInt8(ascii: "\r"): output += "\\r".utf8
      case UInt8(ascii: "\t"): output += "\\t".utf8
      default:
        output += "\\u00".utf8
        output += [hexDigit(byte >> 4), hexDigit(byte & 15)]
      }
    }
    output += UnsafeBufferPointer(rebasing: bytes[start...])
  }

  private static func isEscaped(inJSON byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"),
      UInt8(ascii: ">"):
      true
    default: false
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value + (value < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
  }

  /// Copies runs of harmless bytes whole, and between them what stands for the others.
  @inline(__always) private static func append(
    _ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8],
    _ replacement: (UInt8) -> StaticString?
  ) {
    var start = 0
    for (index, byte) in bytes.enumerated() {
      guard let replacement = replacement(byte) else { continue }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
      replacement.withUTF8Buffer { output.append(contentsOf: $0) }
      start = index + 1
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  @inline(__always) private static func entity(inHTML byte: UInt8) -> StaticString? {
    // Everything above `>` passes at one comparison.
    guard byte <= UInt8(ascii: ">") else { return nil }
    return byte == UInt8(ascii: "'") ? "&#39;" : entity(of: byte)
  }

  @inline(__always) private static func entity(inXML byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): " "
    case 0..<0x20, 0x7F: "\u{FFFD}"
    default: entity(of: byte)
    }
  }

  @inline(__always) private static func entity(of byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: nil
    }
  }

  /// Replaces U+FFFE and U+FFFF, of which only the last byte differs from U+FFFD's.
  private static func replaceNoncharacters(in output: inout [UInt8], from start: Int) {
    for index in output.indices[start...].dropFirst(2)
    where output[index] >= 0xBE && output[index - 1] == 0xBF && output[index - 2] == 0xEF {
      output[index] = 0xBD
    }
  }
}
