public import Ground

extension Indicator {
  /// What is expected of a year before its result is known.
  ///
  /// It is no result: no progress, no total and no status is made of it.
  public struct Projection: Sendable {
    /// The year.
    public let year: Int
    /// The value that is expected.
    public let value: Quantity
    /// The day on which it was made.
    public let date: Day?
    /// Where it is written.
    public let source: Source

    /// Makes a projection.
    public init(year: Int, value: Quantity, date: Day?, source: Source) {
      self.year = year
      self.value = value
      self.date = date
      self.source = source
    }
  }
}
