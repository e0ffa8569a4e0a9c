/// A number of a cell, exact.
///
/// Office programs reckon in binary and write what comes of it: `1535544.1000000001` for 1535544.1. They show
/// fifteen digits at most, and any decimal of so many is given back exactly by binary64 (IEEE 754): rounded to
/// fifteen digits, as text, the number is the one that somebody typed or sees.
public struct SheetNumber: Hashable, Sendable {
  private let isNegative: Bool
  /// The digits without zeros at either end; none for zero.
  private let digits: [UInt8]
  /// The power of ten of the last digit.
  private let exponent: Int

  /// How many digits count.
  static let precision = 15
  /// The largest power of ten that anybody means.
  private static let exponentLimit = 40

  /// Reads `-12.5` or `1.5E+6`; nothing for another text, or a number beyond all use.
  public init?(literal: String) {
    let parts = literal.lowercased().split(separator: "e", omittingEmptySubsequences: false)
    guard let mantissa = parts.first, parts.count <= 2 else { return nil }
    let power = parts.count == 2 ? Int(parts[1]) : 0
    let unsigned = mantissa.first == "-" || mantissa.first == "+" ? mantissa.dropFirst() : mantissa
    let halves = unsigned.split(separator: ".", omittingEmptySubsequences: false)
    guard let power, abs(power) < 1_000, halves.count <= 2, halves.contains(where: { !$0.isEmpty }),
      halves.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    let fraction = halves.count == 2 ? halves[1].utf8.count : 0
    self.init(
      isNegative: mantissa.first == "-", digits: halves.joined().utf8.map { $0 - 0x30 },
      exponent: power - fraction)
    guard abs(exponent) <= Self.exponentLimit, digits.count + exponent <= Self.exponentLimit else {
      return nil
    }
  }

  private init(isNegative: Bool, digits: [UInt8], exponent: Int) {
    var digits = Array(digits.drop { $0 == 0 })
    var exponent = exponent
    if digits.count > Self.precision {
      let isRoundedUp = digits[Self.precision] >= 5
      exponent += digits.count - Self.precision
      digits = Array(digits.prefix(Self.precision))
      if isRoundedUp { Self.increment(&digits) }
    }
    while digits.last == 0 {
      digits.removeLast()
      exponent += 1
    }
    self.digits = digits
    self.exponent = digits.isEmpty ? 0 : exponent
    self.isNegative = isNegative && !digits.isEmpty
  }

  private static func increment(_ digits: inout [UInt8]) {
    var index = digits.count - 1
    while index >= 0, digits[index] == 9 {
      digits[index] = 0
      index -= 1
    }
    if index < 0 { digits.insert(1, at: 0) } else { digits[index] += 1 }
  }

  /// The same number in hundredths: 0.125 is 12.5 of a hundred.
  public var hundredfold: SheetNumber {
    SheetNumber(isNegative: isNegative, digits: digits, exponent: exponent + 2)
  }

  /// The number in digits, with a point before its decimals: `1535544.1`.
  public var text: String {
    guard !digits.isEmpty else { return "0" }
    var all = digits + Array(repeating: 0, count: max(0, exponent))
    let decimals = max(0, -exponent)
    if all.count <= decimals {
      all.insert(contentsOf: Array(repeating: 0, count: decimals + 1 - all.count), at: 0)
    }
    let text = all.map { String($0) }
    let whole = text.dropLast(decimals).joined()
    let fraction = text.suffix(decimals).joined()
    return (isNegative ? "-" : "") + whole + (decimals > 0 ? "." + fraction : "")
  }
}
