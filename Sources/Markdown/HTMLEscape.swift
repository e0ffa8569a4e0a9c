/// Text made safe inside HTML, byte by byte.
///
/// Bytes and never characters: a combining mark after `"` or `<` forms one `Character` with it, and an escape by
/// characters lets it through.
public enum HTMLEscape {
  /// Appends text that can stand in an element or in a quoted attribute.
  public static func appendEscaped(_ text: String, to html: inout [UInt8]) {
    var text = text
    text.withUTF8 { append($0, to: &html) }
  }

  /// Appends a range of bytes that can stand in an element or in a quoted attribute.
  public static func appendEscaped(_ bytes: [UInt8], in range: Range<Int>, to html: inout [UInt8]) {
    bytes.withUnsafeBufferPointer { append(UnsafeBufferPointer(rebasing: $0[range]), to: &html) }
  }

  private static func append(_ bytes: UnsafeBufferPointer<UInt8>, to html: inout [UInt8]) {
    var start = 0
    for (index, byte) in bytes.enumerated() {
      guard let entity = entity(of: byte) else { continue }
      html.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
      html.append(entity)
      start = index + 1
    }
    html.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  private static func entity(of byte: UInt8) -> StaticString? {
    // Everything above `>` passes at one comparison.
    guard byte <= UInt8(ascii: ">") else { return nil }
    switch byte {
    case UInt8(ascii: "&"): return "&amp;"
    case UInt8(ascii: "<"): return "&lt;"
    case UInt8(ascii: ">"): return "&gt;"
    case UInt8(ascii: "\""): return "&quot;"
    case UInt8(ascii: "'"): return "&#39;"
    default: return nil
    }
  }
}
