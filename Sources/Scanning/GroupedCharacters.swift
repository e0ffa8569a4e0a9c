/// Reads letters and digits over the spacing that people put between the groups of a number.
///
/// Spaces of every kind, line breaks, hyphens, dots and the bars of a table are passed over, so that a
/// number is found however it is laid out.
struct GroupedCharacters {
  private let bytes: [UInt8]
  /// Where reading goes on.
  private(set) var position: Int
  /// Where the last character read ends.
  private(set) var end: Int

  /// The most bytes of spacing between two characters of one number.
  private static let widestGap = 12

  /// Reads from a place on.
  init(_ bytes: [UInt8], from position: Int) {
    self.bytes = bytes
    self.position = position
    self.end = position
  }

  /// The next letter or digit; nil when something else comes.
  mutating func next() -> UInt8? {
    var index = position
    while index < bytes.count, index - position <= Self.widestGap {
      let byte = bytes[index]
      if byte.isASCIIAlphanumeric {
        position = index + 1
        end = position
        return byte
      }
      guard let length = Self.lengthOfSpacing(at: index, in: bytes) else { return nil }
      index += length
    }
    return nil
  }

  /// The bytes of the space, line break, hyphen, dot or bar at a place; nil when there is none.
  static func lengthOfSpacing(at index: Int, in bytes: [UInt8]) -> Int? {
    switch bytes[index] {
    case 0x09, 0x0A, 0x0D, 0x20, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "|"): return 1
    case 0xC2: return index + 1 < bytes.count && bytes[index + 1] == 0xA0 ? 2 : nil
    case 0xE2:
      guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return nil }
      let isSpace = (0x80...0x8B).contains(bytes[index + 2]) || bytes[index + 2] == 0xAF
      return isSpace ? 3 : nil
    default: return nil
    }
  }
}

extension UInt8 {
  /// Whether this is one of the digits 0 to 9.
  @inlinable public var isASCIIDigit: Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
  }

  /// Whether this is one of the letters A to Z, of either case.
  @inlinable public var isASCIILetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }

  /// Whether this is a letter or a digit of ASCII.
  @inlinable public var isASCIIAlphanumeric: Bool { isASCIIDigit || isASCIILetter }

  /// The letter in upper case; anything else as it is.
  var uppercasedASCII: UInt8 { isASCIILetter ? self & 0xDF : self }
}
