import ChartGallery
import Charts
import Foundation
import Testing

@Suite("Laws that the markup of every chart keeps") struct MarkupLawTests {
  private static let exhibits =
    Gallery.exhibits + RandomCharts.charts(seed: 7, count: 270)
    + RandomCharts.cards(seed: 9, count: 60)

  @Test("the markup is well-formed XML, its identifiers are unique and all references resolve")
  func references() {
    for exhibit in Self.exhibits {
      let reader = MarkupReader(exhibit.chart.node.markup)
      #expect(reader.isWellFormed, "\(exhibit.name)")
      #expect(reader.identifiers.count == Set(reader.identifiers).count)
      #expect(Set(reader.references).isSubset(of: Set(reader.identifiers)))
    }
  }

  @Test("in a page the drawings of a chart share no identifier, and its words are said once")
  func pictures() {
    let charts = Gallery.exhibits.filter { $0.chart.places.count > 1 }
    #expect(!charts.isEmpty)
    for exhibit in charts {
      let markup = ChartPicture(exhibit.chart).node.markup
      let reader = MarkupReader(markup)
      #expect(reader.isWellFormed, "\(exhibit.name)")
      #expect(reader.identifiers.count == Set(reader.identifiers).count, "\(exhibit.name)")
      #expect(Set(reader.references).isSubset(of: Set(reader.identifiers)), "\(exhibit.name)")
      let drawings = markup.matches(of: /<svg [^>]*>/).map { String($0.output) }
      #expect(drawings.count == 2)
      #expect(drawings.allSatisfy { $0.contains(" aria-hidden=\"true\" ") })
      #expect(markup.matches(of: /role="img"/).count == 1)
      #expect(markup.matches(of: /<title|<desc/).isEmpty)
      #expect(markup.matches(of: /<span id="[^"]*" hidden="hidden">/).count == 2)
    }
  }

  @Test("without a stylesheet a page shows one drawing of a chart, the narrow one") func undressed()
    throws
  {
    let chart = try #require(Gallery.exhibits.first { $0.name == "stacked" }?.chart)
    let drawings = ChartPicture(chart).node.markup.matches(
      of: /<svg class="chart [^ ]* chart-([a-z]*)"[^>]*>/)
    #expect(
      drawings.map { "\($0.output.1) \($0.output.0.contains("display=\"none\""))" } == [
        "narrow false", "wide true",
      ])
  }

  @Test("a drawing of one width has no pattern of a drawing of the same chart for another")
  func patterns() throws {
    let chart = try #require(Gallery.exhibits.first { $0.name == "stacked" }?.chart)
    let identifiers = ChartPicture(chart).node.markup.matches(of: /<pattern id="([^"]*)"/).map {
      String($0.output.1)
    }
    #expect(identifiers == ["chart-stacked_narrow-texture-2", "chart-stacked_wide-texture-2"])
  }

  @Test("only classes say how a chart looks, but for outlines in the color of text without them")
  func attributes() {
    let geometry: Set<String> = [
      "aria-hidden", "aria-labelledby", "class", "cx", "cy", "d", "direction", "display", "dy",
      "fill", "font-size", "height", "hidden", "id", "lang", "patternTransform", "patternUnits",
      "r", "role", "rx", "stroke", "text-anchor", "viewBox", "width", "x", "y",
    ]
    for exhibit in Self.exhibits {
      let reader = MarkupReader(ChartPicture(exhibit.chart).node.markup)
      #expect(reader.attributeNames.subtracting(geometry) == [])
      #expect(reader.fills.allSatisfy { $0.hasPrefix("url(#") })
      #expect(
        reader.fallbacks.isSubset(of: ["display: none", "fill: none", "stroke: currentColor"]))
    }
  }

  @Test("numbers have one decimal at most and no exponent") func decimals() {
    let pattern = /-?\d+(\.\d)?/
    var numbers: Set<String> = []
    for exhibit in Self.exhibits {
      numbers.formUnion(MarkupReader(exhibit.chart.node.markup).numbers)
    }
    #expect(numbers.filter { $0.wholeMatch(of: pattern) == nil } == [])
    #expect(!numbers.contains("-0"))
  }
}
