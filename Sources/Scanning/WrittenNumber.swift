import Ground
public import Model

/// A number as it stands in a text, with the value it means in the language of the text.
public struct WrittenNumber {
  /// The value: digits, a point before the decimals, no zeros that say nothing.
  public let value: String
  /// The number as written.
  public let text: String
  /// The bytes of it in the file.
  public let range: Range<Int>

  /// Whether the number says enough to be compared: from ten on, or with decimals.
  ///
  /// Smaller ones are often written out in one language and not in the other.
  public var isTelling: Bool { value.contains(".") || value.utf8.count > 1 }
}

/// How a language writes numbers.
public struct NumberConvention {
  /// Whether a comma comes before decimals; else it separates thousands.
  let hasDecimalComma: Bool
  /// Whether a point separates thousands, as in German or Spanish.
  let hasGroupingPoint: Bool

  private static let pointed: Set<String> = [
    "en", "ar", "he", "ja", "ko", "zh", "th", "hi", "sw", "cy", "ga", "mt",
  ]
  private static let grouped: Set<String> = [
    "de", "es", "it", "pt", "nl", "da", "tr", "el", "id", "ro", "sl", "hr", "sr", "eu",
  ]

  /// The convention of a language (CLDR).
  public init(_ language: Language) {
    let code = String(Substring(language.code.utf8.prefix { $0 != UInt8(ascii: "-") }))
    hasDecimalComma = !Self.pointed.contains(code)
    hasGroupingPoint = Self.grouped.contains(code)
  }
}

/// Finds the numbers of a text, whatever its digits and separators.
public struct NumberScanner {
  private let scalars: [(scalar: Unicode.Scalar, offset: Int)]
  private let convention: NumberConvention
  private let end: Int
  private var index = 0

  /// Prepares a text that starts at an offset of its file.
  public init(_ text: String, at offset: Int, _ convention: NumberConvention) {
    self.convention = convention
    guard Self.mayFindAny(in: text) else {
      (scalars, end) = ([], offset)
      return
    }
    var position = offset
    scalars = text.unicodeScalars.map { scalar in
      defer { position += UTF8.width(scalar) }
      return (scalar, position)
    }
    end = position
  }

  /// Whether a text may have a number, as its bytes tell.
  public static func mayFindAny(in text: String) -> Bool { text.hasByte(where: mayBeDigit) }

  /// Whether a byte is a digit, or one with which an Arabic or Persian digit may begin.
  private static func mayBeDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0xD9, 0xDB: true
    default: false
    }
  }

  /// The numbers in reading order.
  public mutating func numbers() -> [WrittenNumber] {
    var numbers: [WrittenNumber] = []
    while index < scalars.count {
      guard digit(index) != nil else {
        index += 1
        continue
      }
      let start = index
      let value = number()
      guard start == 0 || !scalars[start - 1].scalar.properties.isAlphabetic else { continue }
      let text = String(String.UnicodeScalarView(scalars[start..<index].map(\.scalar)))
      numbers.append(WrittenNumber(value: value, text: text, range: offset(start)..<offset(index)))
    }
    return numbers
  }
}

extension NumberScanner {
  private func offset(_ index: Int) -> Int { index < scalars.count ? scalars[index].offset : end }

  /// The value of the digit at a place: European, Arabic or Persian.
  private func digit(_ index: Int) -> UInt32? {
    guard index < scalars.count else { return nil }
    let value = scalars[index].scalar.value
    switch value {
    case 0x30...0x39: return value - 0x30
    case 0x660...0x669: return value - 0x660
    case 0x6F0...0x6F9: return value - 0x6F0
    default: return nil
    }
  }

  private func digitCount(from index: Int) -> Int {
    var count = 0
    while digit(index + count) != nil { count += 1 }
    return count
  }

  private mutating func take(_ count: Int) -> String {
    defer { index += count }
    return (index..<index + count).compactMap { digit($0).map(String.init) }.joined()
  }

  private mutating func number() -> String {
    let isPartOfDate = followsPoint(index)
    let leading = digitCount(from: index)
    var whole = take(leading)
    while leading <= 3, isGroupSeparator(index), digitCount(from: index + 1) == 3 {
      index += 1
      whole += take(3)
    }
    var decimals = ""
    let count = digitCount(from: index + 1)
    if !isPartOfDate, isDecimalMark(index), count > 0, !continuesAfterDecimals(index + 1 + count) {
      index += 1
      decimals = take(count)
    }
    while decimals.last == "0" { decimals.removeLast() }
    let significant = whole.drop { $0 == "0" }
    let integer = significant.isEmpty ? "0" : String(significant)
    return decimals.isEmpty ? integer : "\(integer).\(decimals)"
  }

  private func isGroupSeparator(_ index: Int) -> Bool {
    guard index < scalars.count else { return false }
    switch scalars[index].scalar {
    case "\u{A0}", "\u{202F}", "\u{2009}", "\u{66C}": return true
    case " ": return convention.hasDecimalComma
    case ",": return !convention.hasDecimalComma
    case ".": return convention.hasGroupingPoint
    default: return false
    }
  }

  private func isDecimalMark(_ index: Int) -> Bool {
    guard index < scalars.count else { return false }
    switch scalars[index].scalar {
    case ".", "\u{66B}": return true
    case ",": return convention.hasDecimalComma
    default: return false
    }
  }

  /// Whether a group of digits and a point come before, as in `28.03.2024`.
  private func followsPoint(_ index: Int) -> Bool {
    index > 1 && scalars[index - 1].scalar == "." && digit(index - 2) != nil
  }

  /// Whether another group of digits follows, as in `28.03.2024`, which is no decimal number.
  private func continuesAfterDecimals(_ index: Int) -> Bool {
    index < scalars.count && scalars[index].scalar == "." && digit(index + 1) != nil
  }
}
