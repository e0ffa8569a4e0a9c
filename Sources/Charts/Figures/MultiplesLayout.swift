/// The places of small multiples: a legend, the cells, the notes.
struct MultiplesLayout {
  private let chart: SmallMultiples
  private let legend: Legend
  private let grid: FacetGrid
  /// The domain that all panels share, if they do.
  private let domain: ClosedRange<Double>?

  init(_ chart: SmallMultiples) {
    self.chart = chart
    let width = chart.presentation.width.units
    let legend = Legend(chart.names.entries(of: chart.panels), minY: 0, width: width)
    self.legend = legend
    grid = FacetGrid(
      chart.panels.map(\.name), minY: legend.marks.isEmpty ? 0 : legend.maxY + 12, width: width,
      narrowest: Self.narrowest, height: MultiplePanel.height)
    switch chart.scaling {
    case .own: domain = nil
    case .shared: domain = chart.domainRule.domain(of: chart.panels.flatMap(\.knownValues))
    }
  }

  private static let narrowest = 200.0

  /// The panels in their cells; what found no room in them stands under the last.
  func scene() -> Scene {
    var notes = Notes()
    var marks = legend.marks
    for (panel, cell) in zip(chart.panels, grid.cells) {
      let rule = chart.domainRule.domain(of: panel.knownValues)
      let drawing = MultiplePanel(panel, chart.positions, domain ?? rule, in: cell.frame)
      marks.append(cell.heading)
      marks += drawing.marks(&notes)
    }
    let lines = notes.marks(minY: grid.maxY + 6, width: chart.presentation.width.units)
    let bottom = lines.last?.bounds.maxY ?? grid.maxY
    return Scene(kind: .multiples, height: bottom + 2, marks: marks + lines)
  }
}
