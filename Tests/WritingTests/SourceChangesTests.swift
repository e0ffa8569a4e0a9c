import Diagnostics
import Testing

@testable import Writing

@Suite("Changes to what authors wrote") struct SourceChangesTests {
  private let old = SourceFile(path: "Content/site.yml", text: "old")
  private let new = SourceFile(path: "Content/a/b/new.md", text: "new")

  @Test("files are added, edited and removed, in folders made on the way") func all() throws {
    let folder = try TemporaryFolder()
    let gone = SourceFile(path: "Content/gone.md", text: "gone")
    try SourceChanges.make([.added(old), .added(gone)], in: folder.path + "/new site")
    try SourceChanges.make(
      [.added(new), .edited(old, to: Array("other".utf8)), .removed(gone)],
      in: folder.path + "/new site")
    #expect(try folder.text(of: "new site/Content/site.yml") == "other")
    #expect(try folder.text(of: "new site/Content/a/b/new.md") == "new")
    #expect(
      try SourceChanges.absent([old, new, gone], in: folder.path + "/new site").map(\.path) == [
        "Content/gone.md"
      ])
  }

  @Test("a file that is there is never overwritten, one that was changed meanwhile neither")
  func refused() throws {
    let folder = try TemporaryFolder()
    try SourceChanges.make([.added(old)], in: folder.path)
    #expect(throws: WritingFailure.taken("\(folder.path)/Content/site.yml")) {
      try SourceChanges.make([.added(new), .added(old)], in: folder.path)
    }
    let other = SourceFile(path: old.path, text: "what it was")
    #expect(throws: WritingFailure.changedMeanwhile("\(folder.path)/Content/site.yml")) {
      try SourceChanges.make([.added(new), .edited(other, to: [])], in: folder.path)
    }
    #expect(throws: WritingFailure.changedMeanwhile("\(folder.path)/Content/a/b/new.md")) {
      try SourceChanges.make([.removed(new)], in: folder.path)
    }
    #expect(try folder.text(of: "Content/site.yml") == "old")
    #expect(try SourceChanges.absent([new], in: folder.path).count == 1)
  }

  @Test("what fails on the way is undone") func undone() throws {
    let folder = try TemporaryFolder()
    try SourceChanges.make([.added(old)], in: folder.path)
    let blocked = SourceFile(path: "Content/site.yml/x.md", text: "x")
    #expect(throws: WritingFailure.self) {
      try SourceChanges.make([.edited(old, to: []), .added(new), .added(blocked)], in: folder.path)
    }
    #expect(try folder.text(of: "Content/site.yml") == "old")
    #expect(try SourceChanges.absent([new], in: folder.path).count == 1)
  }

  @Test("of changes made at the same time one stays, and none takes back another's") func atOnce()
    async throws
  {
    let folder = try TemporaryFolder()
    try SourceChanges.make([.added(old)], in: folder.path)
    for round in 1...40 {
      let before = SourceFile(path: old.path, text: try folder.text(of: old.path))
      let made = await withTaskGroup(of: String?.self) { group in
        for number in 1...4 {
          group.addTask { [path = folder.path] in
            let text = "\(round) \(number)"
            let change = SourceChange.edited(before, to: Array(text.utf8))
            do throws(WritingFailure) { try SourceChanges.make([change], in: path) } catch {
              #expect(error == .changedMeanwhile("\(path)/\(before.path)"))
              return nil
            }
            return text
          }
        }
        return await group.reduce(into: [String]()) { made, text in
          if let text { made.append(text) }
        }
      }
      #expect(made.contains(try folder.text(of: old.path)))
    }
    #expect(try folder.listing(of: "Content").count == 1)
  }

  @Test("no name leads out of a folder", arguments: ["", ".", "..", "../x", "a/b"]) func climbing(
    name: String
  ) throws {
    let place = try TemporaryFolder()
    try place.write("kept", to: "Site/x")
    let folder = try Folder(output: place.site + "/Content")
    #expect(throws: WritingFailure.self) { try folder.folder(named: name) }
    #expect(throws: WritingFailure.self) { _ = try folder.file(named: name, flags: 0) }
    #expect(throws: WritingFailure.self) { try folder.makeFolder(named: name) }
    #expect(throws: WritingFailure.self) { try folder.removeFile(named: name) }
    #expect(throws: WritingFailure.self) { try folder.removeFolder(named: name) }
    let file = SourceFile(path: "../x", text: "kept")
    #expect(throws: WritingFailure.self) {
      try SourceChanges.make([.removed(file)], in: place.site + "/Content")
    }
    #expect(try place.text(of: "Site/x") == "kept")
  }
}
