/// Spreads boxes along one axis so that none overlaps another.
enum Dodge {
  /// The starts of boxes with these `lengths`, as near to their wanted `centers` as their order
  /// allows, within `range`.
  ///
  /// The boxes keep the order of their centers. `nil` when they do not fit together.
  static func starts(
    centers: [Double], lengths: [Double], within range: ClosedRange<Double>
  ) -> [Double]? {
    guard lengths.reduce(0, +) <= range.upperBound - range.lowerBound else { return nil }
    let order = centers.indices.sorted { (centers[$0], $0) < (centers[$1], $1) }
    var starts = zip(centers, lengths).map { $0 - $1 / 2 }
    var floor = range.lowerBound
    for index in order {
      starts[index] = max(starts[index], floor)
      floor = starts[index] + lengths[index]
    }
    var ceiling = range.upperBound
    for index in order.reversed() {
      starts[index] = min(starts[index], ceiling - lengths[index])
      ceiling = starts[index]
    }
    return starts
  }
}
