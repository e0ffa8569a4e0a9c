import Diagnostics
import Glibc
import Publishing
import Testing

@testable import Writing

@Suite struct OutputSafetyTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Expects a build to fail and to leave the whole temporary folder as it was.
  private func expectRefusal(
    of texts: [String: String], as failure: WritingFailure,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws {
    let before = try folder.listing(of: ".").filter { !$0.hasSuffix(".parvis-lock=") }
    let thrown = await folder.failure(of: texts)
    let after = try folder.listing(of: ".").filter { !$0.hasSuffix(".parvis-lock=") }
    #expect(thrown == failure, sourceLocation: sourceLocation)
    #expect(after == before, sourceLocation: sourceLocation)
  }

  @Test("A foreign file where a page must go stops the build before anything changes")
  func foreignFile() async throws {
    try await folder.build(["a.html": "old"])
    try folder.write("mine", to: "Site/Output/z.html")
    try await expectRefusal(
      of: ["a.html": "new", "z.html": "z"], as: .foreignFile("\(folder.output)/z.html"))
  }

  @Test("Of many foreign files the first by path is named, whoever of the workers meets it")
  func firstForeignFile() async throws {
    var texts: [String: String] = [:]
    for number in 100..<400 {
      texts["\(number).html"] = "new"
      if number >= 163 { try folder.write("mine", to: "Site/Output/\(number).html") }
    }
    try await expectRefusal(of: texts, as: .foreignFile("\(folder.output)/163.html"))
  }

  @Test("A foreign file with the very bytes of the page is adopted") func adopted() async throws {
    try folder.write("a", to: "Site/Output/a.html")
    let outcome = try await folder.build(["a.html": "a"])
    #expect(outcome.numbers == [1, 0, 1, 0])
    try await folder.build(["a.html": "b"])
    #expect(try folder.text(of: "Site/Output/a.html") == "b")
  }

  @Test("A foreign file where a folder must be, or a folder where a page must be, stops the build")
  func foreignKinds() async throws {
    try folder.write("mine", to: "Site/Output/fr")
    try await expectRefusal(of: ["fr/a.html": "a"], as: .foreignFile("\(folder.output)/fr"))
    try folder.makeFolder("Site/Output/en")
    try await expectRefusal(of: ["en": "a"], as: .foreignFile("\(folder.output)/en"))
    try folder.write("mine", to: "Site/Output/de/mine.txt")
    try await expectRefusal(of: ["de": "a"], as: .foreignFile("\(folder.output)/de/mine.txt"))
  }

  @Test("A folder that must become a file stays when somebody put a file into it")
  func folderHeldBack() async throws {
    try await folder.build(["x/deep/a.html": "a"])
    try folder.write("mine", to: "Site/Output/x/deep/mine.txt")
    try await expectRefusal(of: ["x": "x"], as: .foreignFile("\(folder.output)/x/deep/mine.txt"))
  }

  @Test("A page that became a link is not written through, and an old one is not removed")
  func linkedPage() async throws {
    try await folder.build(["a.html": "a", "old.html": "old"])
    try folder.write("precious", to: "precious.txt")
    for name in ["a.html", "old.html"] {
      try folder.remove("Site/Output/\(name)")
      try folder.makeLink(at: "Site/Output/\(name)", to: "../../precious.txt")
    }
    try await expectRefusal(of: ["a.html": "new"], as: .foreignFile("\(folder.output)/a.html"))
    try folder.remove("Site/Output/a.html")
    let outcome = try await folder.build(["a.html": "new"])
    #expect(outcome.numbers == [1, 1, 0, 0])
    #expect(
      try folder.listing(of: "Site/Output") == [
        ".parvis-manifest=parvis manifest 1\na.html\n", "a.html=new",
        "old.html -> ../../precious.txt",
      ])
    #expect(try folder.text(of: "precious.txt") == "precious")
  }

  @Test(
    "An output folder behind a link that leads nowhere is told as such",
    arguments: [("gone", ""), ("Output", ""), ("gone", "/sub"), ("Output", "/sub")])
  func brokenLink(target: String, below: String) async throws {
    try folder.makeFolder("Site")
    try folder.makeLink(at: "Site/Output", to: target)
    let output = folder.output + below
    #expect(throws: WritingFailure.brokenLink(output)) {
      try OutputLocation.resolve(output: output, site: folder.output + "/..", home: nil)
    }
  }

  @Test("A folder that became a link out is neither written into nor pruned") func linkedFolder()
    async throws
  {
    try await folder.build(["fr/a.html": "a", "fr/b.html": "b"])
    try folder.write("precious", to: "elsewhere/a.html")
    try folder.remove("Site/Output/fr")
    try folder.makeLink(at: "Site/Output/fr", to: "../../elsewhere")
    try await expectRefusal(of: ["fr/a.html": "new"], as: .foreignFile("\(folder.output)/fr"))
    try await folder.build(["index.html": "i"])
    #expect(
      try folder.listing(of: "Site/Output") == [
        ".parvis-manifest=parvis manifest 1\nindex.html\n", "fr -> ../../elsewhere", "index.html=i",
      ])
    #expect(try folder.listing(of: "elsewhere") == ["a.html=precious"])
  }

  @Test("An altered manifest cannot remove anything outside the folder, nor git's files in it")
  func alteredManifest() async throws {
    try folder.write("precious", to: "precious.txt")
    try folder.write("*\n", to: "Site/Output/.gitignore")
    try folder.write("ref", to: "Site/Output/.git/HEAD")
    try await folder.build(["a.html": "a"])
    let lines = [
      "parvis manifest 1", "../../precious.txt", "x/../../../precious.txt",
      "\(folder.path)/precious.txt", "//precious.txt", ".gitignore", ".git/HEAD", ".parvis-lock",
      "", ".", "..", "a.html/", "./a.html", "b.html\u{0}", "a.html",
    ]
    try folder.write(lines.joined(separator: "\n") + "\n", to: "Site/Output/.parvis-manifest")
    let outcome = try await folder.build(["b.html": "b"])
    #expect(outcome.numbers == [1, 1, 0, 1])
    #expect(
      try folder.listing(of: "Site/Output") == [
        ".git/", ".git/HEAD=ref", ".gitignore=*\n", ".parvis-manifest=parvis manifest 1\nb.html\n",
        "b.html=b",
      ])
    #expect(try folder.text(of: "precious.txt") == "precious")
  }

  @Test("A manifest of an unknown form owns nothing") func unknownManifest() async throws {
    try folder.write("parvis manifest 9\na.html\n", to: "Site/Output/.parvis-manifest")
    try folder.write("mine", to: "Site/Output/a.html")
    try await expectRefusal(of: ["a.html": "a"], as: .foreignFile("\(folder.output)/a.html"))
    try await folder.build(["b.html": "b"])
    #expect(
      try folder.listing(of: "Site/Output") == [
        ".parvis-manifest=parvis manifest 1\nb.html\n", "a.html=mine", "b.html=b",
      ])
  }

  @Test(
    "Parvis's own names are not trusted when they are links",
    arguments: [".parvis-manifest", ".parvis-lock", ".parvis-staging"]) func linkedBooks(
      name: String
    ) async throws
  {
    try folder.makeFolder("Site/Output")
    try folder.write("precious", to: "elsewhere/0")
    try folder.makeLink(at: "Site/Output/\(name)", to: "../../elsewhere")
    try await expectRefusal(of: ["a.html": "a"], as: .foreignFile("\(folder.output)/\(name)"))
    #expect(try folder.listing(of: "elsewhere") == ["0=precious"])
  }

  @Test("What an interrupted build left is cleaned, but not what somebody put beside it")
  func leftovers() async throws {
    try folder.write("half a pa", to: "Site/Output/.parvis-staging/0")
    try folder.write("parvis man", to: "Site/Output/.parvis-staging/manifest")
    try await folder.build(["a.html": "a"])
    #expect(
      try folder.listing(of: "Site/Output") == [
        ".parvis-manifest=parvis manifest 1\na.html\n", "a.html=a",
      ])
    try folder.write("mine", to: "Site/Output/.parvis-staging/mine.txt")
    try await expectRefusal(
      of: ["a.html": "new"], as: .foreignFile("\(folder.output)/.parvis-staging/mine.txt"))
  }

  @Test("A second build is told that another one is at work, and the first is not disturbed")
  func lock() async throws {
    try await folder.build(["a.html": "old"])
    let first = try WritingSession(output: folder.output)
    let page = try #require(OutputPath("a.html".utf8))
    try first.staging.write(Array("waiting".utf8), number: 0, for: page)
    let failure = await folder.failure(of: ["a.html": "new"])
    #expect(failure == .locked(folder.output))
    #expect(try folder.text(of: "Site/Output/.parvis-staging/0") == "waiting")
    #expect(try folder.text(of: "Site/Output/a.html") == "old")
    withExtendedLifetime(first) {}
  }

  @Test("A fault of the machine while files are staged leaves the old site and no staging area")
  func faultWhileStaging() async throws {
    try await folder.build(["a.html": "old"])
    let name = String(repeating: "z", count: 300)
    try await expectRefusal(
      of: ["a.html": "new", name: "too long a name"],
      as: .system(path: "\(folder.output)/\(name)", code: ENAMETOOLONG))
  }

  @Test("A file that cannot be staged is named by where it was to go") func faultNamesThePage()
    throws
  {
    try folder.makeFolder("Site/Output")
    let session = try WritingSession(output: folder.output)
    let page = try #require(OutputPath("fr/a.html".utf8))
    try session.staging.write([], number: 7, for: page)
    #expect(throws: WritingFailure.system(path: "fr/a.html", code: EEXIST)) {
      try session.staging.write([], number: 7, for: page)
    }
  }

  @Test("A file in the place of the output folder is a fault of the machine") func outputIsFile()
    async throws
  {
    try folder.write("mine", to: "Site/Output")
    try await expectRefusal(of: ["a.html": "new"], as: .system(path: folder.output, code: ENOTDIR))
  }

  @Test("A folder that holds what somebody wrote is refused as output") func unsafeOutput()
    async throws
  {
    try folder.makeLink(at: "to-content", to: "Site/Content")
    let outputs = [
      folder.site, "\(folder.site)/", "\(folder.site)/Content", "\(folder.site)/Theme/new/one",
      "\(folder.site)/Output/../Content", "\(folder.path)/to-content", "/", "//",
      "\(folder.path)/to-content/made/..", "",
    ]
    for output in outputs {
      let failure = await #expect(throws: WritingFailure.self) {
        _ = try await SiteWriter.write(
          Publication(["a": "a"]), to: output, site: folder.site, accepting: { true },
          stopping: { false }, progress: { _, _ in })
      }
      #expect(failure == .unsafeOutput(output))
    }
    #expect(
      try folder.listing(of: ".") == [
        "Site/", "Site/Content/", "Site/Theme/", "to-content -> Site/Content",
      ])
  }

  @Test("The home folder and those that hold it are refused as output, folders in it are not")
  func homeFolder() throws {
    try folder.makeFolder("people/jeanne")
    let home = "\(folder.path)/people/jeanne"
    func resolved(_ output: String) throws(WritingFailure) -> String {
      try OutputLocation.resolve(output: output, site: folder.site, home: home)
    }
    #expect(throws: WritingFailure.unsafeOutput(home)) { try resolved(home) }
    #expect(throws: WritingFailure.unsafeOutput("\(folder.path)/people")) {
      try resolved("\(folder.path)/people")
    }
    let real = try resolved("\(home)/site")
    #expect(real.hasSuffix("/people/jeanne/site"))
  }

  @Test("Every failure says what happened and what to do, in both languages") func messages() {
    let failures: [WritingFailure] = [
      .unsafeOutput("Content"), .locked("Output"), .foreignFile("Output/a.html"),
      .system(path: "Output/a.html", code: ENOSPC), .system(path: "Output", code: 4242),
    ]
    #expect(
      failures.map(\.message.english) == [
        "the output folder 'Content' holds other things than the compiled site;"
          + " choose a folder of its own, for instance 'Output'",
        "another build is already writing into 'Output'; wait until it has finished",
        "'Output/a.html' was not written by Parvis and lies where a file of the site must go;"
          + " move it away, or choose another folder",
        "cannot write 'Output/a.html': the disk is full",
        "cannot write 'Output': error 4242 of the system",
      ])
    #expect(
      failures.map(\.message.french) == [
        "le dossier de sortie 'Content' contient autre chose que le site compilé\u{202F};"
          + " choisissez-en un qui lui soit réservé, par exemple 'Output'",
        "une autre compilation écrit déjà dans 'Output'\u{202F}; attendez qu’elle finisse",
        "'Output/a.html' n’a pas été écrit par Parvis et se trouve à la place d’un fichier du"
          + " site\u{202F}; déplacez-le, ou choisissez un autre dossier",
        "impossible d’écrire 'Output/a.html'\u{A0}: le disque est plein",
        "impossible d’écrire 'Output'\u{A0}: erreur 4242 du système",
      ])
  }
}
