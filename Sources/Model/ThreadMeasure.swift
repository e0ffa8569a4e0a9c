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
    /// Where it is written.
    public let source: Source
  }

  /// What was counted.
  public let label: Localized<String>
  /// The unit of all values.
  public let unit: Unit
  /// The values by year.
  public let points: [Point]

  /// Whether another value may stand in the same line.
  fileprivate func admits(_ label: Localized<String>, _ unit: Unit) -> Bool {
    self.label.original == label.original && self.unit.isSame(as: unit)
  }

  fileprivate func adding(_ point: Point) -> ThreadMeasure {
    ThreadMeasure(label: label, unit: unit, points: points + [point])
  }
}

extension Site {
  /// What was counted along a thread, one measure for each wording and unit, in the order of time.
  ///
  /// Values in different units, or worded differently, are never joined: they may not count the same.
  public func measures(of thread: Thread) -> [ThreadMeasure] {
    var measures: [ThreadMeasure] = []
    for year in years(of: thread) {
      for entry in year.entries {
        for counted in Self.counted(entry, in: year.year) {
          let index = measures.firstIndex { $0.admits(counted.label, counted.unit) }
          if let index {
            measures[index] = measures[index].adding(counted.point)
          } else {
            measures.append(
              ThreadMeasure(label: counted.label, unit: counted.unit, points: [counted.point])
            )
          }
        }
      }
    }
    return measures
  }

  private struct Counted {
    let label: Localized<String>
    let unit: Unit
    let point: ThreadMeasure.Point
  }

  private static func counted(_ entry: ThreadYear.Entry, in year: Int) -> [Counted] {
    let counted = {
      (label: Localized<String>, unit: Unit, value: Quantity, source: Source) in
      Counted(
        label: label,
        unit: unit,
        point: ThreadMeasure.Point(
          year: year,
          value: value,
          contract: entry.step.contract,
          source: source
        )
      )
    }
    let observed = entry.observations.map { counted($0.label, $0.unit, $0.value, $0.source) }
    let reported = entry.readings.compactMap { reading -> Counted? in
      guard let unit = reading.indicator.unit, let result = reading.result,
        let value = result.value.value
      else { return nil }
      return counted(reading.indicator.label, unit, value, result.source)
    }
    return observed + reported
  }
}
