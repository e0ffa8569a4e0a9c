import Foundation
import Testing

@Suite("Actions and threads that wait") struct WaitingThingTests {
  private static let news = "Content/updates/2023-06-30-un-avenant/fr.md"
  private static let links = "[lisez l'action](action:jardin), ou suivez [](thread:jardins)"

  /// A site of two contracts and a thread, whose newer contract has an action that waits.
  private func siteWithDraft(_ keys: String) throws -> TemporarySite {
    let site = try TemporarySite(copying: "over-time")
    let fiche = "Content/contracts/2022-2023/actions/jardin/fr.md"
    try site.replace("number: 2\n", with: "number: 2\n\(keys)\n", in: fiche)
    try site.replace(Self.links, with: "il pousse", in: Self.news)
    try site.replace(
      " et [le jardin](action:jardin)", with: "", in: "Content/contracts/2022-2023/fr.md")
    return site
  }

  @Test(
    "an action that waits is in no file, with all that data and threads say of it",
    arguments: ["draft: true", "publish-on: 2024-12-24"]) func action(keys: String) throws
  {
    let site = try siteWithDraft(keys)
    defer { try? site.remove() }
    let build = try site.run("build", "--as-of", "2024-12-23")
    #expect(build.status == 0, "\(build.output)\(build.errors)")
    for words in [
      "autres jardins", "jardiniers", "Récolte", "parcelle", "Avenant 1", "Cultiver ensemble",
    ] { #expect(try site.files(holding: words) == [], "\(words)") }
    let manifest = String(
      decoding: try #require(try site.written()["manifest.json"]), as: UTF8.self)
    for name in ["contracts/2022-2023/budget", "contracts/2022-2023/indicators"] {
      #expect(manifest.contains("{\"path\": \"Content/\(name).json\", \"withheld\": true}"))
    }
    // Nothing in the published files depends on what it says.
    let before = try site.written()
    try site.replace(
      "\"value\": 120.5", with: "\"value\": 99", in: "Content/contracts/2022-2023/observations.json"
    )
    try site.replace("2500", with: "2600", in: "Content/contracts/2022-2023/budget.json")
    try site.replace("Cultiver ensemble", with: "Planter", in: "Content/threads.yml")
    #expect(try site.run("build", "--as-of", "2024-12-23").status == 0)
    #expect(try site.written() == before)
    guard keys != "draft: true" else { return }
    #expect(try site.run("build", "--as-of", "2024-12-24").status == 0)
    #expect(try !site.files(holding: "Planter").isEmpty)
    #expect(try site.files(holding: "99").contains("data/observations.csv"))
  }

  @Test("a total that counts an action that waits is said to be wrong only without it")
  func counted() throws {
    let site = try siteWithDraft("draft: true")
    defer { try? site.remove() }
    try site.replace(
      "\"published\": [", with: "\"published\": [{\"year\": 2023, \"amount\": 16000}, ",
      in: "Content/contracts/2022-2023/budget.json")
    let note =
      "note: this is wrong only without what is not published yet, which 'parvis status' lists\n"
    for command in ["check", "build"] {
      let run = try site.run(command, "--as-of", "2024-12-23")
      #expect(run.status == 1)
      #expect((run.output + run.errors).contains(note), "\(run.output)\(run.errors)")
    }
  }

  @Test("a result of an action that waits has no day of its own in the status") func hiddenResult()
    throws
  {
    let site = try siteWithDraft("draft: true")
    defer { try? site.remove() }
    try site.replace(
      "\"value\": 18,", with: "\"value\": 18, \"embargo\": \"2024-12-24\",",
      in: "Content/contracts/2022-2023/indicators.json")
    let told = try site.run("status", "--as-of", "2024-12-23").output.split(separator: "\n")
    #expect(told.contains("- Content/contracts/2022-2023/actions/jardin: draft"))
    #expect(!told.contains { $0.contains("24 December 2024") })
  }

  @Test("what waits is no figure that has changed since a version was kept") func kept() throws {
    let site = try siteWithDraft("draft: true")
    defer { try? site.remove() }
    let keep = try site.run("changes", "--keep")
    #expect(keep.status == 0, "\(keep.output)\(keep.errors)")
    let check = try site.run("check")
    #expect(check.status == 0 && !(check.output + check.errors).contains("without-version"))
    try site.replace(
      "\"value\": 120.5", with: "\"value\": 121.5",
      in: "Content/contracts/2022-2023/observations.json")
    let ofWhatWaits = try site.run("check")
    #expect(!(ofWhatWaits.output + ofWhatWaits.errors).contains("without-version"))
    let budget = "Content/contracts/2022-2023/budget.json"
    let amount = "{\"action\": \"aide\", \"amounts\": {\"2022\": {\"commune\": 5000"
    try site.replace(amount, with: amount + ".5", in: budget)
    let ofWhatIsOut = try site.run("check")
    #expect((ofWhatIsOut.output + ofWhatIsOut.errors).contains("[changed-without-version]"))
  }

  @Test(
    "mistakes beside what waits are told where they stand, and links to it why they lead nowhere")
  func places() throws {
    let site = try siteWithDraft("draft: true")
    defer { try? site.remove() }
    try site.replace(
      "\"stage\": \"committed\"", with: "\"stage\": \"comitted\"",
      in: "Content/contracts/2022-2023/budget.json")
    let check = try site.run("check")
    #expect(
      (check.output + check.errors).hasPrefix(
        "Content/contracts/2022-2023/budget.json:9:57: error:"))
    try site.replace("comitted", with: "committed", in: "Content/contracts/2022-2023/budget.json")
    try site.replace("il pousse", with: Self.links, in: Self.news)
    try site.replace(
      "## Objectif", with: "Voir [](action:jardin).\n\n## Objectif",
      in: "Content/contracts/2022-2023/actions/aide/fr.md")
    let links = try site.run("check")
    let lines = (links.output + links.errors).split(separator: "\n")
    #expect(
      lines.filter { $0.hasPrefix("note: ") } == [
        "note: 'Content/contracts/2022-2023/actions/jardin' is a draft (draft: true): nothing that is published can lead to it",
        "note: 'Content/contracts/2022-2023/actions/jardin' is a draft (draft: true): nothing that is published can lead to it",
        "note: 'Content/threads.yml, jardins' is a draft (draft: true): nothing that is published can lead to it",
      ], "\(lines)")
  }

  @Test("an action that waits is marked in each list of actions that its author sees") func marks()
    throws
  {
    let site = try siteWithDraft("draft: true")
    defer { try? site.remove() }
    for path in ["contrat-2022-2023", "contrat-2022-2023/indicateurs"] {
      let page = try site.previewed("/fr/\(path).html")
      #expect(page.contains("<span class=\"waiting\">brouillon</span>"), "\(path)")
    }
  }

  @Test("a thread waits alone, and its author sees it marked") func thread() throws {
    let site = try TemporarySite(copying: "over-time")
    defer { try? site.remove() }
    try site.replace(
      "- id: jardins", with: "-  # - the first\n  id: jardins\n  draft: true",
      in: "Content/threads.yml")
    try site.replace(Self.links, with: "il pousse", in: Self.news)
    #expect(try site.run("build", "--strict").status == 0)
    #expect(try site.files(holding: "Cultiver ensemble") == [])
    #expect(try !site.files(holding: "autres jardins").isEmpty)
    #expect(try site.run("status").output.contains("- Content/threads.yml, jardins: draft\n"))
    let page = try site.previewed("/fr/index.html")
    #expect(page.contains("Cultiver ensemble <span class=\"waiting\">brouillon</span></a>"))
    let own = try site.previewed("/fr/fils/jardins.html")
    #expect(own.contains("<p class=\"notice\" role=\"note\">Brouillon"), "\(own.prefix(3000))")
  }
}
