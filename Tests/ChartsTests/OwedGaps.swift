import Charts

/// The marks that a figure owes what is known and what is missing.
struct OwedGaps {
  /// How many markers or bars: one for each value that is known.
  let values: Int
  /// How many hatched fields or dotted lines: one for each run of what is missing for one reason.
  let gaps: Int

  /// The marks that `chart` owes; nothing where it takes no observations.
  init?(of chart: any Chart) {
    switch chart {
    case let chart as TrajectoryChart: self.init(chart)
    case let chart as SmallMultiples: self.init(chart)
    case let chart as ThreadChart: self.init(chart)
    case let chart as StackedBarChart: self.init(chart)
    case let chart as BarList: self.init(bars: chart.groups.flatMap(\.bars))
    case let chart as NestedBars: self.init(chart)
    case let chart as BulletChart: self.init(chart)
    default: return nil
    }
  }

  private init(_ chart: TrajectoryChart) {
    let rows = Self.rows(of: chart.trajectory)
    values = rows.joined().count { $0.value != nil }
    // Of what nothing is known at all, there is a strip, and no field.
    gaps = values == 0 ? 0 : Self.runs(Self.reasons(rows, chart.positions.count))
  }

  private init(_ chart: SmallMultiples) {
    let panels = chart.panels.map { Self.rows(of: $0.trajectory) }
    values = panels.joined().joined().count { $0.value != nil }
    gaps = panels.reduce(0) { $0 + Self.runs(Self.reasons($1, chart.positions.count)) }
  }

  private static func rows(of trajectory: Trajectory) -> [[Observation]] {
    [[trajectory.baseline], trajectory.targets, trajectory.results]
  }

  private init(_ chart: ThreadChart) {
    let panels = chart.panels.map { $0.series.map(\.observations) }
    values = panels.joined().joined().count { $0.value != nil }
    gaps = panels.reduce(0) { sum, rows in
      let absent = chart.periods.enumerated().map { index, period -> String? in
        guard case .absent(let reason) = period.document else { return nil }
        return rows.contains { $0[index].value != nil } ? nil : reason
      }
      let missing = chart.periods.enumerated().map { index, period -> [String] in
        guard case .named = period.document else { return [] }
        return Self.reasons(rows, chart.periods.count)[index]
      }
      return sum + Self.runs(absent.map { $0.map { [$0] } ?? [] }) + Self.runs(missing)
    }
  }

  private init(_ chart: StackedBarChart) {
    values = chart.bars.flatMap(\.parts).count { $0.value != nil }
    let empty = chart.bars.map { bar in
      bar.parts.contains { $0.value != nil } ? [] : Self.reason(of: bar)
    }
    let partial = chart.bars.count { bar in
      bar.parts.contains { $0.value != nil } && bar.parts.contains { $0.reason != nil }
    }
    gaps = Self.runs(empty) + partial
  }

  private init(bars: [Bar]) {
    values = bars.flatMap(\.parts).count { $0.value != nil }
    gaps = bars.count { bar in
      bar.parts.contains { $0.reason != nil }
        || (bar.total.reason != nil && bar.parts.allSatisfy { $0.value == nil })
    }
  }

  private init(_ chart: NestedBars) {
    values = chart.categories.flatMap(\.observations).count { $0.value != nil }
    gaps = chart.categories.reduce(0) { sum, category in
      let known = category.observations.filter { $0.value != nil }
      let isMissing = known.isEmpty && category.observations.contains { $0.reason != nil }
      return sum + known.count { $0.reason != nil } + (isMissing ? 1 : 0)
    }
  }

  private init(_ chart: BulletChart) {
    let all = [chart.result, chart.target, chart.baseline].compactMap { $0?.observation }
    values = all.count { $0.value != nil }
    gaps = chart.result.observation.reason == nil ? 0 : 1
  }

  private static func reason(of bar: Bar) -> [String] {
    [bar.parts.compactMap(\.reason).first ?? bar.total.reason].compactMap(\.self)
  }

  /// Why something is missing at each position, each reason once.
  private static func reasons(_ rows: [[Observation]], _ count: Int) -> [[String]] {
    (0..<count).map { index in
      rows.compactMap { $0.indices.contains(index) ? $0[index].reason : nil }.reduce(into: []) {
        reasons, reason in if !reasons.contains(reason) { reasons.append(reason) }
      }
    }
  }

  /// How many runs of neighbors share their reasons; those without any are none.
  private static func runs(_ reasons: [[String]]) -> Int {
    reasons.indices.count { index in
      !reasons[index].isEmpty && (index == 0 || reasons[index - 1] != reasons[index])
    }
  }
}
