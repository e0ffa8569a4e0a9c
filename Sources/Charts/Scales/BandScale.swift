/// A scale that gives each of `count` categories a band of the same width, with room between.
public struct BandScale: Hashable, Sendable {
  /// How many categories there are.
  public let count: Int
  /// The position where the first category's room starts.
  public let start: Double
  /// The position where the last category's room ends.
  public let end: Double
  /// The part of a step left empty between two bands, from 0 to below 1.
  public let innerPadding: Double
  /// The part of a step left empty before the first and after the last band.
  public let outerPadding: Double

  /// The scale that lays `count` bands from `start` to `end`.
  public init(
    count: Int, from start: Double, to end: Double, innerPadding: Double, outerPadding: Double
  ) {
    guard count > 0, (0..<1).contains(innerPadding), outerPadding >= 0 else {
      preconditionFailure("a band scale needs a category and paddings that leave room for bands")
    }
    self.count = count
    self.start = start
    self.end = end
    self.innerPadding = innerPadding
    self.outerPadding = outerPadding
  }

  /// The distance between the starts of two neighboring bands.
  public var step: Double { (end - start) / (Double(count) - innerPadding + 2 * outerPadding) }

  /// The width of one band.
  public var bandwidth: Double { step * (1 - innerPadding) }

  /// Where the band of category `index` starts.
  public func position(of index: Int) -> Double { start + step * (outerPadding + Double(index)) }

  /// From where to where the band of category `index` reaches.
  func band(of index: Int) -> ClosedRange<Double> {
    position(of: index)...(position(of: index) + bandwidth)
  }

  /// The middle of the band of category `index`.
  public func center(of index: Int) -> Double { position(of: index) + bandwidth / 2 }
}
