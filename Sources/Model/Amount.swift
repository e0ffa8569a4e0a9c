/// An amount of public money, exact to the cent.
///
/// A budget must add up to the cent, so an amount is never floating point.
public struct Amount: Hashable, Comparable, Sendable {
  /// The amount in hundredths of the currency unit.
  public let cents: Int64

  /// Makes an amount from hundredths of the currency unit.
  public init(cents: Int64) { self.cents = cents }

  /// Reads a decimal literal such as `332500` or `1250.5`.
  ///
  /// Nil for more than two decimals (zeros at the end do not count), exponents, and for amounts
  /// beyond a million billion, which no public budget reaches and which sums could overflow.
  public init?(literal: String) {
    guard let cents = DecimalLiteral.units(of: literal, decimals: 2),
      cents.magnitude <= 100_000_000_000_000_000
    else { return nil }
    self.cents = cents
  }

  /// Nothing at all, which is not the same as not knowing.
  public static var zero: Amount { Amount(cents: 0) }

  /// The sum of two amounts; too large a sum is a broken invariant, never a wrong figure.
  public static func + (left: Amount, right: Amount) -> Amount {
    Amount(cents: left.cents + right.cents)
  }

  /// The difference of two amounts.
  public static func - (left: Amount, right: Amount) -> Amount {
    Amount(cents: left.cents - right.cents)
  }

  /// Orders by value.
  public static func < (left: Amount, right: Amount) -> Bool { left.cents < right.cents }
}
