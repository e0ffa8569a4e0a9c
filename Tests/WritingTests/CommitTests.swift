import Publishing
import TestSupport
import Testing

@testable import Writing

@Suite struct CommitTests {
  private static let old = [
    "index.html": "1", "same.html": "same", "fr/x.html": "1", "old/a.html": "a",
    "old/deep/b.html": "b", "turn": "file", "flip/inner.html": "inner", "flip/deep/c.html": "c",
  ]
  private static let new = [
    "index.html": "2", "same.html": "same", "fr/x.html": "2", "fr/new/y.html": "y",
    "turn/inner.html": "inner", "flip": "file",
  ]
  private static let third = ["index.html": "3", "third/z.html": "z"]

  /// Begins a build and stops it as if the process had been killed after a number of acts.
  ///
  /// Returns whether there was anything left to do.
  private func begin(
    _ texts: [String: String], in folder: TemporaryFolder, stoppingAfter count: Int
  ) async throws -> Bool {
    try OutputLocation.makeFolders(to: folder.output)
    let publication = Publication(texts)
    let paths = SiteWriter.outputPaths(of: publication)
    let session = try WritingSession(output: folder.output)
    let stager = Stager(publication, paths: paths, session: session, isStopped: { false })
    let staged = try await stager.stage { _, _ in }
    let plan = CommitPlan(over: stager.owned, paths: paths, staged: staged.written)
    var commit = Commit(session)
    for operation in plan.operations.prefix(count) { try commit.perform(operation) }
    return count < plan.operations.count
  }

  /// A folder in which others left files, and what a fresh build makes of it.
  private func prepared() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("*\n", to: "Site/Output/.gitignore")
    try folder.write("mine", to: "Site/Output/old/mine.txt")
    return folder
  }

  @Test(
    "Killed after any act, the next build ends as a fresh one, whatever it publishes",
    arguments: [old, new, third, [:]]) func convergence(next: [String: String]) async throws
  {
    let fresh = try prepared()
    try await fresh.build(next)
    let expected = try fresh.listing(of: "Site/Output")
    var count = 0
    var hasMore = true
    while hasMore {
      let folder = try prepared()
      try await folder.build(Self.old)
      hasMore = try await begin(Self.new, in: folder, stoppingAfter: count)
      try await folder.build(next)
      #expect(try folder.listing(of: "Site/Output") == expected, "stopped after \(count) acts")
      count += 1
    }
    #expect(count == 20)
  }

  @Test("Killed after any act, every page in place is complete, the old one or the new one")
  func completePages() async throws {
    let complete = Set(
      (Self.old.map(\.self) + Self.new.map(\.self)).map { "\($0.key)=\($0.value)" })
    for count in 0..<20 {
      let folder = try TemporaryFolder()
      try await folder.build(Self.old)
      _ = try await begin(Self.new, in: folder, stoppingAfter: count)
      let files = try folder.listing(of: "Site/Output").filter {
        !$0.hasPrefix(".parvis-") && !$0.hasSuffix("/")
      }
      #expect(complete.isSuperset(of: files))
    }
  }

  @Test("Until the first file is moved or removed a killed build leaves the old site")
  func oldSiteUntouched() async throws {
    let folder = try TemporaryFolder()
    try await folder.build(Self.old)
    let before = try folder.listing(of: "Site/Output").filter { !$0.hasPrefix(".parvis-") }
    _ = try await begin(Self.new, in: folder, stoppingAfter: 1)
    let after = try folder.listing(of: "Site/Output").filter { !$0.hasPrefix(".parvis-") }
    #expect(after == before)
  }

  @Test("Any sequence of builds, killed anywhere, ends as a fresh build", arguments: 0..<60)
  func randomSequences(seed: Int) async throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let folder = try prepared()
    for _ in 0..<4 {
      let count = Int.random(in: 0..<16, using: &generator)
      _ = try await begin(randomTexts(&generator), in: folder, stoppingAfter: count)
    }
    let last = randomTexts(&generator)
    try await folder.build(last)
    let fresh = try prepared()
    try await fresh.build(last)
    #expect(try folder.listing(of: "Site/Output") == fresh.listing(of: "Site/Output"))
  }

  /// A few files of which none is a folder of another.
  private func randomTexts(_ generator: inout SeededGenerator) -> [String: String] {
    var texts: [String: String] = [:]
    for _ in 0..<Int.random(in: 0..<8, using: &generator) {
      let depth = Int.random(in: 1...3, using: &generator)
      let names = (0..<depth).map { _ in "abc".randomElement(using: &generator) ?? "a" }
      let path = names.map(String.init).joined(separator: "/")
      let meets = texts.keys.contains { $0.hasPrefix(path + "/") || path.hasPrefix($0 + "/") }
      if !meets { texts[path] = String(Int.random(in: 0..<3, using: &generator)) }
    }
    return texts
  }

  @Test("A plan lists every act in the order that lets it stop anywhere") func plan() throws {
    func path(_ text: String) throws -> OutputPath { try #require(OutputPath(text.utf8)) }
    func manifest(_ texts: [String]) throws -> Manifest {
      Manifest(paths: Set(try texts.map(path)))
    }
    let recorded = try manifest(["a", "old/b", "turn"]).bytes
    let paths = try ["a", "fr/c", "turn/d"].map(path)
    let plan = CommitPlan(
      over: OwnedFiles(recorded: recorded, paths: paths), paths: paths, staged: [1, 2])
    #expect(
      plan.operations == [
        .record(try manifest(["a", "old/b", "turn", "fr/c", "turn/d"])),
        .removeFile(try path("turn")), .makeFolder(try path("fr")), .makeFolder(try path("turn")),
        .place(1, try path("fr/c")), .place(2, try path("turn/d")), .removeFile(try path("old/b")),
        .removeFolder(try path("old")), .record(try manifest(["a", "fr/c", "turn/d"])),
      ])
    let again = CommitPlan(
      over: OwnedFiles(recorded: Manifest(paths: Set(paths)).bytes, paths: paths), paths: paths,
      staged: [])
    #expect(again.operations == [])
  }
}
