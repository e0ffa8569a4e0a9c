/// A coordinate as SVG writes it: at most one decimal, a point, no exponent, no negative zero.
///
/// A tenth of a unit is below a pixel of a screen, and a fiftieth of a millimeter on paper; more digits
/// would be weight without sight. The text depends on no locale.
public struct SVGNumber: Hashable, Sendable {
  /// The number in tenths.
  private let tenths: Int64

  /// The number nearest to `value`, half away from zero.
  ///
  /// `value` must be finite and within ten billion units: a coordinate beyond is an error of
  /// layout.
  public init(_ value: Double) {
    guard value.magnitude < 1e10 else {
      preconditionFailure("a coordinate is finite and within ten billion units")
    }
    tenths = Int64((value * 10).rounded(.toNearestOrAwayFromZero))
  }

  /// Appends the number's digits.
  public func append(to bytes: inout [UInt8]) {
    if tenths < 0 { bytes.append(UInt8(ascii: "-")) }
    let (whole, tenth) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    var scale: UInt64 = 1
    while whole / scale > 9 { scale *= 10 }
    while scale > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(whole / scale % 10))
      scale /= 10
    }
    guard tenth > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    bytes.append(UInt8(ascii: "0") + UInt8(tenth))
  }
}
