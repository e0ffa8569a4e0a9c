/// A width and a height, in units of the view box.
public struct Size: Hashable, Sendable {
  /// The extent in the direction of writing.
  public let width: Double
  /// The extent downward.
  public let height: Double

  /// An extent of `width` by `height`.
  public init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }
}
