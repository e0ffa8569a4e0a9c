/// The one place where text becomes markup.
enum SVGText {
  /// Appends `text`, escaped for element content and for attributes in double quotes.
  ///
  /// Bytes are escaped, never `Character`s: a combining mark after a quotation mark would hide it
  /// from a comparison of characters. What XML forbids (control characters, U+FFFE, U+FFFF) becomes
  /// U+FFFD.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    let source = text.utf8
    var index = source.startIndex
    while index < source.endIndex {
      let byte = source[index]
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        bytes.append(UInt8(ascii: " "))
      case 0..<0x20, 0x7F: bytes += "\u{FFFD}".utf8
      case 0xBE, 0xBF:
        bytes.append(byte)
        replaceNoncharacter(in: &bytes)
      default: bytes.append(byte)
      }
      source.formIndex(after: &index)
    }
  }

  /// Appends `text` like `append`, its lines kept apart: for a stylesheet, which people may read.
  static func appendLines(_ text: String, to bytes: inout [UInt8]) {
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if index > 0 { bytes.append(UInt8(ascii: "\n")) }
      append(String(line), to: &bytes)
    }
  }

  /// Replaces U+FFFE and U+FFFF, just completed at the end of `bytes`, by U+FFFD.
  private static func replaceNoncharacter(in bytes: inout [UInt8]) {
    guard bytes.count >= 3, bytes[bytes.count - 2] == 0xBF, bytes[bytes.count - 3] == 0xEF else {
      return
    }
    bytes[bytes.count - 1] = 0xBD
  }
}
