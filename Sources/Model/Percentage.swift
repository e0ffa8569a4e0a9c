/// A percentage, exact to the tenth of a point.
public struct Percentage: Hashable, Comparable, Sendable {
  /// The percentage in tenths of a point: 625 is 62.5 %.
  public let tenths: Int64
  /// What a share that is rounded to nothing or to the whole really is.
  public private(set) var edge: Edge?

  /// Where a rounded share would say what is not so.
  public enum Edge: Hashable, Sendable {
    /// More than nothing, and less than a tenth of a point.
    case aboveNothing
    /// Less than the whole by less than a tenth of a point.
    case belowWhole
  }

  /// Makes a percentage from tenths of a point.
  public init(tenths: Int64) { self.tenths = tenths }

  /// A rounded share, which knows when it is not as empty or as whole as it looks.
  private init(tenths: Int64, of part: Int64, in whole: Int64) {
    self.tenths = tenths
    if tenths == 0, part > 0 { edge = .aboveNothing }
    if tenths == 1_000, part < whole { edge = .belowWhole }
  }

  /// The share of a part in a whole, rounded half away from zero.
  ///
  /// Nil when the whole is zero, or so small beside the part that the share says nothing.
  public init?(of part: Int64, in whole: Int64) { self.init(part, in: whole, step: .tenth) }

  /// The same rounded to the whole point, once, from the exact share.
  public init?(pointsOf part: Int64, in whole: Int64) { self.init(part, in: whole, step: .point) }

  private init?(_ part: Int64, in whole: Int64, step: Step) {
    guard whole != 0, part.magnitude / whole.magnitude < 1_000_000_000_000_000 else { return nil }
    let halves = part.multipliedFullWidth(by: 2_000 / step.rawValue)
    let divided = whole.dividingFullWidth(halves).quotient
    tenths = (divided + (divided < 0 ? -1 : 1)) / 2 * step.rawValue
  }

  /// What a percentage is rounded to, in tenths of a point.
  private enum Step: Int64 {
    case tenth = 1
    case point = 10
  }

  /// Orders by value.
  public static func < (left: Percentage, right: Percentage) -> Bool { left.tenths < right.tenths }

  /// The shares of parts in their sum, which add up to exactly 100 %.
  ///
  /// Each share is rounded down to the tenth, and the tenths left over go to the largest
  /// remainders (Hamilton's method), the first of equals first. Nil when the parts sum to zero or
  /// one is negative: then there is no whole to share.
  public static func shares(of parts: [Amount]) -> [Percentage]? {
    let whole = parts.reduce(0) { $0 + $1.cents }
    guard whole > 0, parts.allSatisfy({ $0.cents >= 0 }) else { return nil }
    let divisions = parts.map { whole.dividingFullWidth($0.cents.multipliedFullWidth(by: 1_000)) }
    var tenths = divisions.map(\.quotient)
    let missing = Int(1_000 - tenths.reduce(0, +))
    let byRemainder = divisions.indices.sorted {
      (-divisions[$0].remainder, $0) < (-divisions[$1].remainder, $1)
    }
    for index in byRemainder.prefix(missing) { tenths[index] += 1 }
    return zip(tenths, parts).map { Percentage(tenths: $0, of: $1.cents, in: whole) }
  }

  /// The same of stated parts; one that does not apply has no share.
  ///
  /// Nil where a part is missing too.
  public static func shares(of parts: [Stated<Amount>]) -> [Percentage?]? {
    let areStated = parts.allSatisfy { $0.value != nil || $0 == .missing(.notApplicable) }
    guard areStated, var shares = shares(of: parts.compactMap(\.value)) else { return nil }
    return parts.map { $0.value == nil ? nil : shares.removeFirst() }
  }
}
