import ChartGallery
import Charts
import Foundation
import Testing

@Suite("Every figure of the gallery looks as it did when it was last looked at")
struct SnapshotTests {
  @Test("the whole drawing is as recorded", arguments: Gallery.exhibits)
  func drawing(of exhibit: Gallery.Exhibit) throws {
    let drawing = exhibit.chart.node.markup + "\n"
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Snapshots")
    let file = folder.appendingPathComponent("\(exhibit.name).svg")
    guard FileManager.default.fileExists(atPath: file.path) else {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(drawing.utf8).write(to: file)
      Issue.record("recorded '\(exhibit.name).svg'; look at it, then run again")
      return
    }
    #expect(try String(decoding: Data(contentsOf: file), as: UTF8.self) == drawing)
  }

  @Test("the same values give the same bytes")
  func determinism() {
    let first = Gallery.exhibits.map(\.chart.node.markup)
    #expect(Gallery.exhibits.map(\.chart.node.markup) == first)
  }
}
