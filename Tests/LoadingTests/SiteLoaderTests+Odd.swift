import Diagnostics
import Foundation
import Glibc
import Loading
import Testing

/// Links, pipes, sizes and names.
extension SiteLoaderTests {
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
        + "Content/c-hidden:1:1: error: the link 'Content/c-hidden' leads to a hidden or working file,"
        + " which is not read [unknown-file]\n\(help)"
        + "Content/d-dead:1:1: error: the link 'Content/d-dead' leads nowhere [unknown-file]\n"
        + help + "Content/e-loop:1:1: error: the link 'Content/e-loop' goes round in a circle"
        + " [unknown-file]\n\(help)"
        + "Content/g-folder:1:1: error: the link 'Content/g-folder' \(outside)"
        + "Content/pages/f-up:1:1: error: the link 'Content/pages/f-up' leads to a folder"
        + " [unknown-file]\n\(help)")
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
