public import Model

/// A decimal number as data write it: exact, without groups of digits.
public struct Number: Hashable, Sendable {
  /// The number in units of ten to the minus `decimals`.
  private let units: Int64
  private let decimals: Int
  /// How many decimals are written where any are: cents are always two.
  private let least: Int

  private init(_ units: Int64, decimals: Int, least: Int = 1) {
    self.units = units
    self.decimals = decimals
    self.least = least
  }

  /// An amount in the currency unit: `65000`, `1535544.10`.
  public init(_ amount: Amount) { self.init(amount.cents, decimals: 2, least: 2) }

  /// A quantity in its unit.
  public init(_ quantity: Quantity) { self.init(quantity.thousandths, decimals: 3) }

  /// A percentage in points: `62.5`.
  public init(_ percentage: Percentage) { self.init(percentage.tenths, decimals: 1) }

  /// A count.
  public init(_ count: Int) { self.init(Int64(count), decimals: 0) }

  /// The number in digits, with a hyphen where it is negative.
  public var text: String {
    var bytes: [UInt8] = []
    append(to: &bytes, point: UInt8(ascii: "."))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the number in digits, with a hyphen where it is negative.
  func append(to bytes: inout [UInt8], point: UInt8) {
    if units < 0 { bytes.append(UInt8(ascii: "-")) }
    let start = bytes.count
    var (rest, written) = (units.magnitude, 0)
    let scale = zeros
    for _ in 0..<scale { rest /= 10 }
    repeat {
      if written == decimals - scale, written > 0 { bytes.append(point) }
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
      written += 1
    } while rest > 0 || written <= decimals - scale
    bytes[start...].reverse()
  }

  /// How many zeros at its end are not written: all decimals where none says anything, else those beyond
  /// the least number.
  private var zeros: Int {
    var (rest, count) = (units.magnitude, 0)
    while count < decimals, rest % 10 == 0 {
      rest /= 10
      count += 1
    }
    return count == decimals ? count : min(count, decimals - least)
  }
}
