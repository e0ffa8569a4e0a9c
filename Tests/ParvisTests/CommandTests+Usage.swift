import Foundation
import Testing

/// Wrong usage, and faults of the machine.
extension CommandTests {
  @Test("help and wrong usage are told in French where French is spoken") func frenchUsage() throws
  {
    let french = ["LANG": "fr_FR.UTF-8"]
    let wrong = try ProgramRun(["biuld"], environment: french)
    #expect(wrong.status == 64)
    #expect(
      wrong.errors == """
        Erreur\u{A0}: 'biuld' n’existe pas\u{202F}; vouliez-vous dire 'build'\u{202F}?
        Utilisation\u{A0}: parvis <commande>
          Voir 'parvis --help' pour en savoir plus.

        """)
    let option = try ProgramRun(["check", "--format", "xml", "--language", "fr"])
    #expect(
      option.errors.hasPrefix("Erreur\u{A0}: la valeur 'xml' ne convient pas à '--format <format>'")
    )
    let help = try ProgramRun(["check", "--help"], environment: french)
    #expect(help.status == 0)
    #expect(help.output.hasPrefix("PRÉSENTATION\u{A0}: Signale toutes les erreurs"))
    #expect(help.output == (try ProgramRun(["check", "--help", "--language", "fr"])).output)
    let english = try ProgramRun(["check", "--help"])
    #expect(english.output.hasPrefix("OVERVIEW: Report every mistake in content and theme.\n"))
  }

  @Test(
    "what explains an option stands in one column of the help in French, with values named in French",
    arguments: [
      ["check"], ["build"], ["import"], ["pack"], ["new", "site"], ["new", "indicator"],
      ["new", "result"], ["new", "amendment"], ["new", "document"],
    ]) func alignedHelp(command: [String]) throws
  {
    let help = try ProgramRun(command + ["--help", "--language", "fr"]).output
    let rows = help.split(separator: "\n").filter { $0.hasPrefix("  ") }
    #expect(rows.count > 3)
    // A name that is too long stands alone, above what explains it.
    for row in rows where !(row.hasPrefix("  --") && row.hasSuffix(">")) {
      #expect(row.dropFirst(25).first == " ", "\(row)")
      #expect(row.dropFirst(26).first?.isWhitespace == false, "\(row)")
    }
    let english = ["<dir>", "<text>", "<unit>", "<file>", "<year>", "<years>", "<contract>"]
    #expect(english.allSatisfy { !help.contains($0) })
  }

  @Test("an empty folder is refused", arguments: ["--output", "--site"]) func emptyFolder(
    option: String
  ) throws {
    let run = try ProgramRun(["build", option, "", "--language", "en"])
    #expect(run.status == 64)
    #expect(run.errors.hasPrefix("Error: \(option) is empty: name a folder\n"))
  }

  @Test(
    "a build that is interrupted says so and leaves nothing behind",
    arguments: [("INT", 130), ("TERM", 143), ("HUP", 129)] as [(String, Int32)]) func interruption(
      signal: String, status: Int32
    ) throws
  {
    let site = try TemporarySite()
    defer { try? site.remove() }
    let folder = site.folder.path()
    let run = try ProgramRun(
      inShell: "build --site $0 --language en", "& sleep 0.02; kill -\(signal) $!; wait $!",
      site: folder)
    #expect(run.status == status)
    #expect(run.errors.hasPrefix("parvis: interrupted; the site is as it was\n"))
    #expect(!FileManager.default.fileExists(atPath: "\(folder)/Output/.parvis-staging"))
  }

  @Test("a site that is not there, and an output that is a file, exit with 74") func machine()
    throws
  {
    let missing = try ProgramRun(["check", "--site", "/nowhere/at/all", "--language", "en"])
    #expect(missing.status == 74)
    #expect(missing.output == "")
    let site = try TemporarySite()
    defer { try? site.remove() }
    let file = site.folder.appending(path: "Output")
    try "mine".write(to: file, atomically: true, encoding: .utf8)
    let run = try ProgramRun(["build", "--site", site.folder.path(), "--language", "en"])
    #expect(run.status == 74)
    #expect(try String(contentsOf: file, encoding: .utf8) == "mine")
  }
}
