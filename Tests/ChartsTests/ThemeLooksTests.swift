import ChartGallery
import Charts
import Testing

@Suite("The theme gives every part of every chart a look that can be seen") struct ThemeLooksTests {
  /// An element as the theme sees it.
  private struct Part: Hashable {
    let element: SVGElement
    let classes: [ChartClass]
    let hasPattern: Bool
  }

  /// Every combination of element and classes that the gallery holds.
  private let parts: [Part] = {
    var found: Set<Part> = []
    // What a class says is inherited, so an element in a group looks as if it had the group's classes.
    func walk(_ node: SVGNode, _ inherited: [ChartClass]) {
      guard case .element(let element, let attributes, let children) = node else { return }
      var classes = inherited
      var hasPattern = false
      for attribute in attributes {
        if case .classes(let own) = attribute { classes = own }
        if case .patternFill = attribute { hasPattern = true }
      }
      let shapes: [SVGElement] = [.text, .rectangle, .circle, .path]
      if shapes.contains(element) {
        found.insert(Part(element: element, classes: classes, hasPattern: hasPattern))
      }
      for child in children { walk(child, element == .group ? classes : []) }
    }
    for exhibit in Gallery.exhibits { walk(exhibit.chart.node, []) }
    for (_, line) in Gallery.sparklines { walk(line.node, []) }
    return found.sorted { name($0) < name($1) }
  }()

  private static func name(_ part: Part) -> String {
    "\(part.element.rawValue).\(part.classes.map(\.name).joined(separator: "."))"
  }

  /// Parts that need not stand out: the grid, hatchings, the fills under printed amounts, and the
  /// ornament of sharing cards.
  private static let quiet: Set<ChartClass> = [
    .gridLine, .gapLine, .textureLine, .textureDot, .texture, .labelPlate, .barBed, .cardTile(0),
    .cardTile(1), .cardTile(2), .cardTile(3),
  ]

  /// Straight strokes, which have no area to fill.
  private static let straight: Set<ChartClass> = [.axisZero, .gapLine, .gridLine, .rule]

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
        if isFilled, paints[0] == nil {
          findings.append("\(palette): \(Self.name(part)) has no fill")
        }
        guard Self.quiet.isDisjoint(with: part.classes) else { continue }
        let seen = part.element == .text ? [paints[0]] : paints
        let contrasts = seen.compactMap(\.self).compactMap(Color.init(css:)).map {
          $0.contrast(with: ground)
        }
        let least = part.element == .text ? 4.5 : 3
        if (contrasts.max() ?? 1) < least {
          findings.append("\(palette): \(Self.name(part)) is painted \(paints)")
        }
      }
    }
    #expect(findings == [])
  }

  @Test("text in charts keeps the size it was measured at, whatever the page does with its classes")
  func size() throws {
    let light = try #require(try ThemePalette.all().first)
    for part in parts where part.element == .text {
      #expect(light.looks.value(of: "font-size", .text, part.classes) == "inherit")
    }
  }
}
