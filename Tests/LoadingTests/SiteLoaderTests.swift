import Diagnostics
import Foundation
import Glibc
import Loading
import Testing

/// What a site's folder gives when it is read.
private struct Loaded: Equatable {
  var files: [String] = []
  var diagnostics: String = ""

  init(_ files: [String], _ diagnostics: String = "") {
    self.files = files
    self.diagnostics = diagnostics
  }

  init(_ site: TemporarySite, in language: DiagnosticLanguage = .english) throws {
    var diagnostics: [Diagnostic] = []
    let tree = try SiteLoader.load(site: site.path, into: &diagnostics)
    files = (tree.content + tree.theme).map { file in
      "\(file.path)=\(file.text(in: file.bytes.indices))"
    }
    self.diagnostics = DiagnosticTextFormat(language: language).text(of: diagnostics)
  }
}

@Suite struct SiteLoaderTests {
  let site: TemporarySite

  init() throws {
    site = try TemporarySite()
    try site.write("page", to: "Theme/page.html")
    try site.write("nom", to: "Content/site.yml")
  }

  @Test("Every file of Content and Theme is read, in the order of the bytes of its path")
  func order() throws {
    try site.write("b", to: "Content/pages/b.md")
    try site.write("É", to: "Content/pages/É.md")
    try site.write("Z", to: "Content/pages/Z.md")
    try site.write("dash", to: "Content/pages-old.md")
    try site.write("", to: "Content/empty")
    try site.write("never", to: "README.md")
    let expected = Loaded([
      "Content/empty=", "Content/pages-old.md=dash", "Content/pages/Z.md=Z", "Content/pages/b.md=b",
      "Content/pages/É.md=É", "Content/site.yml=nom", "Theme/page.html=page",
    ])
    #expect(try Loaded(site) == expected)
  }

  @Test("Bytes are kept exactly, whatever they are") func bytes() throws {
    let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try Data(bytes).write(to: URL(fileURLWithPath: "\(site.path)/Content/scan.pdf"))
    var diagnostics: [Diagnostic] = []
    let tree = try SiteLoader.load(site: site.path, into: &diagnostics)
    #expect(tree.file(at: "Content/scan.pdf")?.bytes == bytes)
  }

  @Test("Hidden files and what editors leave are passed over in silence") func ignored() throws {
    for name in [
      ".DS_Store", ".git/config", "a.md~", "#a.md#", ".a.md.swp", "a.swp", "~$a.docx", "Thumbs.db",
    ] { try site.write("x", to: "Content/\(name)") }
    try site.makeLink(at: "Content/.#a.md", to: "jeanne@host:1")
    #expect(try Loaded(site) == Loaded(["Content/site.yml=nom", "Theme/page.html=page"]))
  }

  @Test("A site without Content, or whose Theme is no folder, gets one diagnostic for each")
  func missingFolders() throws {
    let empty = try TemporarySite()
    try empty.write("I am no folder", to: "Theme")
    #expect(
      try Loaded(empty)
        == Loaded(
          [],
          """
          Content:1:1: error: the site has no folder 'Content' [missing-file]
          help: create the folder 'Content', name the one that holds 'Content' with --site, or start a site with 'parvis new site'

          Theme:1:1: error: the site has no folder 'Theme' [missing-file]
          help: create the folder 'Theme', name the one that holds 'Content' with --site, or start a site with 'parvis new site'


          """))
  }

  @Test("A site needs no theme of its own, but one in a folder of another spelling is told of")
  func misspeltTheme() throws {
    let site = try TemporarySite()
    try site.write("nom", to: "Content/site.yml")
    #expect(try Loaded(site) == Loaded(["Content/site.yml=nom"]))
    try site.write("page", to: "theme/page.html")
    #expect(
      try Loaded(site)
        == Loaded(
          ["Content/site.yml=nom"],
          """
          theme:1:1: error: 'theme' is not read: the theme of a site is 'Theme' [unknown-file]
          help: rename this folder to 'Theme'


          """))
  }

  @Test("A file of the program's theme stands wherever a site has none of its own") func completed()
  {
    let own = SourceFile(path: "Theme/styles/2.css", text: "own")
    let program = ["styles/1.css", "styles/2.css", "strings/fr.yml"].map {
      SourceFile(path: "Theme/\($0)", text: "brought")
    }
    let tree = SourceTree(content: [], theme: [own]).completed(by: program)
    #expect(
      tree.theme.map { "\($0.path)=\($0.text(in: 0..<$0.bytes.count))" } == [
        "Theme/strings/fr.yml=brought", "Theme/styles/1.css=brought", "Theme/styles/2.css=own",
      ])
    #expect(tree.theme.map(tree.isOfProgram) == [true, true, false])
    #expect(tree.isOfProgram(program[1]))
  }

  @Test("A folder that is not there is a fault of the machine, and says what a site is")
  func missingSite() throws {
    let absent = "\(site.path)/absent"
    let failure = #expect(throws: LoadingFailure.self) {
      var diagnostics: [Diagnostic] = []
      _ = try SiteLoader.load(site: absent, into: &diagnostics)
    }
    #expect(failure?.code == ENOENT)
    #expect(
      failure?.message
        == Message(
          "impossible d’ouvrir le site '\(absent)'\u{A0}: il n’existe pas\u{202F};"
            + " un site est un dossier qui contient 'Content'",
          "cannot open the site '\(absent)': it does not exist;"
            + " a site is a folder that holds 'Content'"))
  }

  @Test("A file in the place of the site's folder is a fault of the machine") func siteIsFile() {
    let failure = #expect(throws: LoadingFailure.self) {
      var diagnostics: [Diagnostic] = []
      _ = try SiteLoader.load(site: "\(site.path)/Content/site.yml", into: &diagnostics)
    }
    #expect(failure?.code == ENOTDIR)
  }

  @Test("A name too long for the system is a fault of the machine") func pathTooLong() {
    let failure = #expect(throws: LoadingFailure.self) {
      var diagnostics: [Diagnostic] = []
      _ = try SiteLoader.load(site: String(repeating: "a", count: 300), into: &diagnostics)
    }
    #expect(failure?.code == ENAMETOOLONG)
  }

  @Test("A link to a file of the site is read as a file") func linkInside() throws {
    try site.makeLink(at: "Content/copy.yml", to: "site.yml")
    try site.makeLink(at: "Theme/name", to: "\(site.path)/Content/copy.yml")
    #expect(
      try Loaded(site)
        == Loaded([
          "Content/copy.yml=nom", "Content/site.yml=nom", "Theme/name=nom", "Theme/page.html=page",
        ]))
  }

  @Test("A link that leads out, nowhere, in a circle or to a folder is reported and not followed")
  func links() throws {
    try site.write("secret", to: ".env")
    try site.write("secret", to: "Content/.key")
    try site.makeFolder("Content/pages")
    try site.makeLink(at: "Content/a-system", to: "/etc/passwd")
    try site.makeLink(at: "Content/b-beside", to: "../.env")
    try site.makeLink(at: "Content/c-hidden", to: ".key")
    try site.makeLink(at: "Content/d-dead", to: "gone.md")
    try site.makeLink(at: "Content/e-loop", to: "e-loop")
    try site.makeLink(at: "Content/pages/f-up", to: "..")
    try site.makeLink(at: "Content/g-folder", to: "/etc")
    let help = "help: put what it should lead to in the place of the link\n\n"
    let outside = "leads out of 'Content' and 'Theme' [path-outside-site]\n\(help)"
    let expected = Loaded(
      ["Content/site.yml=nom", "Theme/page.html=page"],
      "Content/a-system:1:1: error: the link 'Content/a-system' \(outside)"
        + "Content/b-beside:1:1: error: the link 'Content/b-beside' \(outside)"
        + "Content/c-hidden:1:1: error: the link 'Content/c-hidden' \(outside)"
        + "Content/d-dead:1:1: error: the link 'Content/d-dead' leads nowhere [unknown-file]\n"
        + help + "Content/e-loop:1:1: error: the link 'Content/e-loop' goes round in a circle"
        + " [unknown-file]\n\(help)"
        + "Content/g-folder:1:1: error: the link 'Content/g-folder' \(outside)"
        + "Content/pages/f-up:1:1: error: the link 'Content/pages/f-up' \(outside)")
    #expect(try Loaded(site) == expected)
  }

  @Test("A link to a folder of the site is reported, so that no walk goes round")
  func linkToFolder() throws {
    try site.makeFolder("Content/pages")
    try site.makeLink(at: "Content/again", to: "pages")
    let expected = Loaded(
      ["Content/site.yml=nom", "Theme/page.html=page"],
      """
      Content/again:1:1: erreur\u{A0}: le lien 'Content/again' mène à un dossier [unknown-file]
      aide\u{A0}: mettez à la place du lien ce à quoi il doit mener


      """)
    #expect(try Loaded(site, in: .french) == expected)
  }

  @Test("Content that is itself a link is reported and not followed") func topFolderIsLink() throws
  {
    let other = try TemporarySite()
    try other.makeLink(at: "Content", to: "\(site.path)/Content")
    try other.makeFolder("Theme")
    #expect(
      try Loaded(other)
        == Loaded(
          [],
          """
          Content:1:1: error: 'Content' is a link and not a folder of the site [path-outside-site]
          help: put what it should lead to in the place of the link


          """))
  }

  @Test("A site reached through a link is read like any other") func siteIsLink() throws {
    let other = try TemporarySite()
    try other.makeLink(at: "site", to: site.path)
    var diagnostics: [Diagnostic] = []
    let tree = try SiteLoader.load(site: "\(other.path)/site/.", into: &diagnostics)
    #expect(tree.content.map(\.path) == ["Content/site.yml"])
    #expect(diagnostics == [])
  }

  @Test("A pipe is reported and never waited for") func pipe() throws {
    #expect(mkfifo("\(site.path)/Content/pipe", 0o600) == 0)
    try site.makeLink(at: "Theme/to-pipe", to: "../Content/pipe")
    let expected = Loaded(
      ["Content/site.yml=nom", "Theme/page.html=page"],
      """
      Content/pipe:1:1: error: 'Content/pipe' is neither a file nor a folder [unknown-file]
      help: remove it from the site

      Theme/to-pipe:1:1: error: 'Theme/to-pipe' is neither a file nor a folder [unknown-file]
      help: remove it from the site


      """)
    #expect(try Loaded(site) == expected)
  }

  @Test("A file of 64 MiB is read, one byte more is reported") func sizeLimit() throws {
    try site.write("", to: "Content/fits.bin")
    try site.write("", to: "Content/large.bin")
    #expect(truncate("\(site.path)/Content/fits.bin", 64 << 20) == 0)
    #expect(truncate("\(site.path)/Content/large.bin", 64 << 20 + 1) == 0)
    var diagnostics: [Diagnostic] = []
    let tree = try SiteLoader.load(site: site.path, into: &diagnostics)
    #expect(tree.content.map(\.bytes.count) == [64 << 20, 3])
    #expect(
      DiagnosticTextFormat(language: .english).text(of: diagnostics) == """
        Content/large.bin:1:1: error: the file 'Content/large.bin' is larger than 64 MiB [unknown-file]
        help: publish a lighter file, one that a telephone can open


        """)
  }

  @Test(
    "A text of more than 8 MiB is not read, told once, and known to be there",
    arguments: ["md", "yml", "json"]) func textLimit(ending: String) throws
  {
    let name = "Content/large.\(ending)"
    try site.write("", to: "Content/fits.\(ending)")
    try site.write("", to: name)
    #expect(truncate("\(site.path)/Content/fits.\(ending)", 8 << 20) == 0)
    #expect(truncate("\(site.path)/\(name)", 300 << 20) == 0)
    var diagnostics: [Diagnostic] = []
    let tree = try SiteLoader.load(site: site.path, into: &diagnostics)
    #expect(tree.file(at: name) == nil)
    #expect(tree.unread == [name])
    #expect(
      DiagnosticTextFormat(language: .english).text(of: diagnostics) == """
        \(name):1:1: error: the text '\(name)' is larger than 8 MiB [unknown-file]
        help: keep of it what people can read; a long document is published in 'Content/documents'


        """)
  }

  @Test("A name that is not UTF-8 or holds a control is reported, printable and not read")
  func names() throws {
    for name in [[0x61, 0xE9, 0x62], [0x61, 0x0A, 0x63]] as [[UInt8]] {
      let path = Array("\(site.path)/Content/".utf8) + name + [0]
      let descriptor = creat(path.map(CChar.init(bitPattern:)), 0o600)
      #expect(descriptor >= 0)
      close(descriptor)
    }
    let expected = Loaded(
      ["Content/site.yml=nom", "Theme/page.html=page"],
      """
      Content/a\u{FFFD}b:1:1: error: the file name 'Content/a\u{FFFD}b' is not UTF-8 [invalid-utf8]
      help: rename the file, best in letters without accents

      Content/a\u{FFFD}c:1:1: error: the file name 'Content/a\u{FFFD}c' holds a control character [unknown-file]
      help: rename the file, best in letters without accents


      """)
    #expect(try Loaded(site) == expected)
  }

  @Test("Two names that differ only in how an accent is encoded are reported") func ambiguousNames()
    throws
  {
    try site.write("1", to: "Content/\u{E9}.md")
    try site.write("2", to: "Content/e\u{301}.md")
    var diagnostics: [Diagnostic] = []
    let tree = try SiteLoader.load(site: site.path, into: &diagnostics)
    #expect(tree.file(at: "Content/\u{E9}.md")?.bytes == Array("1".utf8))
    #expect(tree.file(at: "Content/e\u{301}.md")?.bytes == Array("2".utf8))
    #expect(diagnostics.map(\.rule) == [.pageCollision])
  }
}
