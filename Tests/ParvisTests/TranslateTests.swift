import Foundation
import Testing

/// Translations are followed from the command line.
@Suite("parvis translate") struct TranslateTests {
  @Test("A translation is listed, shown, marked, and behind again when its original changes")
  func marks() throws {
    let site = try TemporarySite()
    defer { try? site.remove() }
    let folder = "Content/contracts/2031/actions/jardin"
    try site.replace("languages: [fr]", with: "languages: [fr, en]", in: "Content/site.yml")
    let text = "---\ntitle: The garden\nsummary: A garden for all.\n---\nThe garden is open.\n"
    let file = site.folder.appending(path: "\(folder)/en.md")
    try text.replacing("\n", with: "\r\n").write(to: file, atomically: true, encoding: .utf8)
    let path = "\(folder)/en.md"
    let before = try translate(["--format", "json"], in: site)
    #expect(try state(of: path, in: before) == "unrecorded")
    let marking = try translate(["--mark-current", path], in: site)
    #expect(marking.output == "'\(path)' suit '\(folder)/fr.md'\n")
    let marked = try String(contentsOf: file, encoding: .utf8)
    let line = try #require(marked.split(separator: "\r\n").first { $0.hasPrefix("translates: ") })
    #expect(marked.replacing("\(line)\r\n", with: "") == text.replacing("\n", with: "\r\n"))
    #expect(try state(of: path, in: translate(["--format", "json"], in: site)) == "current")
    let original = site.folder.appending(path: "\(folder)/fr.md")
    let old = try String(contentsOf: original, encoding: .utf8)
    try (old + "\nUne phrase de plus.\n").write(to: original, atomically: true, encoding: .utf8)
    #expect(try state(of: path, in: translate(["--format", "json"], in: site)) == "behind")
    let both = try translate([path], in: site).output.split(separator: "\n")
    #expect(both.last { $0.hasPrefix("Une phrase") } == "Une phrase de plus.                    │ ")
    let again = try translate(["--mark-current", path], in: site)
    #expect(again.status == 0)
    #expect(try String(contentsOf: file, encoding: .utf8).count == marked.count)
  }

  @Test("A translation that is nowhere due is told with the one that was meant") func unknown()
    throws
  {
    let site = try TemporarySite()
    defer { try? site.remove() }
    try site.replace("languages: [fr]", with: "languages: [fr, en]", in: "Content/site.yml")
    let path = "Content/contracts/2031/actions/jardin/en.md"
    let run = try translate(["--mark-current", path], in: site)
    #expect(run.status == 64)
    #expect(
      run.errors.split(separator: "\n").first
        == "Erreur\u{A0}: cette traduction n’existe pas encore\u{A0}: écrivez d’abord '\(path)'")
  }

  private func translate(_ arguments: [String], in site: TemporarySite) throws -> ProgramRun {
    try ProgramRun(["translate", "--site", site.folder.path, "--language", "fr"] + arguments)
  }

  private func state(of path: String, in run: ProgramRun) throws -> String? {
    struct Item: Decodable {
      let path: String
      let state: String
    }
    let items = try JSONDecoder().decode([Item].self, from: Data(run.output.utf8))
    return items.first { $0.path == path }?.state
  }
}
