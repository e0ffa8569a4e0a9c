import ChartGallery
import Charts
import Foundation
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

  /// Compares with the record, or records once and fails.
  private func compare(_ text: String, with name: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Snapshots")
    let file = folder.appendingPathComponent(name)
    guard FileManager.default.fileExists(atPath: file.path) else {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      Issue.record("recorded '\(name)'; look at it, then run again")
      return
    }
    #expect(try String(decoding: Data(contentsOf: file), as: UTF8.self) == text)
  }
}
