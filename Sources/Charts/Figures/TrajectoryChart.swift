/// What was promised over the years, from where it started, and what came of it.
///
/// Targets are hollow markers on a dashed line, results are filled markers on a solid line, the
/// baseline is a square with a thin rule to compare with. Each known value is printed at its marker
/// wherever a place is free; a value that is missing is a hatched field with its reason, and no
/// line crosses it. When no value is known at all, the chart becomes a low strip that says so.
public struct TrajectoryChart: Chart {
  /// A row of values, one for each position.
  public struct Series: Hashable, Sendable {
    /// The name printed at the last value, for instance "target".
    public let name: String
    /// What is known at each position.
    public let observations: [Observation]

    /// The series `name`.
    public init(name: String, observations: [Observation]) {
      self.name = name
      self.observations = observations
    }
  }

  /// The state with which all later values are compared.
  public struct Baseline: Hashable, Sendable {
    /// The name printed at the value, for instance "at the start".
    public let name: String
    /// The index of its position.
    public let position: Int
    /// What is known of it.
    public let observation: Observation

    /// The state `observation` at `position`.
    public init(name: String, position: Int, observation: Observation) {
      self.name = name
      self.position = position
      self.observation = observation
    }
  }

  /// The date up to which something can have happened.
  public struct Today: Hashable, Sendable {
    /// The position in steps from the first one; 1.5 lies between the second and the third.
    public let position: Double
    /// The words at the line.
    public let label: String

    /// The line `label` at `position`.
    public init(position: Double, label: String) {
      self.position = position
      self.label = label
    }
  }

  /// How the targets are joined.
  public enum TargetCourse: Hashable, Sendable {
    /// Straight from target to target.
    case line
    /// Level over each year, for a target that holds for the whole of it.
    case steps
  }

  /// The name, words, language and width.
  public let presentation: ChartPresentation
  /// The names of the positions in time, in order: "T0", "2024", "2025".
  public let positions: [String]
  /// The state at the start, if the indicator has one.
  public let baseline: Baseline?
  /// What was promised.
  public let targets: Series
  /// What came of it, where results are followed.
  public let results: Series?
  /// The date of the publication, if it is to be shown.
  public let today: Today?
  /// How the targets are joined.
  public let targetCourse: TargetCourse
  /// Whether the axis starts at zero.
  public let domainRule: DomainRule
  /// How values are written.
  public let format: ChartFormat

  /// The trajectory of one indicator; every series has one observation for each position.
  public init(
    presentation: ChartPresentation,
    positions: [String],
    baseline: Baseline?,
    targets: Series,
    results: Series?,
    today: Today?,
    targetCourse: TargetCourse,
    domainRule: DomainRule,
    format: ChartFormat
  ) {
    guard !positions.isEmpty, targets.observations.count == positions.count,
      results.map({ $0.observations.count == positions.count }) ?? true,
      baseline.map({ positions.indices.contains($0.position) }) ?? true
    else {
      preconditionFailure("a trajectory has positions, and one observation for each of them")
    }
    self.presentation = presentation
    self.positions = positions
    self.baseline = baseline
    self.targets = targets
    self.results = results
    self.today = today
    self.targetCourse = targetCourse
    self.domainRule = domainRule
    self.format = format
  }

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

  /// Why something is missing at each position, every reason once and on a line of its own.
  var reasons: [String?] {
    positions.indices.map { index in
      var reasons: [String] = []
      let atStart = baseline?.position == index ? baseline?.observation : nil
      for observation in [atStart, targets.observations[index], results?.observations[index]] {
        if let reason = observation?.reason, !reasons.contains(reason) {
          reasons.append(reason)
        }
      }
      return reasons.isEmpty ? nil : reasons.joined(separator: "\n")
    }
  }
}
