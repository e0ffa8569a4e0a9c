import ChartGallery
import Charts
import Testing

@Suite("The theme gives every part of every chart a look that can be seen") struct ThemeLooksTests {
  /// Every combination of element and classes that the gallery holds.
  private let parts: [MarkupReader.Part] = {
    let drawings = Gallery.exhibits.map(\.chart.node) + Gallery.sparklines.map(\.line.node)
    let found = drawings.reduce(into: Set()) { $0.formUnion(MarkupReader($1.markup).parts) }
    return found.sorted { $0.description < $1.description }
  }()

  /// Parts that need not stand out: the grid, hatchings, the fills under printed amounts, and the
  /// ornament of sharing cards.
  private static let quiet = names([
    .gridLine, .gapLine, .textureLine, .textureDot, .texture, .labelPlate, .barBed, .cardTile(0),
    .cardTile(1), .cardTile(2), .cardTile(3),
  ])

  /// Straight strokes, which have no area to fill.
  private static let straight = names([.axisZero, .gapLine, .gridLine, .rule])

  private static func names(_ classes: [ChartClass]) -> Set<String> { Set(classes.map(\.name)) }

  @Test("no part is left to the browser's black, and each has the contrast it needs") func looks()
    throws
  {
    var findings: [String] = []
    for palette in try ThemePalette.all() {
      guard let ground = palette.color("--ground") else {
        findings.append("\(palette): --ground is not a color")
        continue
      }
      for part in parts {
        let paints = ["fill", "stroke"].map { property in
          palette.looks.value(of: property, part.element, part.classes)
        }
        let isFilled = !part.hasPattern && Self.straight.isDisjoint(with: part.classes)
        if isFilled, paints[0] == nil { findings.append("\(palette): \(part) has no fill") }
        // A shape without a stroke of the theme's has that of text.
        if part.element != "text", !part.isTile, paints[1] == nil {
          findings.append("\(palette): \(part) has no stroke")
        }
        guard Self.quiet.isDisjoint(with: part.classes) else { continue }
        let seen = part.element == "text" ? [paints[0]] : paints
        let contrasts = seen.compactMap(\.self).compactMap(Color.init(css:)).map {
          $0.contrast(with: ground)
        }
        let least = part.element == "text" ? 4.5 : 3
        if (contrasts.max() ?? 1) < least {
          findings.append("\(palette): \(part) is painted \(paints)")
        }
      }
    }
    #expect(findings == [])
  }

  @Test("text in charts keeps the size it was measured at, whatever the page does with its classes")
  func size() throws {
    let light = try #require(try ThemePalette.all().first)
    for part in parts where part.element == "text" {
      #expect(light.looks.value(of: "font-size", "text", part.classes) == "inherit")
    }
  }
}
