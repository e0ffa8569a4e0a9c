import Charts
import TestSupport
import Testing

@Suite("Markup") struct SVGTests {
  @Test(
    "a number has one decimal at most, no exponent and no negative zero",
    arguments: [
      (0.0, "0"), (-0.0, "0"), (-0.04, "0"), (0.05, "0.1"), (1.5, "1.5"), (-12.25, "-12.3"),
      (0.1 + 0.2, "0.3"), (99.99, "100"), (-0.5, "-0.5"), (1_234_567_890.0625, "1234567890.1"),
      (1e-12, "0"), (7.07, "7.1"),
    ]) func numbers(value: Double, expected: String)
  { #expect(text(of: value) == expected) }

  @Test("a written number is within half a tenth of the value") func numbersRoundTrip() throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<2_000 {
      let value = Double.random(in: -1e6...1e6, using: &generator)
      let read = try #require(Double(text(of: value)))
      #expect(abs(read - value) <= 0.05 + 1e-9)
    }
  }

  @Test("text cannot leave its element, nor an attribute, even behind a combining mark")
  func escaping() {
    let node = SVGNode.element(
      .text, [.language("fr\"\u{301} onload=\"x"), .classes([.label, .series(12)])],
      [.text("<b>\u{338} & \"\u{301}\u{0}\u{FFFE}\n")])
    #expect(
      node.markup == "<text lang=\"fr&quot;\u{301} onload=&quot;x\" class=\"label series-1\">"
        + "&lt;b&gt;\u{338} &amp; &quot;\u{301}\u{FFFD}\u{FFFD} </text>")
  }

  @Test(
    "identifiers hold letters, digits and hyphens, and different names stay different",
    arguments: [
      ("indicator-4", "chart-indicator-4-title"), ("a b", "chart-a_20b-title"),
      ("a_20b", "chart-a_5f20b-title"), ("", "chart--title"), ("é", "chart-_c3_a9-title"),
    ]) func identifiers(name: String, expected: String)
  {
    let node = SVGNode.element(
      .title, [.identifier(ChartIdentifier(name).identifier(of: .title))], [])
    #expect(node.markup == "<title id=\"\(expected)\"/>")
  }

  @Test("in a language written from right to left, the same marks are mirrored") func mirroring() {
    let marks: [any Mark] = [
      BarMark(
        bounds: Rectangle(minX: 10, minY: 5, width: 30, height: 20), series: 0, certainty: .firm),
      DotMark(center: Point(x: 10, y: 5), shape: .circle, radius: 4, classes: [.dot]),
      TextMark(["a"], at: 10, minY: 0, anchor: .start, style: .label, classes: [.label]),
    ]
    let canvas = Canvas(width: 100, direction: .rightToLeft, identifier: ChartIdentifier("x"))
    #expect(
      marks.nodes(on: canvas).map(\.markup) == [
        "<path class=\"mark-bar series-1\" d=\"M60 5H90V25H60Z\"/>",
        "<circle class=\"mark-dot\" cx=\"90\" cy=\"5\" r=\"4\"/>",
        "<text class=\"label\" x=\"90\" y=\"13.1\">\u{2066}a\u{2069}</text>",
      ])
  }

  @Test(
    "markers have four shapes",
    arguments: zip(
      DotMark.Shape.allCases,
      [
        "<circle class=\"mark-dot\" cx=\"10\" cy=\"10\" r=\"5\"/>",
        "<path class=\"mark-dot\" d=\"M5.5 5.5H14.5V14.5H5.5Z\"/>",
        "<path class=\"mark-dot\" d=\"M10 3.5L16.5 10L10 16.5L3.5 10Z\"/>",
        "<path class=\"mark-dot\" d=\"M10 3.5L16 14.5H4Z\"/>",
      ])) func shapes(shape: DotMark.Shape, expected: String)
  {
    let mark: any Mark = DotMark(
      center: Point(x: 10, y: 10), shape: shape, radius: 5, classes: [.dot])
    let canvas = Canvas(width: 100, direction: .leftToRight, identifier: ChartIdentifier("x"))
    #expect([mark].nodes(on: canvas).map(\.markup) == [expected])
  }

  @Test("a line stops at a gap, and a lone value has none") func gaps() {
    let points: [Point?] = [
      Point(x: 0, y: 1), Point(x: 1, y: 2), nil, Point(x: 3, y: 3), nil, Point(x: 5, y: 4),
      Point(x: 6, y: 4),
    ]
    let canvas = Canvas(width: 10, direction: .leftToRight, identifier: ChartIdentifier("x"))
    let line = LineMark(points, course: .straight, classes: [.result])
    let steps = LineMark(points, course: .steps(width: 1), classes: [.target])
    #expect(
      ([line, steps] as [any Mark]).nodes(on: canvas).map(\.markup) == [
        "<path class=\"mark-line result\" d=\"M0 1L1 2M5 4H6\"/>",
        "<path class=\"mark-line target\" "
          + "d=\"M-0.5 1H0.5V2H1.5M2.5 3H3.5M4.5 4H5.5H5.5H6.5\"/>",
      ])
  }

  private func text(of value: Double) -> String {
    var bytes: [UInt8] = []
    SVGNumber(value).append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
