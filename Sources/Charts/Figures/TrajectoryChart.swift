/// What was promised over the years, from where it started, and what came of it.
///
/// Targets are hollow markers on a dashed line that is level over each position, since a target
/// holds for the whole of it; results are filled markers on a solid line, the baseline is a square
/// with a thin rule to compare with. What is projected is dashed and hollow; a change of method is
/// an upright line that no other line crosses. Each known value is printed at
/// its marker wherever a place is free; a value that is missing is a hatched field with its reason,
/// and no line crosses it. When no value is known at all, the chart becomes a low strip that says
/// so.
public struct TrajectoryChart: Chart {
  /// The name, words, language and width.
  public var presentation: ChartPresentation
  /// The names of the positions in time, in order: "T0", "2024", "2025".
  public let positions: [String]
  /// The state at the start, if the indicator has one.
  public let baseline: Baseline?
  /// What was promised.
  public let targets: Series
  /// The values that count as the target, if any but the target itself do.
  ///
  /// The pages of contracts leave it to the words beside their charts.
  public let tolerance: Tolerance?
  /// What came of it, where results are followed.
  public let results: Series?
  /// Where the method changed.
  public let methodBreaks: [MethodBreak]
  /// The date of the publication, if it is to be shown.
  public let today: Today?
  /// Whether the axis starts at zero.
  public let domainRule: DomainRule
  /// How values are written.
  public let format: ChartFormat

  /// The trajectory of one indicator whose method never changed and that tolerates nothing.
  public init(
    presentation: ChartPresentation, positions: [String], baseline: Baseline?, targets: Series,
    results: Series?, today: Today?, domainRule: DomainRule, format: ChartFormat
  ) {
    self.init(
      presentation: presentation, positions: positions, baseline: baseline, targets: targets,
      tolerance: nil, results: results, methodBreaks: [], today: today, domainRule: domainRule,
      format: format)
  }

  /// The trajectory of one indicator; every series has one observation for each position.
  public init(
    presentation: ChartPresentation, positions: [String], baseline: Baseline?, targets: Series,
    tolerance: Tolerance?, results: Series?, methodBreaks: [MethodBreak], today: Today?,
    domainRule: DomainRule, format: ChartFormat
  ) {
    let counts = [targets.observations, results?.observations].compactMap { $0?.count }
    guard !positions.isEmpty, counts.allSatisfy({ $0 == positions.count }),
      tolerance.map({ $0.ranges.count == positions.count }) ?? true,
      baseline.map({ positions.indices.contains($0.position) }) ?? true,
      methodBreaks.allSatisfy({ positions.indices.contains($0.position) })
    else { preconditionFailure("a trajectory has positions, and one observation for each of them") }
    self.presentation = presentation
    self.positions = positions
    self.baseline = baseline
    self.targets = targets
    self.tolerance = tolerance
    self.results = results
    self.methodBreaks = methodBreaks
    self.today = today
    self.domainRule = domainRule
    self.format = format
  }

  /// A strip that says that nothing is known needs no width.
  public var places: [ChartWidth] { knownValues.isEmpty ? [.narrow] : [.narrow, .wide] }

  /// The chart laid out, with the series named at their values, or in a legend where that finds no
  /// room.
  public func scene() -> Scene {
    guard !knownValues.isEmpty else { return UndeterminedStrip(self).scene() }
    let direct = TrajectoryLayout(self, naming: .direct)
    let labels = direct.valueLabels()
    guard !labels.isComplete else { return direct.scene(with: labels) }
    let withLegend = TrajectoryLayout(self, naming: .legend)
    return withLegend.scene(with: withLegend.valueLabels())
  }
}

extension TrajectoryChart {
  /// All values of all series.
  var knownValues: [Double] {
    let observations =
      [baseline?.observation].compactMap(\.self) + targets.observations
      + (results?.observations ?? [])
    return observations.compactMap(\.value)
  }

  /// Where the axis must reach: all values, and the bounds of what is tolerated.
  var extent: [Double] {
    knownValues
      + (tolerance?.ranges ?? []).compactMap(\.self).flatMap { range in
        [range.lowerBound, range.upperBound]
      }
  }

  /// What is said of projected positions, under each of them.
  var projectionRemarks: [String?] {
    positions.indices.map { index in
      [results, targets].compactMap(\.self).first { $0.hasProjection(at: index) }?.projection?
        .remark
    }
  }

  /// Why something is missing at each position, every reason once and on a line of its own.
  var reasons: [String?] {
    positions.indices.map { index in
      var reasons: [String] = []
      let atStart = baseline?.position == index ? baseline?.observation : nil
      for observation in [atStart, targets.observations[index], results?.observations[index]] {
        if let reason = observation?.reason, !reasons.contains(reason) { reasons.append(reason) }
      }
      return reasons.isEmpty ? nil : reasons.joined(separator: "\n")
    }
  }
}
