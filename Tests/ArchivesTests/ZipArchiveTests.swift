import Archives
import Foundation
import Testing

@Suite("Files are packed into one") struct ZipArchiveTests {
  private let entries = [
    ZipArchive.Entry("mimetype", Array("text/plain".utf8), .stored),
    ZipArchive.Entry("é/long.txt", Array(String(repeating: "abc", count: 1_000).utf8), .small),
    ZipArchive.Entry("empty", [], .quick),
  ]

  @Test("the first file, where it is stored, can be read without unpacking") func stored() {
    let bytes = ZipArchive.bytes(of: entries)
    #expect(String(decoding: bytes[30..<48], as: UTF8.self) == "mimetypetext/plain")
    #expect(bytes.count < 1_000)
  }

  @Test("the same files give the same bytes in every time zone") func timeZones() {
    let packed = ["UTC", "Pacific/Kiritimati", "America/Los_Angeles"].map { zone in
      setenv("TZ", zone, 1)
      tzset()
      return ZipArchive.bytes(of: entries)
    }
    unsetenv("TZ")
    tzset()
    #expect(packed[0] == packed[1])
    #expect(packed[0] == packed[2])
  }

  @Test("a piece that was packed for several files stands in each") func packedPieces() throws {
    let rows = Array(String(repeating: "row of a sheet, ", count: 500).utf8)
    let head = Array("a sheet, a sheet, ".utf8)
    let piece = PackedPiece(rows)
    let made = ZipArchive.Piece.plain(head)
    let bytes = ZipArchive.bytes(of: [
      ZipArchive.Entry(
        "one", pieces: [made, .packed(piece), .packed(piece), made].map { piece in { piece } }),
      ZipArchive.Entry("two", pieces: [{ .packed(PackedPiece([])) }, { .packed(piece) }]),
    ])
    let files = try ZipArchive.files(in: bytes, sizeLimit: 1 << 20) { _ in true }
    #expect(files["one"] == head + rows + rows + head)
    #expect(files["two"] == rows)
    #expect(bytes.count < 1_000)
  }

  @Test("another program reads what was packed") func unpacked() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "a.zip")
    try Data(ZipArchive.bytes(of: entries)).write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = [
      "-c",
      "import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(z.testzip(), "
        + "[(i.filename, i.file_size, i.date_time) for i in z.infolist()])", file.path(),
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let day = "(1980, 1, 1, 0, 0, 0)"
    #expect(
      output
        == "None [('mimetype', 10, \(day)), ('é/long.txt', 3000, \(day)), ('empty', 0, \(day))]\n")
  }
}
