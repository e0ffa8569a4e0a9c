/// A round number on an axis: an integer times a power of ten, so that it is never
/// 0.30000000000000004.
public struct Tick: Hashable, Sendable {
  /// The integer.
  public let mantissa: Int64
  /// The power of ten it is multiplied with.
  public let exponent: Int

  /// The number `mantissa` × 10^`exponent`.
  public init(mantissa: Int64, exponent: Int) {
    self.mantissa = mantissa
    self.exponent = exponent
  }

  /// The floating-point number nearest to the tick.
  ///
  /// One correctly rounded operation on two exact numbers, for powers up to 10^22.
  public var value: Double {
    exponent >= 0
      ? Double(mantissa) * Self.powerOfTen(exponent) : Double(mantissa) / Self.powerOfTen(-exponent)
  }

  /// How many units of ten to this power the tick is; the nearest number where it is no whole one,
  /// away from zero from the middle.
  ///
  /// For callers who write ticks as they write exact values, for instance in cents.
  public func units(ofTenTo power: Int) -> Int64 {
    let factor = (0..<abs(exponent - power)).reduce(Int64(1)) { power, _ in power * 10 }
    guard exponent < power else { return mantissa * factor }
    let rest = mantissa % factor
    return mantissa / factor + (2 * rest.magnitude < factor.magnitude ? 0 : rest.signum())
  }

  /// 10 to the power `exponent`, which is not negative.
  static func powerOfTen(_ exponent: Int) -> Double {
    var power = 1.0
    for _ in 0..<exponent { power *= 10 }
    return power
  }
}
