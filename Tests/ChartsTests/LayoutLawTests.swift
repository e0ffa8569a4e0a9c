import ChartGallery
import Charts
import Testing

@Suite("Laws that every layout keeps, with the gallery's data and with random data")
struct LayoutLawTests {
  private static let drawings = Task {
    await Drawing.all(
      of: Gallery.exhibits + RandomCharts.charts(seed: 6, count: 900)
        + RandomCharts.cards(seed: 8, count: 200))
  }

  private let exhibits: [Drawing]

  init() async { exhibits = await Self.drawings.value }

  @Test("no mark and no text leaves the drawing") func frame() {
    for exhibit in exhibits {
      let scene = exhibit.scene
      let drawing = Rectangle(
        minX: 0, minY: 0, width: exhibit.chart.presentation.width.units, height: scene.height
      ).expanded(by: 0.001)
      let outside = scene.marks.filter { !drawing.contains($0.bounds) }
      #expect(outside.map(Sight.init) == [], "\(exhibit.name)")
    }
  }

  @Test("no text covers another text or a marker") func overlap() {
    for exhibit in exhibits {
      let marks = exhibit.scene.marks
      let texts = marks.compactMap { $0 as? TextMark }
      let dots = marks.compactMap { $0 as? DotMark }
      var covered: [Sight] = []
      for (index, text) in texts.enumerated() {
        let core = shrunk(text.bounds)
        covered += texts[..<index].filter { core.overlaps(shrunk($0.bounds)) }.map(Sight.init)
        covered += dots.filter { core.overlaps(shrunk($0.bounds)) }.map(Sight.init)
      }
      #expect(covered == [], "\(exhibit.name)")
    }
  }

  @Test("no reason of a gap stands on the line of a date or of a change of method") func rules() {
    for exhibit in exhibits where exhibit.chart is TrajectoryChart {
      let marks = exhibit.scene.marks
      let rules = marks.compactMap { $0 as? RuleMark }.filter {
        !Set([.today, .methodBreak]).isDisjoint(with: $0.classes)
      }.map(\.segment)
      let cut = marks.compactMap { $0 as? TextMark }.filter { text in
        text.classes.contains(.gapLabel) && rules.contains { $0.crosses(text.bounds) }
      }
      #expect(cut.map(Sight.init) == [], "\(exhibit.name)")
    }
  }

  @Test("an axis has at most ten lines") func gridLines() {
    for exhibit in exhibits {
      let rules = exhibit.scene.marks.compactMap { $0 as? RuleMark }
      #expect(rules.count { $0.classes == [.gridLine] } <= 10)
    }
  }

  @Test("a missing value is a gap with its reason, and never a marker or a bar") func missing() {
    for exhibit in Gallery.exhibits {
      guard let chart = exhibit.chart as? TrajectoryChart else { continue }
      let all = [chart.trajectory.baseline] + chart.trajectory.targets + chart.trajectory.results
      let marks = chart.scene().marks
      let legend = marks.compactMap { $0 as? TextMark }.filter { $0.classes.contains(.legendLabel) }
      let dots = marks.compactMap { $0 as? DotMark }.filter { dot in
        !legend.contains { $0.bounds.minY < dot.center.y && dot.center.y < $0.bounds.maxY }
      }
      let known = dots.count { !$0.classes.contains(.gapMark) }
      #expect(known == all.count { $0.value != nil }, "\(exhibit.name)")
    }
  }

  @Test("in ordinary charts every known value is printed at its mark") func values() {
    for name in ["targets", "results", "gaps", "flat-after-zero", "all-equal-with-start"] {
      let exhibit = Gallery.exhibits.first { $0.name == name }
      guard let chart = exhibit?.chart as? TrajectoryChart else {
        Issue.record("no exhibit '\(name)'")
        continue
      }
      let all = [chart.trajectory.baseline] + chart.trajectory.targets + chart.trajectory.results
      let printed = chart.scene().marks.compactMap { $0 as? TextMark }.filter {
        $0.classes.contains(.label)
      }.compactMap(\.lines.last)
      let expected = all.compactMap(\.written?.full)
      let values = Set(expected)
      #expect(printed.filter(values.contains).sorted() == expected.sorted(), "\(name)")
    }
  }

  /// The box without its outermost thousandth, where neighbors may touch.
  private func shrunk(_ box: Rectangle) -> Rectangle {
    Rectangle(
      Point(x: box.minX + min(0.001, box.width / 2), y: box.minY + 0.001),
      Point(x: box.maxX - min(0.001, box.width / 2), y: box.maxY - 0.001))
  }
}

/// What is seen of a mark that breaks a law, for the message of the failure.
private struct Sight: Equatable, CustomStringConvertible {
  let description: String

  init(_ mark: any Mark) {
    let words = (mark as? TextMark)?.lines.joined(separator: "|") ?? "\(type(of: mark))"
    description = "\(words) \(mark.bounds)"
  }
}
