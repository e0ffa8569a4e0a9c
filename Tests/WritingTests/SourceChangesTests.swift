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
}
