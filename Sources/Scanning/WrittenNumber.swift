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

  /// Whether the number says enough to be compared: from ten on, or with decimals, which take more than one digit.
  ///
  /// Smaller ones are often written out in one language and not in the other.
  public var isTelling: Bool { value.utf8.count > 1 }
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
    let tag = language.code
    // Most tags are a code of two letters.
    let code =
      tag.utf8.count == 2 ? tag : String(Substring(tag.utf8.prefix { $0 != UInt8(ascii: "-") }))
    hasDecimalComma = !Self.pointed.contains(code)
    hasGroupingPoint = Self.grouped.contains(code)
  }
}

/// Finds the numbers of a text, whatever its digits and separators.
public struct NumberScanner {
  /// The text; nothing where no number can stand in it.
  private let bytes: [UInt8]
  private let offset: Int
  private let convention: NumberConvention
  private var index = 0

  /// Prepares a text that starts at an offset of its file.
  public init(_ text: String, at offset: Int, _ convention: NumberConvention) {
    self.convention = convention
    self.offset = offset
    bytes = Self.mayFindAny(in: text) ? Array(text.utf8) : []
  }

  /// Whether a text may have a number, as its bytes tell.
  public static func mayFindAny(in text: String) -> Bool { digitStarts.isAny(in: text) }

  /// The bytes that are a digit, or with which an Arabic or Persian digit may begin.
  private static let digitStarts = ByteSet { byte in
    switch byte {
    case 0x30...0x39, 0xD9, 0xDB: true
    default: false
    }
  }

  /// The numbers in reading order.
  public mutating func numbers() -> [WrittenNumber] {
    var numbers: [WrittenNumber] = []
    while let start = Self.digitStarts.first(in: bytes, from: index) {
      index = start
      guard digit(start) != nil else {
        index += 1
        continue
      }
      let value = number()
      guard !isLetter(before: start) else { continue }
      numbers.append(
        WrittenNumber(
          value: value, text: String(decoding: bytes[start..<index], as: UTF8.self),
          range: offset + start..<offset + index))
    }
    return numbers
  }
}

extension NumberScanner {
  /// Digits that follow each other, in European ones, and where they end.
  private struct Run {
    var digits: [UInt8] = []
    var end: Int
  }

  /// The digit at a place, European, Arabic or Persian, as a European one, and how many bytes it takes.
  private func digit(_ index: Int) -> (digit: UInt8, width: Int)? {
    guard bytes.indices.contains(index) else { return nil }
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch (bytes[index], next) {
    case (0x30...0x39, _): return (bytes[index], 1)
    case (0xD9, 0xA0...0xA9): return (next - 0x70, 2)
    case (0xDB, 0xB0...0xB9): return (next - 0x80, 2)
    default: return nil
    }
  }

  private func run(from index: Int) -> Run {
    var run = Run(end: index)
    while let (digit, width) = digit(run.end) {
      run.digits.append(digit)
      run.end += width
    }
    return run
  }

  private mutating func number() -> String {
    let isPartOfDate = followsPoint(index)
    var whole = run(from: index)
    let isGrouped = whole.digits.count <= 3
    while isGrouped, let width = groupSeparator(whole.end) {
      let group = run(from: whole.end + width)
      guard group.digits.count == 3 else { break }
      whole = Run(digits: whole.digits + group.digits, end: group.end)
    }
    index = whole.end
    var decimals = ArraySlice<UInt8>()
    if !isPartOfDate, let width = decimalMark(index) {
      let run = run(from: index + width)
      if !run.digits.isEmpty, !continuesAfterDecimals(run.end) {
        (decimals, index) = (run.digits[...], run.end)
      }
    }
    while decimals.last == UInt8(ascii: "0") { decimals.removeLast() }
    let significant = whole.digits.drop { $0 == UInt8(ascii: "0") }
    let integer = significant.isEmpty ? [UInt8(ascii: "0")] : significant
    return String(
      decoding: decimals.isEmpty ? integer : integer + [UInt8(ascii: ".")] + decimals, as: UTF8.self
    )
  }

  /// How many bytes the separator of groups at a place takes; nothing where there is none.
  private func groupSeparator(_ index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    switch bytes[index] {
    case 0x20: return convention.hasDecimalComma ? 1 : nil
    case UInt8(ascii: ","): return convention.hasDecimalComma ? nil : 1
    case UInt8(ascii: "."): return convention.hasGroupingPoint ? 1 : nil
    case 0x00..<0x80: return nil
    default:
      return ["\u{A0}", "\u{202F}", "\u{2009}", "\u{66C}"].first { stands($0, at: index) }?.utf8
        .count
    }
  }

  /// How many bytes the mark before decimals at a place takes; nothing where there is none.
  private func decimalMark(_ index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    switch bytes[index] {
    case UInt8(ascii: "."): return 1
    case UInt8(ascii: ","): return convention.hasDecimalComma ? 1 : nil
    default: return bytes[index] == 0xD9 && stands("\u{66B}", at: index) ? 2 : nil
    }
  }

  private func stands(_ sign: String, at index: Int) -> Bool {
    bytes[index...].starts(with: sign.utf8)
  }

  /// Whether a letter comes before a place.
  private func isLetter(before index: Int) -> Bool {
    guard index > 0 else { return false }
    guard bytes[index - 1] >= 0x80 else { return bytes[index - 1].isASCIILetter }
    guard let start = bytes[..<index].lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return false }
    let before = String(decoding: bytes[start..<index], as: UTF8.self)
    return before.unicodeScalars.first?.properties.isAlphabetic ?? false
  }

  /// Whether a group of digits and a point come before, as in `28.03.2024`.
  private func followsPoint(_ index: Int) -> Bool {
    index > 1 && bytes[index - 1] == UInt8(ascii: ".")
      && (digit(index - 2) != nil || digit(index - 3)?.width == 2)
  }

  /// Whether another group of digits follows, as in `28.03.2024`, which is no decimal number.
  private func continuesAfterDecimals(_ index: Int) -> Bool {
    index < bytes.count && bytes[index] == UInt8(ascii: ".") && digit(index + 1) != nil
  }
}
