/// A number that an indicator or a diagnosis states, exact to the thousandth.
public struct Quantity: Hashable, Comparable, Sendable {
  /// The number in thousandths.
  public let thousandths: Int64

  /// Makes a quantity from thousandths.
  public init(thousandths: Int64) { self.thousandths = thousandths }

  /// Reads a decimal literal such as `420` or `34.2`; nil beyond three decimals or a thousand billion.
  public init?(literal: String) {
    guard let thousandths = DecimalLiteral.units(of: literal, decimals: 3),
      thousandths.magnitude <= 1_000_000_000_000_000
    else { return nil }
    self.thousandths = thousandths
  }

  /// The nearest floating-point number, for drawing only.
  public var approximation: Double { Double(thousandths) / 1_000 }

  /// The whole number, when it is one.
  public var whole: Int64? { thousandths % 1_000 == 0 ? thousandths / 1_000 : nil }

  /// Orders by value.
  public static func < (left: Quantity, right: Quantity) -> Bool {
    left.thousandths < right.thousandths
  }

  /// The relative change to another quantity, to the whole point; nil from zero and across
  /// it, where a percentage says nothing.
  public func change(to other: Quantity) -> Percentage? {
    guard thousandths != 0, thousandths.signum() * other.thousandths.signum() >= 0 else {
      return nil
    }
    return Percentage(pointsOf: other.thousandths - thousandths, in: abs(thousandths))
  }
}
