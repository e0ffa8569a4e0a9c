/// Many trajectories at a glance: small panels of one shape over the same positions in time.
///
/// Targets are hollow markers on a dotted line that is level over each position, results filled ones
/// on a solid line, the start is a square, what is projected is hollow and dashed, and no line
/// crosses a change of method, as in `TrajectoryChart`. The last value of each series is printed; the panel's own page
/// has the rest.
public struct SmallMultiples: Chart {
  /// One trajectory.
  public struct Panel: Sendable {
    /// The heading, wrapped as needed.
    public let name: String
    /// What is known at the start, which is the first position.
    public let baseline: Observation
    /// What was promised at each position.
    public let targets: [Observation]
    /// What came of it at each position, or is projected.
    public let results: [Observation]
    /// The first position at which `results` are expected and not observed, if any are.
    public let projectionStart: Int?
    /// The positions before which the method changed.
    public let methodBreaks: [Int]
    /// How values are written, with their unit.
    public let format: ChartFormat

    /// The trajectory called `name`, whose results are all observed, in one way.
    public init(
      name: String, baseline: Observation, targets: [Observation], results: [Observation],
      format: ChartFormat
    ) {
      self.init(
        name: name, baseline: baseline, targets: targets, results: results, projectionStart: nil,
        methodBreaks: [], format: format)
    }

    /// The trajectory called `name`.
    public init(
      name: String, baseline: Observation, targets: [Observation], results: [Observation],
      projectionStart: Int?, methodBreaks: [Int], format: ChartFormat
    ) {
      self.name = name
      self.baseline = baseline
      self.targets = targets
      self.results = results
      self.projectionStart = projectionStart
      self.methodBreaks = methodBreaks
      self.format = format
    }
  }

  /// The names of what panels show, for the legend.
  public struct Names: Hashable, Sendable {
    /// The state at the start.
    public let baseline: String
    /// What was promised.
    public let targets: String
    /// What came of it.
    public let results: String
    /// What is expected and not observed.
    public let projection: String
    /// The line at a change of method.
    public let methodBreak: String

    /// The names of the series.
    public init(
      baseline: String, targets: String, results: String, projection: String, methodBreak: String
    ) {
      self.baseline = baseline
      self.targets = targets
      self.results = results
      self.projection = projection
      self.methodBreak = methodBreak
    }
  }

  /// Whether heights can be compared from panel to panel.
  public enum Scaling: Hashable, Sendable {
    /// All panels share one axis: all values have the same unit.
    case shared
    /// Each panel has an axis of its own, and no numbers on it.
    case own
  }

  /// The name, words, language and width.
  public var presentation: ChartPresentation
  /// The names of the positions in time; the first and the last are printed under each panel.
  public let positions: [String]
  /// The names of the series.
  public let names: Names
  /// The panels, in the order of reading.
  public let panels: [Panel]
  /// Whether heights can be compared from panel to panel.
  public let scaling: Scaling
  /// Whether the axes start at zero.
  public let domainRule: DomainRule

  /// Panels over `positions`; every series has one observation for each of them.
  public init(
    presentation: ChartPresentation, positions: [String], names: Names, panels: [Panel],
    scaling: Scaling, domainRule: DomainRule
  ) {
    let rows = panels.flatMap { [$0.targets, $0.results] }
    guard !positions.isEmpty, !panels.isEmpty, rows.allSatisfy({ $0.count == positions.count }),
      panels.allSatisfy({ $0.methodBreaks.allSatisfy(positions.indices.contains) })
    else {
      preconditionFailure("small multiples have positions, and in each series as many observations")
    }
    self.presentation = presentation
    self.positions = positions
    self.names = names
    self.panels = panels
    self.scaling = scaling
    self.domainRule = domainRule
  }

  /// The chart laid out.
  public func scene() -> Scene { MultiplesLayout(self).scene() }
}

extension SmallMultiples.Panel {
  /// All values of the panel.
  var knownValues: [Double] { ([baseline] + targets + results).compactMap(\.value) }

  /// Why something is missing at each position, every reason once.
  var reasons: [String?] {
    targets.indices.map { index in
      var reasons: [String] = []
      for observation in [index == 0 ? baseline : .notExpected, targets[index], results[index]] {
        if let reason = observation.reason, !reasons.contains(reason) { reasons.append(reason) }
      }
      return reasons.isEmpty ? nil : reasons.joined(separator: ", ")
    }
  }
}
