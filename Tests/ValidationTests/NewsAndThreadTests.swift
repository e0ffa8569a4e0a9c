import Ground
import Model
import Testing

/// News and threads are what their files say, and lead through contracts in the order of time.
@Suite struct NewsAndThreadTests {
  private static let contract = "contracts/2025-2026"
  private let french = Language("fr")
  private let english = Language("en")

  @Test("A piece of news has the day and the words of its folder") func update() throws {
    let update = try #require(try SiteTree.small().site().updates.first)
    #expect(update.id.rawValue == "2025-01-20-vote")
    #expect(update.date.iso == "2025-01-20")
    #expect(update.slug == "vote")
    #expect(update.contract?.rawValue == "2025-2026")
    #expect(update.source?.place[french] == "page 3")
    #expect(update.texts[english].title == "The council votes the contract")
    #expect(update.texts[french].updated?.iso == "2025-01-21")
  }

  @Test("News come the newest first, those of a day by their names") func order() throws {
    var tree = try SiteTree.small()
    for name in ["2025-01-20-avis", "2025-03-01-bilan", "2024-12-31-projet"] {
      tree.copy("updates/2025-01-20-vote", to: "updates/\(name)")
    }
    #expect(
      try tree.site().updates.map(\.id.rawValue) == [
        "2025-03-01-bilan", "2025-01-20-avis", "2025-01-20-vote", "2024-12-31-projet",
      ])
  }

  @Test("Links of news are looked for in the contract that its header names") func contractOfNews()
    throws
  {
    var tree = try SiteTree.small()
    tree.copy(Self.contract, to: "contracts/2024-bis")
    try tree.replace(
      "start: 2025-01-01, end: 2026-12-31}\nyears",
      by: "start: 2024-01-01, end: 2026-12-31}\nyears", in: "contracts/2024-bis/contract.yml")
    try tree.replace(
      "## Objectif", by: "## Finalité\n\nAider.\n\n## Objectif",
      in: "contracts/2024-bis/actions/premier-accueil/fr.md")
    let news = "updates/2025-01-20-vote/fr.md"
    try tree.replace(
      "[fil](thread:", by: "[but](action:premier-accueil#finalite) [fil](thread:", in: news)
    #expect(tree.findings() == ["\(news):8 broken-anchor"])
    try tree.replace("contract: 2025-2026", by: "contract: 2024-bis", in: news)
    #expect(tree.findings() == [])
  }

  @Test("A thread is what the file says") func thread() throws {
    let site = try SiteTree.small().site()
    let thread = try #require(site.threads.first)
    #expect(thread.title[english] == "From welcome to childcare")
    #expect(thread.steps.map(\.action.rawValue) == ["premier-accueil", "garde-enfants"])
    #expect(thread.steps.map { $0.link?.certainty } == [nil, .inferred])
    #expect(thread.steps[1].link?.evidence[french] == "Les deux fiches se citent.")
    let threads = { (contract: String) in
      site.threads(of: Identifier("garde-enfants"), in: Identifier(contract)).map(\.id)
    }
    #expect(threads("2025-2026") == [thread.id])
    #expect(threads("2020") == [])
  }

  @Test("A thread that goes back in time is told at the contract that comes too late")
  func backInTime() throws {
    var tree = try SiteTree.small()
    tree.copy(Self.contract, to: "contracts/2024-bis")
    try tree.replace(
      "start: 2025-01-01, end: 2026-12-31}\nyears",
      by: "start: 2024-01-01, end: 2026-12-31}\nyears", in: "contracts/2024-bis/contract.yml")
    try tree.replace("contract: 2025-2026\n", by: "contract: 2024-bis\n", in: "threads.yml")
    #expect(tree.findings() == ["threads.yml:6 thread-steps"])
  }

  @Test(
    "A step names a contract and an action that are there, and gives certainty with evidence",
    arguments: [
      ("contract: 2025-2026\n", "contract: 2021\n", "6 unknown-reference"),
      ("action: garde-enfants", "action: garde", "7 unknown-reference"),
      ("      certainty: inferred\n", "", "6 missing-key"),
      ("certainty: inferred", "certainty: sure", "8 unknown-value"),
    ]) func steps(old: String, new: String, finding: String) throws
  {
    var tree = try SiteTree.small()
    try tree.replace(old, by: new, in: "threads.yml")
    #expect(tree.findings() == ["threads.yml:\(finding)"])
  }

  @Test("A step may name the indicators that belong to it, and what its budget pays for")
  func scope() throws {
    var tree = try SiteTree.small()
    let certainty = "      certainty: inferred\n"
    try tree.replace(
      certainty,
      by: "      indicators: [places-de-garde]\n"
        + "      budget-of: {fr: toute la garde, en: all childcare}\n" + certainty,
      in: "threads.yml")
    let steps = try #require(try tree.site().threads.first).steps
    #expect(steps.map(\.indicators) == [nil, [Identifier("places-de-garde")]])
    #expect(steps.map { $0.scope?[english] } == [nil, "all childcare"])
    try tree.replace("[places-de-garde]", by: "[places]", in: "threads.yml")
    #expect(tree.findings() == ["threads.yml:8 unknown-reference"])
  }

  @Test("An action may be a step of several threads, in their order") func severalThreads() throws {
    var tree = try SiteTree.small()
    try tree.replace(
      "- id: accueil-puis-garde",
      by: """
        - id: autre-fil
          title: {fr: Un autre fil, en: Another thread}
          summary: {fr: Il finit de même., en: It ends alike.}
          steps:
            - {contract: 2025-2026, action: premier-accueil}
            - contract: 2025-2026
              action: garde-enfants
              certainty: similar
              evidence: {fr: Les deux fiches se citent., en: Both sheets name each other.}
        - id: accueil-puis-garde
        """, in: "threads.yml")
    #expect(tree.findings() == [])
    #expect(
      try tree.site().threads(of: Identifier("garde-enfants"), in: Identifier("2025-2026")).map(
        \.id.rawValue) == ["autre-fil", "accueil-puis-garde"])
  }

  @Test("A site without threads and news has none") func none() throws {
    var tree = try SiteTree.small()
    tree.remove("threads.yml")
    tree.remove("updates/2025-01-20-vote/fr.md")
    tree.remove("updates/2025-01-20-vote/en.md")
    let site = try tree.site()
    #expect(site.threads.isEmpty && site.updates.isEmpty)
  }
}
