import Diagnostics
import Foundation
import Glibc
import Loading
import Testing

/// What a site's folder gives when it is read.
struct Loaded: Equatable {
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

  /// A site of many folders, a file in each, which are read on all cores.
  private func writeMany() throws -> [String] {
    let names = (0..<300).map { "Content/contracts/\($0)/actions/\($0 % 7)/fr.md" }
    for name in names { try site.write(name, to: name) }
    return names
  }

  @Test("All files of many folders are read, in the same order") func many() throws {
    let names = try writeMany()
    let texts = names.sorted().map { "\($0)=\($0)" }
    #expect(try Loaded(site) == Loaded(texts + ["Content/site.yml=nom", "Theme/page.html=page"]))
  }

  @Test("What is wrong in one of many folders is told, and a link out of the site is not read")
  func faultAmongMany() throws {
    _ = try writeMany()
    try site.makeLink(at: "Content/contracts/250/actions/out.md", to: "/etc/hostname")
    let loaded = try Loaded(site)
    #expect(loaded.files.count == 302)
    #expect(loaded.diagnostics.contains("Content/contracts/250/actions/out.md"))
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
      ".~lock.a.md#",
    ] { try site.write("x", to: "Content/\(name)") }
    try site.makeLink(at: "Content/.#a.md", to: "jeanne@host:1")
    #expect(try Loaded(site) == Loaded(["Content/site.yml=nom", "Theme/page.html=page"]))
  }

  @Test("Who is in the folder of the content is told to go one folder up") func contentItself()
    throws
  {
    let content = try TemporarySite()
    try content.write("name: x", to: "site.yml")
    #expect(
      try Loaded(content)
        == Loaded(
          [],
          """
          Content:1:1: error: this folder is 'Content' itself, not that of the site [missing-file]
          help: run the command in the folder that holds 'Content', or name it with --site


          """))
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
    #expect(
      ["strings", "styles", "assets"].map { tree.isOfProgramAlone("Theme/\($0)") } == [
        true, false, false,
      ])
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
}
