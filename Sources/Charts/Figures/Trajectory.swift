/// What was promised over positions in time, where it started, and what came of it.
public struct Trajectory: Sendable {
  /// A change of method: values before and after it must not be compared, so no line crosses it.
  public struct MethodBreak: Hashable, Sendable {
    /// The position before which the method changed: 2 for a break between the second and the
    /// third.
    public let position: Int
    /// What changed, in a few words.
    public let label: String

    /// The break `label` before `position`.
    public init(before position: Int, label: String) {
      self.position = position
      self.label = label
    }
  }

  /// The names of what a trajectory shows.
  public struct Names: Hashable, Sendable {
    /// The state at the start.
    public let baseline: String
    /// What was promised.
    public let targets: String
    /// What came of it.
    public let results: String
    /// What is expected and not observed.
    public let projection: String
    /// A change of method.
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

  /// The state at the start, which is the first position.
  public let baseline: Observation
  /// What was promised at each position.
  public let targets: [Observation]
  /// What came of it at each position, or is projected.
  public let results: [Observation]
  /// The first position at which `results` are expected and not observed, if any are.
  public let projectionStart: Int?
  /// Where the method changed.
  public let methodBreaks: [MethodBreak]
  /// How the numbers of its axis are written.
  public let format: ChartFormat

  /// A trajectory, with a target and a result for each position.
  public init(
    baseline: Observation, targets: [Observation], results: [Observation], projectionStart: Int?,
    methodBreaks: [MethodBreak], format: ChartFormat
  ) {
    guard !targets.isEmpty, results.count == targets.count,
      methodBreaks.allSatisfy({ targets.indices.contains($0.position) })
    else { preconditionFailure("a trajectory has positions, and at each a target and a result") }
    self.baseline = baseline
    self.targets = targets
    self.results = results
    self.projectionStart = projectionStart
    self.methodBreaks = methodBreaks
    self.format = format
  }
}

extension Trajectory {
  /// The start as a square.
  var start: Channel {
    Channel([baseline] + targets.dropFirst().map { _ in .notExpected }, .baseline, shape: .square)
  }

  /// The targets, each level over what it holds for.
  var promised: Channel { Channel(targets, .target, course: .steps) }

  /// The results as they went.
  var observed: Channel {
    Channel(results, .result, course: .straight, projectionStart: projectionStart, isStrong: true)
  }

  /// All channels, later ones over earlier ones.
  var channels: [Channel] { [start, promised, observed] }

  /// The trajectory over `columns`.
  func plot(in columns: Columns, _ scale: LinearScale, radius: Double) -> Plot {
    Plot(
      channels: channels, columns: columns, scale: scale, radius: radius,
      cuts: methodBreaks.map(\.position))
  }

  /// All values.
  var knownValues: [Double] { ([baseline] + targets + results).compactMap(\.value) }
}

extension Trajectory.Names {
  /// The names of the series of which some of `all` has a value.
  func entries(of all: [Trajectory]) -> [Legend.Entry] {
    let channels = all.map(\.channels)
    return [baseline, targets, results].enumerated().compactMap { index, name in
      channels.map { $0[index] }.first { !$0.firm.isEmpty }.map {
        (.marker($0.shape, [$0.kind]), name)
      }
    }
  }

  /// The same, and the names of what is projected and of changes of method, where some of `all` has
  /// them.
  func entriesWithChanges(of all: [Trajectory]) -> [Legend.Entry] {
    let isProjected = all.contains { !$0.observed.projected.isEmpty }
    let isBroken = all.contains { !$0.methodBreaks.isEmpty }
    return entries(of: all)
      + (isProjected ? [(.marker(.circle, [.result, .projected]), projection)] : [])
      + (isBroken ? [(.upright([.methodBreak]), methodBreak)] : [])
  }
}
