import Testing

/// Each rule can be broken, and its checker sees it.
@Suite struct CheckerTests {
  private func source(_ room: String, _ text: String) -> RepositoryFile {
    RepositoryFile(path: "Sources/\(room)/File.swift", text: text)
  }

  @Test("An import against the stream is found, however it is written") func imports() {
    let file = source(
      "Markdown",
      """
      // import Writing is only spoken of here
      import Diagnostics
      public import Writing
      @testable internal import Loading
      import struct Foundation.Data
      import CCommonMark
        import Glibc
      let text = "import Model"
      """)
    #expect(
      ImportTable.findings(in: file).map(\.description) == [
        "Sources/Markdown/File.swift:3: 'Markdown' may not import 'Writing'",
        "Sources/Markdown/File.swift:4: 'Markdown' may not import 'Loading'",
        "Sources/Markdown/File.swift:5: 'Markdown' may not import 'Foundation'",
        "Sources/Markdown/File.swift:7: 'Markdown' may not import 'Glibc'",
      ])
  }

  @Test("A room that the table does not know is found") func unknownRoom() {
    #expect(
      ImportTable.findings(in: source("Attic", "")).map(\.description) == [
        "Sources/Attic/File.swift:0: room 'Attic' is not in the table"
      ])
  }

  @Test("A use of the disk is found in a room between, and allowed at the ends") func disk() {
    let text = "let manager = FileManager.default\nlet child = Process()\n"
    #expect(
      ImportTable.diskFindings(in: source("Rendering", text)).map(\.description) == [
        "Sources/Rendering/File.swift:1: 'Rendering' may not use 'FileManager'",
        "Sources/Rendering/File.swift:2: 'Rendering' may not use 'Process('",
      ])
    #expect(ImportTable.diskFindings(in: source("Writing", text)) == [])
  }

  @Test("A file is too long from its line 401, the README from its line 151") func length() {
    func file(_ path: String, _ count: Int) -> RepositoryFile {
      RepositoryFile(path: path, text: String(repeating: "\n", count: count))
    }
    let files = [
      file("Tests/A.swift", 400), file("Tests/B.swift", 401), file("README.md", 150),
      file("README.md", 151), file("Content/x.md", 9999),
    ]
    #expect(
      files.flatMap(HouseRules.lengthFindings).map(\.description) == [
        "Tests/B.swift:0: 401 lines, 400 allowed", "README.md:0: 151 lines, 150 allowed",
      ])
  }

  @Test(
    "Every banned word is found in Swift, and none elsewhere", arguments: HouseRules.bannedWords)
  func bannedWords(word: String) {
    let file = RepositoryFile(path: "Tests/A.swift", text: "let x = 1\n// \(word)\n")
    #expect(
      HouseRules.wordFindings(in: file).map(\.description) == [
        "Tests/A.swift:2: '\(word)' is banned"
      ])
    let prose = RepositoryFile(path: "Content/a.md", text: word)
    #expect(HouseRules.wordFindings(in: prose) == [])
  }

  @Test("French quotes with other spaces inside are found in code, not in comments")
  func guillemets() {
    let narrow = "\u{5C}u{202F}"
    let file = RepositoryFile(
      path: "Sources/A/A.swift", text: "/// « a »\nlet a = \"«\(narrow)a »\"\n")
    #expect(
      HouseRules.guillemetFindings(in: file).map(\.description) == [
        "Sources/A/A.swift:2: write «\u{5C}u{A0}…\u{5C}u{A0}»",
        "Sources/A/A.swift:2: write «\u{5C}u{A0}…\u{5C}u{A0}»",
      ])
  }

  @Test("A French sign behind the space of another one is found") func signs() {
    let (narrow, wide) = ("\u{5C}u{202F}", "\u{5C}u{A0}")
    let file = RepositoryFile(
      path: "Sources/A/A.swift",
      text: "\"a\(narrow): b\"\n\"a\(wide); b\"\n\"a\(wide): b\(narrow)!\"\n")
    #expect(HouseRules.signFindings(in: file).map(\.line) == [1, 2])
  }

  @Test("Every path of a machine is found in any file", arguments: HouseRules.foreignPaths)
  func foreignPaths(path: String) {
    let file = RepositoryFile(path: "README.md", text: "Read\n`\(path)x`.\n")
    #expect(
      HouseRules.pathFindings(in: file).map(\.description) == [
        "README.md:2: '\(path)' is a path of one machine"
      ])
    let address = RepositoryFile(path: "README.md", text: "[it](https://ville.example\(path)x)")
    #expect(HouseRules.pathFindings(in: address) == [])
  }

  @Test("C pointers in a second file of their room, or in another room, are found") func pointers()
    throws
  {
    let mark = try #require(HouseRules.pointerNames.first { $0.0 == "Markdown" }?.1.first)
    let yaml = try #require(HouseRules.pointerNames.first { $0.0 == "Syntax" }?.1.first)
    let files = [
      RepositoryFile(path: "Sources/Loading/Disk.swift", text: mark),
      RepositoryFile(path: "Sources/Markdown/A.swift", text: "let node: \(mark)"),
      RepositoryFile(path: "Sources/Markdown/B.swift", text: "let node: \(mark)"),
      RepositoryFile(path: "Sources/Markdown/C.swift", text: "let node: Node"),
      RepositoryFile(path: "Sources/Syntax/D.swift", text: "let node: \(mark)"),
      RepositoryFile(path: "Sources/Syntax/E.swift", text: "import \(yaml)"),
      RepositoryFile(path: "Sources/Syntax/F.swift", text: "import \(yaml)"),
    ]
    #expect(
      HouseRules.pointerFindings(in: files).map(\.description) == [
        "Sources/Syntax/D.swift:0: C pointers live in one file of Markdown only",
        "Sources/Markdown/B.swift:0: C pointers live in one file of Markdown only",
        "Sources/Syntax/F.swift:0: C pointers live in one file of Syntax only",
      ])
  }

  @Test("A text that no room says is found") func unusedPhrases() {
    let files = [
      RepositoryFile(path: "Sources/Pages/A.swift", text: "strings.text(.rowTotal)"),
      RepositoryFile(path: "Sources/Pages/B.swift", text: "let name = row.rowTotalOf"),
      RepositoryFile(path: "Tests/PagesTests/A.swift", text: "strings.text(.rowRest)"),
    ]
    #expect(
      PhraseRule.unusedFindings(["row.total", "row.total-of", "row.rest"], in: files).map(
        \.description) == [
          "Theme/strings/fr.yml:0: nothing shows the text 'row.total-of'",
          "Theme/strings/fr.yml:0: nothing shows the text 'row.rest'",
        ])
  }

  @Test("A missing file is found") func missing() {
    let files = HouseRules.required.filter { $0 != "LICENSE" }.map {
      RepositoryFile(path: $0, text: "")
    }
    #expect(HouseRules.missingFindings(in: files).map(\.description) == ["LICENSE:0: is missing"])
  }
}
