import ChartGallery
import Charts
import Foundation
import Testing

@Suite("Laws that the markup of every chart keeps")
struct MarkupLawTests {
  private let exhibits =
    Gallery.exhibits + RandomCharts.charts(seed: 7, count: 270)
    + RandomCharts.cards(seed: 9, count: 60)

  @Test("the markup is well-formed XML, its identifiers are unique and all references resolve")
  func references() {
    for exhibit in exhibits {
      let reader = MarkupReader(exhibit.chart.node.markup)
      #expect(reader.isWellFormed, "\(exhibit.name)")
      #expect(reader.identifiers.count == Set(reader.identifiers).count)
      #expect(Set(reader.references).isSubset(of: Set(reader.identifiers)))
    }
  }

  @Test("only classes say how a chart looks")
  func attributes() {
    let geometry: Set<String> = [
      "aria-hidden", "aria-labelledby", "class", "cx", "cy", "d", "direction", "fill", "focusable",
      "font-size", "height", "id", "lang", "patternTransform", "patternUnits", "r", "role", "rx",
      "text-anchor", "viewBox", "width", "x", "x1", "x2", "y", "y1", "y2",
    ]
    for exhibit in exhibits {
      let reader = MarkupReader(exhibit.chart.node.markup)
      #expect(reader.attributeNames.subtracting(geometry) == [])
      #expect(reader.fills.allSatisfy { $0.hasPrefix("url(#") })
    }
  }

  @Test("numbers have two decimals at most and no exponent")
  func decimals() {
    for exhibit in exhibits {
      let reader = MarkupReader(exhibit.chart.node.markup)
      #expect(reader.numbers.filter { $0.wholeMatch(of: /-?\d+(\.\d{1,2})?/) == nil } == [])
      #expect(!reader.numbers.contains("-0"))
    }
  }
}
