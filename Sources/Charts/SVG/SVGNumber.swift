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
    let magnitude = tenths.magnitude
    Self.append(magnitude / 10, to: &bytes)
    guard magnitude % 10 > 0 else { return }
    bytes += [UInt8(ascii: "."), UInt8(ascii: "0") + UInt8(magnitude % 10)]
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
