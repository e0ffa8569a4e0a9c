/// A trajectory with its axis, its values and its words.
///
/// Targets are hollow markers on a dashed line that is level over each position, since a target
/// holds for the whole of it; results are filled markers on a solid line, the baseline is a square
/// with a thin rule to compare with. What is projected is dashed and hollow; a change of method is
/// an upright line that no other line crosses. Each known value is printed at
/// its marker wherever a place is free; a value that is missing is a hatched field with its reason,
/// and no line crosses it. When no value is known at all, the chart becomes a low strip that says
/// so.
public struct TrajectoryChart: Chart {
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

  /// The name, words, language and width.
  public var presentation: ChartPresentation
  /// The names of the positions in time, in order: "T0", "2024", "2025".
  public let positions: [String]
  /// The names of the series.
  public let names: Trajectory.Names
  /// What is drawn.
  public let trajectory: Trajectory
  /// The date of the publication, if it is to be shown.
  public let today: Today?

  /// The chart of `trajectory`, which has a target and a result for each of `positions`.
  public init(
    presentation: ChartPresentation, positions: [String], names: Trajectory.Names,
    trajectory: Trajectory, today: Today?
  ) {
    guard positions.count == trajectory.targets.count else {
      preconditionFailure("a trajectory has a target and a result for each position")
    }
    self.presentation = presentation
    self.positions = positions
    self.names = names
    self.trajectory = trajectory
    self.today = today
  }

  /// A strip that says that nothing is known needs no width.
  public var places: [ChartWidth] { trajectory.knownValues.isEmpty ? [.narrow] : [.narrow, .wide] }

  /// The chart laid out, with the series named at their values, or in a legend where that finds no
  /// room.
  public func scene() -> Scene {
    guard !trajectory.knownValues.isEmpty else { return undeterminedStrip }
    let direct = TrajectoryLayout(self, naming: .direct)
    let labels = direct.labels
    guard !labels.isComplete else { return direct.scene(with: labels) }
    let withLegend = TrajectoryLayout(self, naming: .legend)
    return withLegend.scene(with: withLegend.labels)
  }
}

extension TrajectoryChart {
  /// A trajectory of which nothing is known yet: a low strip of dotted markers and the reasons,
  /// instead of an empty frame.
  private var undeterminedStrip: Scene {
    let midY = 11.0
    let columns = Columns(count: positions.count, over: 0...presentation.width.units)
    let reasons = trajectory.channels.reasons(joinedBy: "\n")
    let expected = positions.indices.filter { reasons[$0] != nil }
    let centers = expected.map { Point(x: columns.centers[$0], y: midY) }
    var marks: [any Mark] = []
    if let first = centers.first, let last = centers.last, first != last {
      marks.append(RuleMark(Segment(from: first, to: last), classes: [.rule, .gapMark]))
    }
    marks += zip(expected, centers).map { index, center in
      let isStart = index == 0 && trajectory.baseline != .notExpected
      return DotMark(
        center: center, shape: isStart ? .square : .circle, radius: 5, classes: [.dot, .gapMark])
    }
    let feet = Feet(positions, in: columns, minY: 2 * midY, rows: [Run.runs(of: reasons)])
    return Scene(kind: .undetermined, height: feet.maxY, marks: marks + feet.marks)
  }
}
