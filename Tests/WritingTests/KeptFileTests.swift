import Ground
import Publishing
import Synchronization
import Testing
import Writing

/// Files that lie as an earlier build left them are not made again.
@Suite struct KeptFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// What is told while files are written, in order.
  private final class Told: Sendable { let words = Mutex<[String]>([]) }

  /// How files of the output folder were left, in the order of their paths.
  private func stamps(of texts: [String: String]) async throws -> [FileStamps.Stamp] {
    let left = Mutex<[FileStamps.Stamp]>([])
    _ = try await SiteWriter.write(
      Publication(texts), to: folder.output, site: folder.site,
      recording: { stamps, write throws(WritingFailure) in
        left.withLock { $0 = stamps }
        try write([])
      }, accepting: { true }, stopping: { false }, progress: { _, _ in })
    return left.withLock(\.self)
  }

  @Test("They are told at once before the last file is made; one that was touched is made")
  func kept() async throws {
    let stamps = try await stamps(of: ["a": "old", "b": "old", "c": "old", "z": "old"])
    try folder.write("other", to: "Site/Output/b")
    let told = Told()
    let tell = { @Sendable (word: String) in told.words.withLock { $0.append(word) } }
    let last = Publication.File(path: "z") {
      tell("last")
      return Array("new".utf8)
    }
    let publication = Publication(["a": "new", "b": "new", "c": "new"]).remaking { number, file in
      file.shown { _ in tell("made \(number)") }
    }.ending(with: last).keeping(
      Publication.Kept {
        $0 == 2 ? nil : stamps[$0]
      } take: {
        tell("kept \($0)")
      })
    #expect(try await folder.build(publication).numbers == [4, 3, 1, 0])
    #expect(told.words.withLock { $0 } == ["made 1", "made 2", "kept [0]", "last"])
    #expect(
      try ["a", "b", "c", "z"].map { try folder.text(of: "Site/Output/\($0)") } == [
        "old", "new", "new", "new",
      ])
  }

  @Test("A file is made by all who make it otherwise, the last of them outermost") func remade()
    throws
  {
    let told = Told()
    let publication = ["first", "second"].reduce(Publication(["a": "text", "b": "other"])) {
      publication, name in
      publication.remaking { number, file in
        file.made { recipe throws(FileFailure) in
          let bytes = try recipe()
          told.words.withLock { $0.append("\(name) \(number)") }
          return bytes + Array("+".utf8)
        }
      }
    }
    #expect(try publication.files[1].content() == Array("other++".utf8))
    #expect(told.words.withLock { $0 } == ["first 1", "second 1"])
    #expect(Array(publication.files.paths) == ["a", "b"])
  }
}
