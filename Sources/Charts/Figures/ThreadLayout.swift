/// The places of a thread's panels, which share their columns.
struct ThreadLayout {
  private let chart: ThreadChart
  private let panels: [ThreadPanelLayout]
  private let columns: Columns

  init(_ chart: ThreadChart) {
    self.chart = chart
    let width = chart.presentation.width.units
    var top = 0.0
    panels = chart.panels.map { panel in
      let layout = ThreadPanelLayout(panel, minY: top, width: width)
      top = layout.maxY + Self.distance
      return layout
    }
    let gutter = panels.map(\.axis.gutter).max() ?? 0
    let count = chart.periods.count
    let scale = PointScale(count: count, from: gutter, to: width, padding: 0.5)
    columns = Columns(
      centers: (0..<count).map(scale.position(of:)), step: scale.step, range: gutter...width)
  }

  private static let distance = 14.0

  /// The panels, and under them the periods with their documents.
  func scene() -> Scene {
    let drawn = panels.map { $0.marks(in: columns, of: chart.periods) }
    let feet = Feet(
      chart.periods.map(\.name), in: columns, minY: (panels.last?.maxY ?? 0) + 5,
      rows: [Run.runs(of: chart.periods.map(\.document.words))] + drawn.map(\.unlabeled))
    return Scene(kind: .thread, height: feet.maxY, marks: drawn.flatMap(\.marks) + feet.marks)
  }
}
