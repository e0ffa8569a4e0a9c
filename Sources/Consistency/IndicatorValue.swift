public import Diagnostics
public import Model

/// A number of an indicator with its place; the start has no year.
public struct IndicatorValue {
  /// The year that the number is of.
  public let year: Int?
  /// The number.
  public let quantity: Located<Quantity>

  /// Takes a number and the year that it is of, none for the start.
  public init(year: Int?, quantity: Located<Quantity>) {
    self.year = year
    self.quantity = quantity
  }
}
