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
    #expect(
      both.prefix(2) == [
        "Ce qui a changé dans '\(folder)/fr.md' depuis cette traduction (- avant, + maintenant)\u{A0}:",
        "+ Une phrase de plus.",
      ])
    try old.replacing("title: ", with: "title: Bien ").write(
      to: original, atomically: true, encoding: .utf8)
    let title = try #require(old.split(separator: "\n").first { $0.hasPrefix("title: ") })
    #expect(
      try translate([path], in: site).output.split(separator: "\n").dropFirst().prefix(2) == [
        "- \(title)", "+ \(title.replacing("title: ", with: "title: Bien "))",
      ])
    try FileManager.default.removeItem(at: site.folder.appending(path: ".parvis-translated"))
    #expect(
      try translate([path], in: site).output.hasPrefix(
        "'\(folder)/fr.md' a changé depuis cette traduction. Ce qu’il disait alors n’est pas gardé ici"
      ))
    let again = try translate(["--mark-current", path], in: site)
    #expect(again.status == 0)
    #expect(try String(contentsOf: file, encoding: .utf8).count == marked.count)
  }

  @Test(
    "Labels that lack a language are listed, and names whose original changed since they were kept")
  func labels() throws {
    let site = try TemporarySite(copying: "disagreeing")
    defer { try? site.remove() }
    let areas = "Content/contracts/2032-2033/contract.yml"
    try site.replace("name: {fr: Ville, en: Town}", with: "name: {fr: Ville}", in: areas)
    let line = try #require(
      try String(contentsOf: site.folder.appending(path: areas), encoding: .utf8).components(
        separatedBy: "\n"
      ).firstIndex { $0.contains("{fr: Ville}") })
    let missing = try translate([], in: site)
    #expect(
      missing.output.contains(
        "Libellés qui manquent dans une langue\n- \(areas):\(line + 1) (en)\u{A0}: 'en: …'\n\n"),
      "\(missing.output)\(missing.errors)")
    #expect(try state(of: areas, in: translate(["--format", "json"], in: site)) == "missing-label")
    try site.replace("name: {fr: Ville}", with: "name: {fr: Ville, en: Town}", in: areas)
    let keep = try ProgramRun(["changes", "--keep", "--site", site.folder.path()])
    #expect(keep.status == 0, "\(keep.errors)")
    #expect(!(try translate([], in: site).output.contains("Noms dont")))
    let budget = "Content/contracts/2032-2033/budget.json"
    try site.replace("\"fr\": \"Ville\"", with: "\"fr\": \"Commune\"", in: budget)
    #expect(
      try translate([], in: site).output.contains(
        """
        Noms dont l’original a changé depuis la dernière version gardée
        - 2032-2033, ville (en)\u{A0}: Ville → Commune

        """))
    let check = try ProgramRun(["check", "--site", site.folder.path(), "--language", "en"]).output
    #expect(
      check.contains(
        "budget.json:3:64: warning: the original of this name changed since the last version kept: 'Ville' became 'Commune' [translation-outdated]"
      ), "\(check)")
    try site.replace("\"en\": \"Town\"", with: "\"en\": \"City\"", in: budget)
    #expect(!(try translate([], in: site).output.contains("Noms dont")))
  }

  @Test(
    "After a language is added, every text that its readers see in another is listed, and checked alike"
  ) func added() throws {
    let site = try TemporarySite()
    defer { try? site.remove() }
    let folder = site.folder.path()
    _ = try ProgramRun(["add-language", "en", "--site", folder])
    let lines = try translate([], in: site).output.split(separator: "\n").filter {
      $0.contains("(en)\u{A0}: ")
    }
    let status = try ProgramRun(["status", "--site", folder, "--language", "fr"])
    #expect(lines == status.output.split(separator: "\n").filter { $0.contains("(en)\u{A0}: ") })
    let check = try ProgramRun(["check", "--site", folder, "--language", "fr"]).output
    let files = Set(lines.map { $0.dropFirst(2).prefix { $0 != ":" } })
    let told = check.split(separator: "\n").filter {
      $0.hasSuffix("[untranslated-label]")
        || $0.contains("textes de ce fichier ne sont pas traduits")
    }
    #expect(files == Set(told.map { $0.prefix { $0 != ":" } }))
    #expect(
      lines.map { $0.dropFirst("- Content/".count) } == [
        "contracts/2031/budget.json:3 (en)\u{A0}: {\"fr\": \"Commune\", \"en\": \"…\"}",
        "contracts/2031/contract.yml:7 (en)\u{A0}: {fr: Commune, en: …}",
        "contracts/2031/contract.yml:11 (en)\u{A0}: {fr: Vivre au quartier, en: …}",
        "documents.yml:2 (en)\u{A0}: {fr: Convention 2031, en: …}",
        "documents.yml:3 (en)\u{A0}: {fr: la mairie, en: …}",
        "site.yml:1 (en)\u{A0}: {fr: Le contrat de Saint-Aubin, en: …}",
        "site.yml:2 (en)\u{A0}: {fr: Ce que la commune et le département ont promis ensemble., en: …}",
        "site.yml:3 (en)\u{A0}: {fr: Saint-Aubin, en: …}",
        "site.yml:8 (en)\u{A0}: {fr: Licence Ouverte 2.0, en: …}",
        "site.yml:11 (en)\u{A0}: {fr: Commune de Saint-Aubin, en: …}",
      ])
  }

  @Test("A translation whose original has changed since is told by check, as it is listed")
  func outdated() throws {
    let site = try TemporarySite()
    defer { try? site.remove() }
    let folder = "Content/contracts/2031/actions/jardin"
    try site.replace("languages: [fr]", with: "languages: [fr, en]", in: "Content/site.yml")
    let text = "---\ntitle: The garden\nsummary: A garden for all.\n---\nThe garden is open.\n"
    try Data(text.utf8).write(to: site.folder.appending(path: "\(folder)/en.md"))
    let outdated = {
      try ProgramRun(["check", "--site", site.folder.path(), "--language", "en"]).output.contains(
        "\(folder)/en.md:4:13: warning: the original of this translation, '\(folder)/fr.md', has changed since [translation-outdated]"
      )
    }
    _ = try translate(["--mark-current", "\(folder)/en.md"], in: site)
    #expect(try !outdated())
    try site.replace("title: ", with: "title: Nouveau ", in: "\(folder)/fr.md")
    #expect(try outdated())
    _ = try translate(["--mark-current", "\(folder)/en.md"], in: site)
    #expect(try !outdated())
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
