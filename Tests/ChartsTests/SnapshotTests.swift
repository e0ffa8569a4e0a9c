import ChartGallery
import Charts
import Foundation
import TestSupport
import Testing

/// Some drawings are kept whole, few enough to be read when they change: every figure, and every hard
/// situation once, at the width that matters; all others are held by laws.
@Suite("A figure looks as it did when it was last looked at") struct SnapshotTests {
  private static let overTime = [
    "targets", "results-wide", "gaps", "projection", "method-breaks-beyond-the-row",
    "names-too-long-for-the-marks", "negative-wide", "nothing-determined", "twelve-positions",
    "everything-right-to-left-wide", "hostile-text", "multiples-wide",
    "multiples-breaks-and-projections", "multiples-twelve-positions", "thread-wide",
    "thread-stages", "thread-of-two-units", "thread-right-to-left",
  ]
  private static let bars = [
    "stacked", "stacked-wide", "stacked-with-gaps", "stacked-crowded", "stacked-negative",
    "stacked-twelve-series-wide", "stacked-right-to-left", "list-negative", "grouped-list",
    "grouped-list-wide", "grouped-list-very-large", "nested-wide",
    "nested-zero-and-more-than-promised", "nested-right-to-left", "bullet", "bullet-without-result",
    "bullet-long-names", "english-stacked-wide", "stacked-known-in-part-wide",
    "nested-known-in-part",
  ]
  private static let cards = ["card", "card-long-title", "card-course-right-to-left"]

  private static let kept = Set(overTime + bars + cards)
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Snapshots")

  @Test(
    "the whole drawing is as recorded",
    arguments: Gallery.exhibits.filter { kept.contains($0.name) }) func drawing(
      of exhibit: Gallery.Exhibit
    ) throws
  { try compare(exhibit.chart.node.markup + "\n", with: "\(exhibit.name).svg") }

  @Test("the lines for tables are as recorded") func sparklines() throws {
    let lines = Gallery.sparklines.map { "\($0.name)\n\($0.line.node.markup)\n" }
    try compare(lines.joined(separator: "\n"), with: "sparklines.txt")
  }

  @Test("a chart that stands alone is as recorded") func standalone() throws {
    let document = try #require(Gallery.standalone.first { $0.name == "standalone-stacked-wide" })
    try compare(document.document.markup, with: "\(document.name).svg")
  }

  @Test("every record is of an exhibit that is kept, and each of these has its record")
  func complete() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    let names = Self.kept.union(["standalone-stacked-wide"]).map { "\($0).svg" }
    #expect(files.sorted() == (names + ["sparklines.txt"]).sorted())
  }

  @Test("the same values give the same bytes") func determinism() {
    let first = Gallery.exhibits.map(\.chart.node.markup)
    #expect(Gallery.exhibits.map(\.chart.node.markup) == first)
  }

  private func compare(_ text: String, with name: String) throws {
    let file = Self.folder.appendingPathComponent(name)
    #expect(try Recording.text(in: file, recording: text) == text)
  }
}
