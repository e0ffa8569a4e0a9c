import Foundation
import Testing

@Suite("The preview on the command line") struct PreviewCommandTests {
  @Test("Ctrl-C ends a preview with 130, and nothing was written") func interruption() throws {
    let site = try TemporarySite()
    defer { try? site.remove() }
    let said = site.folder.path() + ".said"
    defer { try? FileManager.default.removeItem(atPath: said) }
    let run = try ProgramRun(
      inShell: "preview --site $0 --language en",
      "> \(said) & until [ -s \(said) ]; do sleep 0.02; done; kill -INT $!; wait $!",
      site: site.folder.path())
    #expect(run.status == 130)
    let own = run.errors.split(separator: "\n").filter { $0.hasPrefix("parvis:") }
    #expect(own == ["parvis: interrupted; the site is as it was"])
    let address = try String(contentsOfFile: said, encoding: .utf8)
    let port = address.filter(\.isNumber).dropFirst("127001".count)
    #expect(address == "preview: http://127.0.0.1:\(port)/ (Ctrl-C to end)\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: site.folder.path()).count == 2)
  }

  @Test("warnings are counted, so that the address stays in sight; errors are told") func told()
    throws
  {
    let site = try TemporarySite()
    defer { try? site.remove() }
    let folder = site.folder.path()
    try site.replace("languages: [fr]", with: "languages: [fr, en]", in: "Content/site.yml")
    let warned = try told(in: folder)
    #expect(warned.count == 1 && warned[0].hasPrefix("0\u{A0}erreur, "), "\(warned)")
    try site.replace("updated:", with: "updatd:", in: "Content/site.yml")
    let failed = try told(in: folder)
    #expect(failed.first?.hasSuffix("[unknown-key]") == true, "\(failed)")
    #expect(!failed.contains { $0.contains("avertissement\u{A0}:") })
  }

  /// What a preview says of a site on its first look.
  private func told(in folder: String) throws -> [Substring] {
    let said = folder + ".told"
    defer { try? FileManager.default.removeItem(atPath: said) }
    let run = try ProgramRun(
      inShell: "preview --site $0 --language fr",
      "> /dev/null 2> \(said) & until grep -q avertissement \(said); do sleep 0.02; done; kill -INT $!; wait $!",
      site: folder)
    #expect(run.status == 130)
    let text = try String(contentsOfFile: said, encoding: .utf8)
    return text.split(separator: "\n").filter { !$0.hasPrefix("parvis") }
  }

  @Test(
    "a port that is none, and an editor that is told no file, are wrong usage",
    arguments: [
      (["--port", "0"], "Erreur\u{A0}: --port est un nombre de 1 à 65535\n"),
      (
        ["--editor", "code"],
        "Erreur\u{A0}: --editor doit dire où va le fichier, comme 'code -g {file}:{line}'\n"
      ),
    ]) func usage(options: [String], sentence: String) throws
  {
    let run = try ProgramRun(["preview", "--language", "fr"] + options)
    #expect(run.status == 64)
    #expect(run.errors.hasPrefix(sentence))
  }
}
