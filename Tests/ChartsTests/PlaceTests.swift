import ChartGallery
import Charts
import Testing

@Suite("Charts say at each width what they say at the other") struct PlaceTests {
  private static let exhibits = Gallery.exhibits + RandomCharts.charts(seed: 12, count: 270)

  private func texts(_ chart: any Chart) -> [TextMark] {
    chart.scene().marks.compactMap { $0 as? TextMark }
  }

  @Test(
    "every figure of a page is drawn for both widths, but for what a wide place adds nothing to")
  func places() {
    for exhibit in Self.exhibits {
      let isNarrow = (exhibit.chart as? TrajectoryChart).map { $0.scene().kind == .undetermined }
      let expected: [ChartWidth] =
        switch exhibit.chart {
        case is SharingCard: [.card]
        case is BulletChart: [.narrow]
        default: isNarrow == true ? [.narrow] : [.narrow, .wide]
        }
      #expect(exhibit.chart.places == expected, "\(exhibit.name)")
    }
  }

  @Test("a value of a thread never stands over a year of which nothing is known") func threads() {
    for exhibit in Self.exhibits {
      guard let chart = exhibit.chart as? ThreadChart else { continue }
      let marks = chart.scene().marks
      let fields = marks.compactMap { $0 as? GapMark }.map(\.bounds)
      let headings = chart.panels.flatMap { $0.name.split(separator: " ") }.map(String.init)
      let values = texts(chart).filter { text in
        text.classes.contains(.strongLabel) && text.anchor == .middle
          && !headings.contains(text.lines.first ?? "")
      }
      let strays = values.filter { value in
        fields.contains { $0.overlaps(value.bounds) && !chart.isKnown(over: $0, among: marks) }
      }
      #expect(strays.map(\.lines) == [], "\(exhibit.name)")
    }
  }

  @Test("where numbers leave out what they count, the chart says it, and else it does not")
  func units() throws {
    let unit = "en milliers d’euros"
    let writing = Gallery.Writing(
      full: { Gallery.french($0) + "\u{A0}€" }, short: { Gallery.french($0 / 1_000) }, unit: unit)
    let chart = try #require(Gallery.exhibits.first { $0.name == "stacked" }?.chart)
    let stacked = try #require(chart as? StackedBarChart)
    let widths: [(ChartWidth, [String])] = [(.narrow, [unit]), (.wide, [])]
    for (width, expected) in widths {
      let words = StackedBarChart(
        presentation: Gallery.presentation("unit", .leftToRight, width), series: stacked.series,
        bars: stacked.bars.map { $0.written(writing) }, format: writing.format
      ).scene().marks.compactMap { $0 as? TextMark }.map { $0.lines.joined(separator: " ") }
      #expect(words.filter { $0 == unit } == expected)
      let bare = words.filter { $0 == "0" || $0 == "600" }
      #expect(bare.isEmpty == expected.isEmpty)
    }
  }
}

extension ThreadChart {
  /// Whether a field covers a period in which some series has a value.
  fileprivate func isKnown(over field: Rectangle, among marks: [any Mark]) -> Bool {
    marks.contains { mark in
      guard let dot = mark as? DotMark else { return false }
      return field.minX <= dot.center.x && dot.center.x <= field.maxX && field.minY <= dot.center.y
        && dot.center.y <= field.maxY
    }
  }
}
