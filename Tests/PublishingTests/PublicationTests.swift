import Publishing
import Testing

@Suite("The files of a site") struct PublicationTests {
  private static func file(_ path: String) -> Publication.File {
    Publication.File(path: path) { Array(path.utf8) }
  }

  /// The places of files and their paths, as they are handed over.
  private static let handedOver = ["fr/b.html", "fr/a.html", "en/é.html", "en/z.html", "z", "a"]

  private let publication = Publication([
    Publication.Series([], file: { file($0) }),
    Publication.Series(["b", "a"]) { file("fr/\($0).html") },
    Publication.Series([file("en/é.html"), file("en/z.html")]),
    Publication.Series([], file: { file($0) }), Publication.Series(["z", "a"], file: { file($0) }),
  ])

  @Test("they stand in the order of the bytes of their paths, whatever series they are of")
  func order() throws {
    let files = publication.files
    #expect(Array(files.paths) == ["a", "en/z.html", "en/é.html", "fr/a.html", "fr/b.html", "z"])
    for number in files.indices {
      #expect(files[number].path == files.path(of: number))
      #expect(try files[number].content() == Array(files.pathBytes(of: number)))
    }
  }

  @Test("each is also known by its place among all, as they were handed over") func places() {
    let files = publication.files
    for number in files.indices {
      let place = files.place(of: number)
      #expect(files.path(of: number) == Self.handedOver[place])
      #expect(files.path(at: place) == Self.handedOver[place])
      #expect(files.file(at: place).path == Self.handedOver[place])
    }
  }

  @Test("what makes them otherwise is told the number of each, the first first") func remade()
    throws
  {
    let told = publication.remaking { number, file in
      file.made { make throws(FileFailure) in try make() + Array(" \(number)".utf8) }
    }.remaking { _, file in file.made { make throws(FileFailure) in try make() + Array("!".utf8) } }
    #expect(
      try told.files.map { String(decoding: try $0.content(), as: UTF8.self) }.prefix(2) == [
        "a 0!", "en/z.html 1!",
      ])
  }

  @Test("there may be none") func none() {
    #expect(Publication(files: []).files.isEmpty)
    #expect(Publication([Publication.Series([])]).files.isEmpty)
  }
}
