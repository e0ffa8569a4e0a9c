import Foundation
import Loading
import Testing

@testable import Preview

@Suite("A folder that is watched") struct FolderWatchTests {
  private let site = FileManager.default.temporaryDirectory.appending(
    path: "parvis-\(UUID().uuidString)")

  init() throws {
    for folder in ["Content/pages", "Theme"] {
      try FileManager.default.createDirectory(
        at: site.appending(path: folder), withIntermediateDirectories: true)
    }
  }

  private func write(_ text: String, to path: String) throws {
    let file = site.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  @Test("tells that a file came, changed, went, and that its folder went and came again")
  func changes() async throws {
    defer { try? FileManager.default.removeItem(at: site) }
    let path = site.path()
    let changes = FolderWatch.changes(of: path) { SiteLoader.outline(ofSite: path) }
    var told = changes.makeAsyncIterator()
    try write("one", to: "Content/pages/a.md")
    _ = await told.next()
    try write("two", to: "Content/pages/a.md")
    _ = await told.next()
    try FileManager.default.removeItem(at: site.appending(path: "Content/pages/a.md"))
    _ = await told.next()
    try FileManager.default.removeItem(at: site.appending(path: "Content"))
    _ = await told.next()
    try write("three", to: "Content/new/deep/b.md")
    _ = await told.next()
    try write("four", to: "Content/new/deep/b.md")
    _ = await told.next()
    #expect(SiteLoader.outline(ofSite: path) != SiteLoader.outline(ofSite: path + "/none"))
  }
}
