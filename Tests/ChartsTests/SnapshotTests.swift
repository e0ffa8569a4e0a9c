import ChartGallery
import Charts
import Foundation
import TestSupport
import Testing

@Suite("Every figure of the gallery looks as it did when it was last looked at")
struct SnapshotTests {
  @Test("the whole drawing is as recorded", arguments: Gallery.exhibits) func drawing(
    of exhibit: Gallery.Exhibit
  ) throws { try compare(exhibit.chart.node.markup + "\n", with: "\(exhibit.name).svg") }

  @Test("the lines for tables are as recorded") func sparklines() throws {
    let lines = Gallery.sparklines.map { "\($0.name)\n\($0.line.node.markup)\n" }
    try compare(lines.joined(separator: "\n"), with: "sparklines.txt")
  }

  @Test("charts that stand alone are as recorded") func standalone() throws {
    for (name, document) in Gallery.standalone { try compare(document.markup, with: "\(name).svg") }
  }

  @Test("the same values give the same bytes") func determinism() {
    let first = Gallery.exhibits.map(\.chart.node.markup)
    #expect(Gallery.exhibits.map(\.chart.node.markup) == first)
  }

  private func compare(_ text: String, with name: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let file = folder.appendingPathComponent("Snapshots/\(name)")
    #expect(try Recording.text(in: file, recording: text) == text)
  }
}
