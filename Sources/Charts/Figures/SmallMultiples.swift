/// Many trajectories at a glance: small panels of one shape over the same positions in time, each with
/// a scale of its own and no numbers on it.
///
/// What they show looks as in a `TrajectoryChart`. The last value of each series is printed; the
/// panel's own page has the rest.
public struct SmallMultiples: Chart {
  /// One trajectory with its heading.
  public struct Panel: Sendable {
    /// The heading, wrapped as needed.
    public let name: String
    /// What is drawn.
    public let trajectory: Trajectory

    /// The trajectory called `name`.
    public init(name: String, trajectory: Trajectory) {
      self.name = name
      self.trajectory = trajectory
    }
  }

  /// The name, words, language and width.
  public var presentation: ChartPresentation
  /// The names of the positions in time, printed under each panel.
  public let positions: [String]
  /// The names of the series.
  public let names: Trajectory.Names
  /// The panels, in the order of reading.
  public let panels: [Panel]

  /// Panels over `positions`; every trajectory has a target and a result for each of them.
  public init(
    presentation: ChartPresentation, positions: [String], names: Trajectory.Names, panels: [Panel]
  ) {
    guard !panels.isEmpty, panels.allSatisfy({ $0.trajectory.targets.count == positions.count })
    else {
      preconditionFailure("small multiples have panels, and in each as many targets as positions")
    }
    self.presentation = presentation
    self.positions = positions
    self.names = names
    self.panels = panels
  }

  /// The panels in their cells under a legend; what found no room in them stands under the last.
  public func scene() -> Scene {
    let width = presentation.width.units
    let legend = Legend(
      names.entriesWithChanges(of: panels.map(\.trajectory)), minY: 0, width: width)
    let grid = FacetGrid(
      panels.map(\.name), minY: legend.marks.isEmpty ? 0 : legend.maxY + 12, width: width,
      narrowest: 200, height: MultiplePanel.height)
    var notes = Notes()
    var marks = legend.marks
    for (panel, cell) in zip(panels, grid.cells) {
      let drawing = MultiplePanel(panel.trajectory, positions, in: cell.frame)
      marks.append(cell.heading)
      marks += drawing.marks(&notes) + drawing.names
    }
    let lines = notes.marks(minY: grid.maxY + 6, width: width)
    let bottom = lines.last?.bounds.maxY ?? grid.maxY
    return Scene(kind: .multiples, height: bottom + 2, marks: marks + lines)
  }
}
