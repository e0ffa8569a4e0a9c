import Diagnostics
import Foundation
import Rasterizing
import Testing

/// The program of librsvg must be installed, as `make test` does.
@Suite("The program that makes pictures") struct PictureProgramTests {
  private static let folders = "/usr/local/bin:/usr/bin:/bin"
  private static let document = Array(
    """
    <svg xmlns="http://www.w3.org/2000/svg" width="12" height="7"><rect width="12" height="7"/></svg>
    """.utf8)

  @Test("a picture is a PNG file of the size that the document states, the same each time")
  func picture() throws {
    let program = try #require(PictureProgram.find(in: Self.folders), "install librsvg2-bin")
    let picture = try program.picture(of: Self.document)
    #expect(Array(picture[0..<8]) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    #expect(Array(picture[8..<16]) == [0, 0, 0, 13] + Array("IHDR".utf8))
    #expect(Array(picture[16..<24]) == [0, 0, 0, 12, 0, 0, 0, 7])
    #expect(try program.picture(of: Self.document) == picture)
  }

  @Test("several pictures can be made at the same time") func workers() async throws {
    let program = try #require(PictureProgram.find(in: Self.folders), "install librsvg2-bin")
    let alone = try program.picture(of: Self.document)
    let pictures = try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<8 { group.addTask { try program.picture(of: Self.document) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(pictures == Array(repeating: alone, count: 8))
  }

  @Test("a document that is none fails with the program's own words") func wrongDocument() throws {
    let program = try #require(PictureProgram.find(in: Self.folders), "install librsvg2-bin")
    do throws(RasterizingFailure) {
      _ = try program.picture(of: Array("<svg".utf8))
      Issue.record("a picture of nothing")
    } catch {
      #expect(
        error.message.english.hasPrefix("'\(program.path)' failed (status 1): Error reading SVG"))
    }
  }

  @Test(
    "a program that fails, is killed, hangs or makes something else is told from the others",
    arguments: [
      (
        "cat > /dev/null; echo lost >&2; echo more >&2; exit 3", 30,
        "'…/rsvg-convert' failed (status 3): lost"
      ), ("exit 4", 30, "'…/rsvg-convert' failed (status 4)"),
      ("cat > /dev/null; kill -9 $$", 30, "'…/rsvg-convert' was killed (signal 9)"),
      ("exec sleep 60", 0, "'…/rsvg-convert' did not answer within 0 seconds"),
      ("cat", 30, "'…/rsvg-convert' did not make a PNG picture"),
      ("cat > /dev/null", 30, "'…/rsvg-convert' did not make a PNG picture"),
    ]) func failures(script: String, seconds: Int, expected: String) throws
  {
    let folder = try ScriptFolder(script)
    // More than a socket holds, so that a program which does not read would block a careless writer.
    let document = [UInt8](repeating: UInt8(ascii: " "), count: 2 << 20)
    #expect(folder.failure(of: document, seconds: seconds) == expected)
    #expect(try Self.children(named: folder.program) == [])
  }

  @Test("a program that is not there cannot be run") func absent() throws {
    let folder = try ScriptFolder("")
    try FileManager.default.removeItem(atPath: folder.program)
    let expected = "cannot run '…/rsvg-convert': error 2 of the system"
    #expect(folder.failure(of: Self.document, seconds: 30) == expected)
  }

  @Test("the program is looked for in absolute folders, in order, and must be a file that runs")
  func find() throws {
    let first = try ScriptFolder("exit 1")
    let second = try ScriptFolder("exit 1")
    let none = try ScriptFolder("exit 1")
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: none.program)
    let folder = try ScriptFolder("exit 1")
    try FileManager.default.removeItem(atPath: folder.program)
    try FileManager.default.createDirectory(
      atPath: folder.program, withIntermediateDirectories: false)
    let search = "relative:::\(none.path):\(folder.path):\(second.path):\(first.path)"
    #expect(PictureProgram.find(in: search)?.path == second.program)
    #expect(PictureProgram.find(in: "\(none.path):\(folder.path)") == nil)
    #expect(PictureProgram.find(in: "") == nil)
  }

  /// The processes that run a script, or ended and were not cleared away.
  private static func children(named program: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "/proc").filter { name in
      guard Int(name) != nil,
        let line = FileManager.default.contents(atPath: "/proc/\(name)/cmdline")
      else { return false }
      return String(decoding: line, as: UTF8.self).contains(program)
    }
  }
}
