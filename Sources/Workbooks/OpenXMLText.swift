/// How Office Open XML writes in its texts what XML cannot hold: `_x000D_` (ISO/IEC 29500-1, 22.9.2.19).
enum OpenXMLText {
  /// A text in which nothing looks like such a sign by chance.
  static func written(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    return text.replacing(pattern) { match in "_x005F" + match.output.0 }
  }

  /// A text with those signs resolved; of a pair that is no character nothing is left.
  static func read(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    return text.replacing(pattern) { match in
      UInt32(match.output.1, radix: 16).flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
    }
  }

  private static var pattern: Regex<(Substring, Substring)> { /_x([0-9A-Fa-f]{4})_/ }
}
