public import Ground

/// Values of a thread that may be compared from year to year: same wording, same unit.
public struct ThreadMeasure: Sendable {
  /// A value of a year.
  public struct Point: Sendable {
    /// The year.
    public let year: Int
    /// The value.
    public let value: Quantity
    /// The contract under which it was counted.
    public let contract: Contract.ID
    /// The day on which it comes out, where it is a result that waits.
    public let embargo: Day?
    /// Where it is written.
    public let source: Source
  }

  /// What was counted.
  public let label: Localized<String>
  /// The unit of all values.
  public let unit: Unit
  /// The values by year.
  public let points: [Point]
  /// The year from which they are counted in another way than those of an earlier measure, where one
  /// ended because of that.
  public let countedSince: Int?

  /// Whether another value may stand in the same line.
  fileprivate func admits(_ label: Localized<String>, _ unit: Unit) -> Bool {
    self.label.original == label.original && self.unit.isSame(as: unit)
  }

  /// Whether the way of counting changed after its last value, in this year.
  fileprivate func isCut(by change: Int?) -> Bool {
    guard let change, let last = points.last?.year else { return false }
    return last < change
  }

  fileprivate func adding(_ point: Point) -> ThreadMeasure {
    ThreadMeasure(label: label, unit: unit, points: points + [point], countedSince: countedSince)
  }
}

extension Site {
  /// What was counted along a thread, one measure for each wording and unit, in the order of time.
  ///
  /// Values in different units, or worded differently, are never joined: they may not count the same.
  /// Nor are values on either side of a change in the way of counting.
  public func measures(of thread: Thread) -> [ThreadMeasure] {
    var measures: [ThreadMeasure] = []
    for year in years(of: thread) {
      for entry in year.entries {
        for counted in Self.counted(entry, in: year.year) { Self.add(counted, to: &measures) }
      }
    }
    return measures
  }

  /// Adds to the last measure of the same kind, or begins a new one, also where the way of counting
  /// changed since that one's last value.
  private static func add(_ counted: Counted, to measures: inout [ThreadMeasure]) {
    let index = measures.lastIndex { $0.admits(counted.label, counted.unit) }
    let isCut = index.map { measures[$0].isCut(by: counted.methodBreak) } ?? false
    if let index, !isCut {
      measures[index] = measures[index].adding(counted.point)
    } else {
      measures.append(
        ThreadMeasure(
          label: counted.label, unit: counted.unit, points: [counted.point],
          countedSince: isCut ? counted.methodBreak : nil))
    }
  }

  private struct Counted {
    let label: Localized<String>
    let unit: Unit
    let point: ThreadMeasure.Point
    /// The last change in the way of counting up to the point.
    var methodBreak: Int?
  }

  private static func counted(_ entry: ThreadYear.Entry, in year: Int) -> [Counted] {
    let counted = {
      (label: Localized<String>, unit: Unit, value: Quantity, embargo: Day?, source: Source) in
      Counted(
        label: label, unit: unit,
        point: ThreadMeasure.Point(
          year: year, value: value, contract: entry.step.contract, embargo: embargo, source: source),
        methodBreak: nil)
    }
    let observed = entry.observations.map { counted($0.label, $0.unit, $0.value, nil, $0.source) }
    let reported = entry.readings.compactMap { reading -> Counted? in
      guard let unit = reading.indicator.unit, let result = reading.result,
        let value = result.value.value
      else { return nil }
      var own = counted(reading.indicator.label, unit, value, result.embargo, result.source)
      own.methodBreak = reading.indicator.methodBreak(in: year)?.year
      return own
    }
    return observed + reported
  }
}
