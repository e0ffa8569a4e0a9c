import Publishing
import Synchronization
import Testing
import Writing

@Suite struct SiteWriterTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("A first build makes the folders and writes every file and the manifest") func firstBuild()
    async throws
  {
    let outcome = try await folder.build(["index.html": "root", "fr/é/a.html": "a", "empty": ""])
    #expect(outcome.numbers == [3, 3, 0, 0])
    #expect(
      try folder.listing(of: "Site/Output") == [
        ".parvis-manifest=parvis manifest 1\nempty\nfr/é/a.html\nindex.html\n", "empty=", "fr/",
        "fr/é/", "fr/é/a.html=a", "index.html=root",
      ])
  }

  @Test("A build that changes nothing touches nothing") func nothingChanged() async throws {
    let texts = ["index.html": "root", "fr/a.html": "a"]
    try await folder.build(texts)
    let files = ["index.html", "fr/a.html", ".parvis-manifest", "fr"].map { "Site/Output/\($0)" }
    let before = try files.map(folder.stamp)
    let outcome = try await folder.build(texts)
    #expect(outcome.numbers == [2, 0, 2, 0])
    #expect(try files.map(folder.stamp) == before)
  }

  @Test("Only the file that changed is written, even when its length is the same") func change()
    async throws
  {
    try await folder.build(["a.html": "one", "b.html": "two"])
    let before = try folder.stamp(of: "Site/Output/a.html")
    let outcome = try await folder.build(["a.html": "one", "b.html": "TWO"])
    #expect(outcome.numbers == [2, 1, 1, 0])
    #expect(try folder.stamp(of: "Site/Output/a.html") == before)
    #expect(try folder.text(of: "Site/Output/b.html") == "TWO")
  }

  @Test("Files larger than a read are compared to their last byte") func largeFiles() async throws {
    let large = String(repeating: "é", count: 200_000)
    try await folder.build(["a": large, "b": large + "!"])
    let outcome = try await folder.build(["a": large, "b": large + "?"])
    #expect(outcome.numbers == [2, 1, 1, 0])
    #expect(try folder.text(of: "Site/Output/b") == large + "?")
  }

  @Test("Files that are no longer published go, with the folders they leave empty") func prune()
    async throws
  {
    try folder.write("*\n", to: "Site/Output/.gitignore")
    try await folder.build(["a.html": "a", "old/deep/b.html": "b", "mixed/c.html": "c"])
    try folder.write("mine", to: "Site/Output/mixed/mine.txt")
    try folder.makeFolder("Site/Output/theirs")
    let outcome = try await folder.build(["a.html": "a"])
    #expect(outcome.numbers == [1, 0, 1, 2])
    #expect(
      try folder.listing(of: "Site/Output") == [
        ".gitignore=*\n", ".parvis-manifest=parvis manifest 1\na.html\n", "a.html=a", "mixed/",
        "mixed/mine.txt=mine", "theirs/",
      ])
  }

  @Test("A file may become a folder and a folder a file") func turnAbout() async throws {
    try await folder.build(["x": "file", "y/deep/a.html": "a", "y/b.html": "b"])
    let outcome = try await folder.build(["x/a.html": "a", "y": "file"])
    #expect(outcome.numbers == [2, 2, 0, 3])
    #expect(
      try folder.listing(of: "Site/Output") == [
        ".parvis-manifest=parvis manifest 1\nx/a.html\ny\n", "x/", "x/a.html=a", "y=file",
      ])
  }

  @Test("Names that differ only in how an accent is encoded are two files") func encodings()
    async throws
  {
    try await folder.build(["\u{E9}.html": "composed"])
    let outcome = try await folder.build(["e\u{301}.html": "decomposed"])
    #expect(outcome.numbers == [1, 1, 0, 1])
    #expect(
      try folder.listing(of: "Site/Output") == [
        ".parvis-manifest=parvis manifest 1\ne\u{301}.html\n", "e\u{301}.html=decomposed",
      ])
  }

  @Test("An empty publication empties the folder of what Parvis wrote") func emptyPublication()
    async throws
  {
    try await folder.build(["fr/a.html": "a"])
    try await folder.build([:])
    #expect(try folder.listing(of: "Site/Output") == [".parvis-manifest=parvis manifest 1\n"])
  }

  @Test("What is not accepted once it was made leaves the old site as it was") func refused()
    async throws
  {
    try await folder.build(["a.html": "a", "b.html": "b"])
    let old = try folder.listing(of: "Site/Output")
    let made = Mutex(0)
    let page = Publication.File(path: "a.html") {
      made.withLock { $0 += 1 }
      return Array("new".utf8)
    }
    let outcome = try await SiteWriter.write(
      Publication(files: [page]), to: folder.output, site: folder.site,
      accepting: { made.withLock { $0 } == 0 }, stopping: { false }, progress: { _, _ in })
    #expect(outcome == nil)
    #expect(try folder.listing(of: "Site/Output") == old)
  }

  @Test(
    "A build that somebody stops leaves the old site as it was, and nothing waiting",
    arguments: [0, 1, 2, 3]) func stopped(after count: Int) async throws
  {
    try await folder.build(["a.html": "a", "b.html": "b"])
    let old = try folder.listing(of: "Site/Output")
    let asked = Mutex(0)
    let failure = await #expect(throws: WritingFailure.self) {
      _ = try await SiteWriter.write(
        Publication(["a.html": "new", "b.html": "new", "c.html": "new"]), to: folder.output,
        site: folder.site, accepting: { true },
        stopping: {
          asked.withLock { times in
            times += 1
            return times > count
          }
        }, progress: { _, _ in })
    }
    #expect(failure == .interrupted)
    #expect(try folder.listing(of: "Site/Output") == old)
  }

  @Test("Folders on the way to the output folder are made") func farOutput() async throws {
    let output = "\(folder.path)/far/gone/../away/"
    _ = try await SiteWriter.write(
      Publication(["a": "a"]), to: output, site: folder.site, accepting: { true },
      stopping: { false }, progress: { _, _ in })
    #expect(
      try folder.listing(of: "far") == [
        "away/", "away/.parvis-lock=", "away/.parvis-manifest=parvis manifest 1\na\n", "away/a=a",
      ])
  }

  @Test(
    "Many files made by two workers all arrive, and progress is told in order to the end, for each part of the site",
    arguments: [(parts: 10, steps: 10), (parts: 1, steps: 8), (parts: 1000, steps: 21)])
  func manyFiles(parts: Int, steps expected: Int) async throws {
    let files = (0..<1000).map { number in
      Publication.File(path: "pages/\(number % parts)/\(number).html") {
        Array(repeating: UInt8(truncatingIfNeeded: number), count: number)
      }
    }
    let (stream, continuation) = AsyncStream.makeStream(of: [Int].self)
    let outcome = try await SiteWriter.write(
      Publication(files: files), to: folder.output, site: folder.site, accepting: { true },
      stopping: { false }, progress: { done, total in continuation.yield([done, total]) })
    continuation.finish()
    var steps: [[Int]] = []
    for await step in stream { steps.append(step) }
    #expect(outcome?.numbers == [1000, 1000, 0, 0])
    #expect(steps.count == expected)
    #expect(steps.map { $0[0] } == steps.map { $0[0] }.sorted())
    #expect(steps.last == [1000, 1000])
    let again = try await folder.build(Publication(files: files))
    #expect(again.numbers == [1000, 0, 1000, 0])
  }
}
