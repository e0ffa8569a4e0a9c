import ChartGallery
import Charts
import Testing

@Suite("A value known in part never looks whole") struct KnownInPartTests {
  private func exhibit(_ name: String) throws -> Gallery.Exhibit {
    try #require(Gallery.exhibits.first { $0.name == name })
  }

  @Test("no line goes to a value of which more is unknown") func lines() throws {
    let scene = try exhibit("thread-known-in-part").chart.scene()
    #expect(scene.dots.count == 3)
    #expect(scene.marks.compactMap { $0 as? LineMark }.flatMap(\.segments) == [])
  }

  @Test("how much of a bar is unknown is said under that bar alone") func ownBrackets() throws {
    // 2025 and 2026 are known in part, with the same words.
    let scene = try exhibit("stacked-known-in-part").chart.scene()
    let words = scene.texts.map { $0.lines.joined(separator: " ") }
    #expect(words.count { $0 == "1 montant inconnu" } == 2)
  }
}
