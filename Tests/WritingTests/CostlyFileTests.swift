import Diagnostics
import Publishing
import Testing
import Writing

/// Files that are costly to make, or that the machine may fail to make.
@Suite struct CostlyFileTests {
  let folder: TemporaryFolder
  private let reason = Message("plus d’encre", "out of ink")

  init() throws { folder = try TemporaryFolder() }

  /// A file that knows its own text again, and can be made only where it has one.
  private func file(_ path: String, known: String, text: String?) -> Publication.File {
    let reason = reason
    return Publication.File(
      path: path, isCurrent: { String(decoding: $0, as: UTF8.self) == known },
      content: { () throws(FileFailure) in
        guard let text else { throw FileFailure(message: reason) }
        return Array(text.utf8)
      })
  }

  private func failure(of publication: Publication) async -> WritingFailure? {
    do throws(WritingFailure) {
      try await folder.build(publication)
      return nil
    } catch { return error }
  }

  @Test("A file that is known to be right is not made again, one that was changed is") func known()
    async throws
  {
    try await folder.build(Publication(files: [file("a.png", known: "", text: "one")]))
    let known = Publication(files: [file("a.png", known: "one", text: nil)])
    #expect(try await folder.build(known).numbers == [1, 0, 1, 0])
    try folder.write("two", to: "Site/Output/a.png")
    let changed = Publication(files: [file("a.png", known: "one", text: "one")])
    #expect(try await folder.build(changed).numbers == [1, 1, 0, 0])
    #expect(try folder.text(of: "Site/Output/a.png") == "one")
  }

  @Test("A file that somebody else put there is not believed, and not overwritten") func foreign()
    async throws
  {
    try folder.write("one", to: "Site/Output/a.png")
    let publication = Publication(files: [file("a.png", known: "one", text: "two")])
    #expect(await failure(of: publication) == .foreignFile("\(folder.output)/a.png"))
    #expect(try folder.text(of: "Site/Output/a.png") == "one")
  }

  @Test("When a file cannot be made the build says why, and the old site stays as it was")
  func failing() async throws {
    try await folder.build(["a.html": "old", "b.png": "old"])
    let before = try folder.listing(of: "Site/Output")
    let page = Publication.File(path: "a.html") { Array("new".utf8) }
    let publication = Publication(files: [page, file("b.png", known: "new", text: nil)])
    let failure = await failure(of: publication)
    #expect(failure == .notMade("\(folder.output)/b.png", reason: reason))
    #expect(failure?.message.english == "cannot make '\(folder.output)/b.png': out of ink")
    #expect(try folder.listing(of: "Site/Output") == before)
  }
}
