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
  public func text(point: String = ".") -> String {
    var fraction = String(units.magnitude)
    fraction = String(repeating: "0", count: max(0, decimals + 1 - fraction.count)) + fraction
    let whole = fraction.dropLast(decimals)
    fraction = String(fraction.suffix(decimals))
    while fraction.last == "0", fraction.count > least || fraction.allSatisfy({ $0 == "0" }) {
      fraction.removeLast()
    }
    return (units < 0 ? "-" : "") + whole + (fraction.isEmpty ? "" : point + fraction)
  }
}
