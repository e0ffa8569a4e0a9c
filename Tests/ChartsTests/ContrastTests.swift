import Charts
import Foundation
import Testing

@Suite("The shipped palette can be seen by everybody, on every ground") struct ContrastTests {
  @Test("every text and mark has the contrast it needs in light, dark, print and forced colors")
  func contrast() throws {
    let findings = try ThemePalette.all().flatMap { palette in
      ChartPaint.all.compactMap { $0.finding(in: palette) }
    }
    #expect(findings == [])
  }

  @Test("text on hatchings has a halo in the color of the page, wider than a stroke") func halo()
    throws
  {
    for palette in try ThemePalette.all() {
      let ground = palette.color("--ground")
      for classes in [[ChartClass.label], [.label, .gapLabel], [.label, .result, .strongLabel]] {
        let look = { palette.looks.value(of: $0, "text", Set(classes.map(\.name))) }
        #expect(look("stroke").flatMap(Color.init(css:)) == ground, "\(palette)")
        #expect(look("paint-order") == "stroke", "\(palette)")
        #expect(look("stroke-width").flatMap(Double.init).map { $0 >= 3 } == true, "\(palette)")
      }
    }
  }

  @Test("what is data stands out more than the grid behind it, in every medium") func gridIsLight()
    throws
  {
    var findings: [String] = []
    let data = (1...12).map { "--series-\($0)" } + ["--ink", "--quiet", "--accent", "--edge"]
    for palette in try ThemePalette.all() {
      guard let page = palette.color("--ground"), let grid = palette.ground(under: [.gridLine])
      else {
        findings.append("\(palette): the grid has no color")
        continue
      }
      let limit = grid.contrast(with: page)
      findings += data.filter { token in
        (palette.color(token)?.contrast(with: page) ?? 0) < limit * 1.5
      }.map { "\(palette): \($0) is hardly stronger than the grid" }
    }
    #expect(findings == [])
  }

  /// Two series are told apart by color where the difference CIEDE2000 is at least 10, which is
  /// seen at a glance; elsewhere by their textures, if the strokes of at least one of the two can
  /// be seen on its color: 1.5 to 1 is enough for strokes a unit wide that repeat over a whole bar.
  @Test("any two of twelve series are told apart in every vision and in grey, by color or texture")
  func series() throws {
    var findings: [String] = []
    for palette in try ThemePalette.all() {
      for vision in ColorVision.allCases {
        for (first, second) in Self.pairs(12) {
          guard let one = palette.series(first), let other = palette.series(second) else {
            findings.append(
              "\(palette): --series-\(first + 1) or --series-\(second + 1) is no color")
            continue
          }
          let difference = LabColor(vision.seen(one)).difference(from: LabColor(vision.seen(other)))
          if difference < 10, !Self.areTexturesSeen([first, second], in: palette) {
            let rounded = (difference * 10).rounded() / 10
            findings.append(
              "\(palette), \(vision): --series-\(first + 1) and --series-\(second + 1) differ by "
                + "\(rounded), and their textures are not seen")
          }
        }
      }
    }
    #expect(findings == [])
  }

  @Test("markers of neighboring series have different shapes, for those whom colors do not help")
  func shapes() {
    let shapes = DotMark.Shape.allCases
    #expect(shapes.count > 1)
    #expect((1..<12).allSatisfy { shapes[$0 % shapes.count] != shapes[($0 - 1) % shapes.count] })
  }

  @Test("with typical vision the first four series differ at a glance by the theme's colors alone")
  func typical() throws {
    let findings = try ThemePalette.all().filter { !$0.isForced }.flatMap { palette in
      Self.pairs(4).compactMap { first, second -> String? in
        guard let one = palette.series(first), let other = palette.series(second) else {
          return "\(palette): a series has no color"
        }
        let difference = LabColor(one).difference(from: LabColor(other))
        guard difference < 20 else { return nil }
        return
          "\(palette): --series-\(first + 1) and --series-\(second + 1) differ by \(difference)"
      }
    }
    #expect(findings == [])
  }

  @Test("twelve series have twelve textures, and only the first has none") func textures() {
    let canvas = Canvas(width: 9, direction: .leftToRight, identifier: ChartIdentifier("x"))
    let box = Rectangle(minX: 0, minY: 0, width: 9, height: 9)
    let marks = (0..<12).map { BarMark(bounds: box, series: $0, certainty: .firm) }
    let drawn = marks.map { ([$0] as [any Mark]).nodes(on: canvas).map(\.markup) }
    #expect(Set(drawn).count == 12)
    #expect(Set(marks.map(\.pattern)).count == 12)
    #expect(marks.map { $0.pattern == nil } == [true] + Array(repeating: false, count: 11))
  }

  @Test(
    "the measure of difference gives the published values",
    arguments: [
      ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
      ((50, 2.5, 0), (50, 0, -2.5), 4.3065), ((50, 2.49, -0.001), (50, -2.49, 0.0011), 7.2195),
      ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
      ((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619), 2.0373),
      ((50, 0, 0), (50, -1, 2), 2.3669),
    ]) func difference(
      first: (Double, Double, Double), second: (Double, Double, Double), expected: Double
    )
  {
    let one = LabColor(lightness: first.0, a: first.1, b: first.2)
    let other = LabColor(lightness: second.0, a: second.1, b: second.2)
    #expect(abs(one.difference(from: other) - expected) < 0.0001)
    #expect(abs(other.difference(from: one) - expected) < 0.0001)
  }

  @Test("every vision keeps greys, and contrast is that of WCAG") func visions() throws {
    let grey = try #require(Color(css: "#777"))
    for vision in ColorVision.allCases {
      let seen = vision.seen(grey)
      let channels = [seen.red, seen.green, seen.blue]
      #expect(channels.allSatisfy { abs($0 - grey.luminance) < 0.0001 }, "\(vision)")
    }
    let black = try #require(Color(css: "#000000"))
    let white = try #require(Color(css: "#fff"))
    #expect(black.contrast(with: white) == 21)
    #expect((white.contrast(with: grey) * 100).rounded() == 448)
    #expect(Color(css: "red") == nil && Color(css: "#12") == nil)
  }

  private static func pairs(_ count: Int) -> [(Int, Int)] {
    (0..<count).flatMap { second in (0..<second).map { ($0, second) } }
  }

  /// Whether the textures of these series differ, and one of them can be seen on its color.
  private static func areTexturesSeen(_ series: [Int], in palette: ThemePalette) -> Bool {
    guard Set(series.map { Texture(series: $0) }).count == series.count else { return false }
    return series.contains { index in
      guard Texture(series: index) != .plain, let color = palette.series(index) else {
        return false
      }
      return [ChartLayer.textureLine, .textureDot].allSatisfy { layer in
        palette.paint(layer, over: color).map { $0.contrast(with: color) >= 1.5 } ?? false
      }
    }
  }
}
