import Ground

extension NumberScanner {
  /// The bytes of signs of money: a dollar is one byte; of a euro and of a pound, the second byte is one that few
  /// texts have.
  private static let signs = ByteSet { $0 == 0x24 || $0 == 0x82 || $0 == 0xA3 }

  /// The numbers of a text beside a sign of money, before or after them; `start` is where the text begins in its
  /// file.
  public static func amounts(
    in text: String, at start: Int, _ convention: @autoclosure () -> NumberConvention
  ) -> [WrittenNumber] {
    guard signs.isAny(in: text) else { return [] }
    let bytes = Array(text.utf8)
    var scanner = NumberScanner(text, at: start, convention())
    return scanner.numbers().filter { number in
      let before = String(
        decoding: bytes[..<(number.range.lowerBound - start)].suffix(4), as: UTF8.self)
      let after = String(
        decoding: bytes[(number.range.upperBound - start)...].prefix(12), as: UTF8.self)
      let unit = after.drop { $0.isWhitespace || "kMd".contains($0) }
      return [before.last, unit.first].contains { sign in sign.map { "€$£".contains($0) } ?? false }
    }
  }
}
