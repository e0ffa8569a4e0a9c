import Foundation
import Testing

@Suite("parvis theme") struct ThemeTests {
  /// A site that takes the theme of the program.
  private func bareSite() throws -> TemporarySite {
    let site = try TemporarySite()
    try FileManager.default.removeItem(at: site.folder.appending(path: "Theme"))
    return site
  }

  @Test("a site without a theme is built with that of the program, byte for byte") func brought()
    throws
  {
    let (own, bare) = (try TemporarySite(), try bareSite())
    defer { try? own.remove() }
    defer { try? bare.remove() }
    for site in [own, bare] {
      #expect(try ProgramRun(["build", "--strict", "--site", site.folder.path()]).errors == "")
    }
    let files = try [own, bare].map { try $0.written() }
    let names = Set(files.flatMap(\.keys)).filter { files[0][$0] != files[1][$0] }
    #expect(names == ["manifest.json"])
    let second = try ProgramRun(["build", "--site", bare.folder.path(), "--language", "en"])
    #expect(second.output.contains(" 0 files written, "))
  }

  @Test("it copies what it is asked for, says so, and never writes over what is there")
  func copied() throws {
    let site = try bareSite()
    defer { try? site.remove() }
    let command = ["theme", site.folder.path(), "--language", "en", "--file"]
    let first = try ProgramRun(command + ["styles/1-tokens.css", "--file", "assets/icon.svg"])
    #expect(first.output == "written: Theme/assets/icon.svg\nwritten: Theme/styles/1-tokens.css\n")
    try site.replace("{", with: "{ ", in: "Theme/styles/1-tokens.css")
    let second = try ProgramRun(command + ["styles/1-tokens.css"])
    #expect(second.output == "kept: Theme/styles/1-tokens.css\n")
    #expect(try ProgramRun(command + ["styles/1-token.css"]).status == 64)
    #expect(try ProgramRun(["check", "--strict", "--site", site.folder.path()]).status == 0)
  }

  @Test("a text of the site's own strings stands for the program's, the others stay") func strings()
    throws
  {
    let site = try bareSite()
    defer { try? site.remove() }
    let folder = site.folder.appending(path: "Theme/strings")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let strings = folder.appending(path: "fr.yml")
    try "layout:\n  skip: Droit au texte\n".write(to: strings, atomically: true, encoding: .utf8)
    let run = try ProgramRun(["build", "--strict", "--site", site.folder.path()])
    #expect(run.errors == "")
    let page = String(decoding: try #require(try site.written()["fr/index.html"]), as: UTF8.self)
    #expect(page.components(separatedBy: ">Droit au texte</a>").count == 2)
  }

  @Test("a mistake that a file of the program has part in says where that file comes from")
  func origin() throws {
    let site = try bareSite()
    defer { try? site.remove() }
    let folder = site.folder.path()
    #expect(try ProgramRun(["add-language", "de", "--site", folder]).status == 0)
    try site.replace("  skip: Skip to content\n", with: "", in: "Theme/strings/de.yml")
    let german = try String(
      contentsOf: site.folder.appending(path: "Theme/strings/de.yml"), encoding: .utf8)
    let line = try #require(
      german.split(separator: "\n", omittingEmptySubsequences: false).firstIndex(of: "layout:"))
    let run = try ProgramRun(["check", "--site", folder, "--language", "en"])
    let lines = run.output.split(separator: "\n")
    let place = try #require(lines.firstIndex { $0.hasSuffix("[string-missing]") })
    #expect(
      lines[place...].prefix(8).joined(separator: "\n") == """
        Theme/strings/de.yml:\(line + 1):1: error: the text 'layout.skip' is missing [string-missing]
          \(line + 1) | layout:
              | ^^^^^^
        note: in another language it stands here
          --> Theme/strings/fr.yml:\(line + 2):9
          \(line + 2) |   skip: Aller au contenu
              |         ^^^^^^^^^^^^^^^^
        note: 'Theme/strings/fr.yml' is the program’s own; 'parvis theme' copies it into the site, where it can be changed
        """)
  }
}
