/// A coordinate as SVG writes it: at most two decimals, a point, no exponent, no negative zero.
///
/// A hundredth of a unit is far below a pixel on any screen; more digits would be weight without
/// sight. The text depends on no locale.
public struct SVGNumber: Hashable, Sendable {
  /// The number in hundredths.
  private let hundredths: Int64

  /// The number nearest to `value`, half away from zero.
  ///
  /// `value` must be finite and within ten billion units: a coordinate beyond is an error of
  /// layout.
  public init(_ value: Double) {
    guard value.magnitude < 1e10 else {
      preconditionFailure("a coordinate is finite and within ten billion units")
    }
    hundredths = Int64((value * 100).rounded(.toNearestOrAwayFromZero))
  }

  /// Appends the number's digits.
  public func append(to bytes: inout [UInt8]) {
    if hundredths < 0 { bytes.append(UInt8(ascii: "-")) }
    let magnitude = hundredths.magnitude
    Self.append(magnitude / 100, to: &bytes)
    let fraction = UInt8(magnitude % 100)
    guard fraction > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    bytes.append(UInt8(ascii: "0") + fraction / 10)
    if fraction % 10 > 0 { bytes.append(UInt8(ascii: "0") + fraction % 10) }
  }

  private static func append(_ integer: UInt64, to bytes: inout [UInt8]) {
    let first = bytes.endIndex
    var rest = integer
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    bytes[first...].reverse()
  }
}
