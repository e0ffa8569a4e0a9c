import Publishing
import Synchronization
import Testing
import Writing

@Suite("A file about all others is made when they are") struct LastFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A publication of texts, the last of which lists the paths and bytes of the others as they were made.
  private func listed(_ texts: [String: String]) -> Publication {
    let made = Told()
    return Publication(texts).remaking { _, file in
      file.shown { bytes in
        made.texts.withLock { $0.append("\(file.path)=\(String(decoding: bytes, as: UTF8.self))") }
      }
    }.ending(
      with: Publication.File(path: "list") {
        Array(made.texts.withLock { $0.sorted().joined(separator: " ") }.utf8)
      })
  }

  @Test("it knows all of them, whether they changed or not, and goes when it is listed no more")
  func list() async throws {
    #expect(try await folder.build(listed(["b": "1", "z/a": "2"])).numbers == [3, 3, 0, 0])
    #expect(try folder.text(of: "Site/Output/list") == "b=1 z/a=2")
    #expect(try await folder.build(listed(["b": "1", "z/a": "3"])).numbers == [3, 2, 1, 0])
    #expect(try folder.text(of: "Site/Output/list") == "b=1 z/a=3")
    #expect(try await folder.build(["b": "1"]).numbers == [1, 0, 1, 2])
  }

  @Test("a file that need not be made is shown as it lies in place") func current() async throws {
    let told = Told()
    let costly = { (isRight: Bool) in
      Publication.File(path: "a", isCurrent: { _ in isRight }, content: { Array("new".utf8) }).shown
      { bytes in told.texts.withLock { $0.append(String(decoding: bytes, as: UTF8.self)) } }
    }
    try await folder.build(["a": "old"])
    try await folder.build(Publication(files: [costly(true)]))
    try await folder.build(Publication(files: [costly(false)]))
    #expect(told.texts.withLock { $0 } == ["old", "new"])
  }

  @Test("a published folder is read without what Parvis keeps in it, and no link is followed")
  func reading() async throws {
    try await folder.build(["b": "1", "z/a": "2"])
    try folder.write("3", to: "Site/Output/z/ü")
    try folder.write("4", to: "Site/secret")
    try folder.makeLink(at: "Site/Output/link", to: "../secret")
    let published = try PublishedFolder(at: folder.output)
    #expect(try published.paths() == ["b", "link", "z/a", "z/ü"])
    #expect(try published.bytes(at: "z/a") == Array("2".utf8))
    #expect(try published.bytes(at: "link") == nil)
    #expect(try published.bytes(at: "../secret") == nil)
    #expect(try published.bytes(at: "z/none") == nil)
  }
}

/// Texts that several workers add to.
private final class Told: Sendable { let texts = Mutex<[String]>([]) }
