/// Escapes text for HTML, byte by byte.
///
/// By bytes and not by characters: a combining mark after `"` or `<` makes one character with it,
/// which a comparison of characters would let through.
enum Escaping {
  /// Appends a text with `& < > " '` escaped.
  static func append(_ text: String, to output: inout [UInt8]) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { append($0, to: &output) }
    guard isDone == nil else { return }
    Array(text.utf8).withUnsafeBufferPointer { append($0, to: &output) }
  }

  /// Appends UTF-8 with `& < > " '` escaped: runs of harmless bytes are copied whole.
  static func append(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var runStart = 0
    for (index, byte) in bytes.enumerated() {
      guard let replacement = replacement(of: byte) else { continue }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[runStart..<index]))
      replacement.withUTF8Buffer { output.append(contentsOf: $0) }
      runStart = index + 1
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[runStart...]))
  }

  @inline(__always) private static func replacement(of byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
