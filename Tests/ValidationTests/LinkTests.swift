import Testing

/// Links lead somewhere, in every language, or are reported where they stand.
@Suite struct LinkTests {
  private static let contract = "contracts/2025-2026"

  /// What is said of a site whose French presentation of the contract holds a text.
  private func findings(_ text: String) throws -> [String] {
    var tree = try SiteTree.small()
    try tree.replace("## Pourquoi ce contrat", by: "## Pourquoi ce contrat\n\n\(text)", in: path)
    return tree.findings()
  }

  private let path = "\(contract)/fr.md"

  @Test(
    "Everything that exists can be linked to",
    arguments: [
      "[a](action:garde-enfants)", "[a](area:accueil)", "[a](contract:2025-2026#deliberation)",
      "[a](page:a-propos#d-ou-viennent-les-chiffres)", "[a](indicator:places-de-garde)",
      "[](figure:familles)", "[](document:contrat)", "[](term:ccas)",
      "[a](discrepancy:accueil-2025)", "[a](budget:)", "[a](budget:2025-2026#by-action)",
      "[a](indicators:#places-de-garde)", "[a](#pourquoi-ce-contrat)", "[a](#legal-basis)",
      "[a](action:premier-accueil#facts)", "[a](https://www.example.org/)",
      "![plan](document:contrat)",
    ]) func exist(link: String) throws
  { #expect(try findings(link).filter { !$0.hasSuffix("translation-figures-differ") } == []) }

  @Test(
    "What does not exist is a broken link",
    arguments: [
      "[a](action:x)", "[a](area:garde-enfants)", "[a](contract:2020)", "[a](page:x)",
      "[a](indicator:x)", "[a](figure:population)", "[](document:x)", "[](term:x)",
      "[a](discrepancy:x)", "[a](budget:2020)", "[a](indicators:2020)",
      "![plan](document:deliberation)",
    ]) func broken(link: String) throws
  {
    #expect(
      try findings(link).filter { !$0.hasSuffix("translation-figures-differ") } == [
        "\(path):8 broken-link"
      ])
  }

  @Test(
    "A place that is not on the page is a broken anchor",
    arguments: [
      "[a](#x)", "[a](#why-this-contract)", "[a](action:garde-enfants#objectif)",
      "[a](budget:#parties)", "[a](figure:familles#x)", "[a](area:accueil#x)",
      "[a](indicators:#habitants)",
    ]) func anchors(link: String) throws
  { #expect(try findings(link) == ["\(path):8 broken-anchor"]) }

  @Test("Without a deliberation there is no place for it") func deliberation() throws {
    var tree = try SiteTree.small()
    let facts = "\(Self.contract)/contract.yml"
    try tree.replace("deliberation:\n", by: "legal:\n", in: facts)
    try tree.replace("## Pourquoi ce contrat", by: "[a](#deliberation)", in: path)
    #expect(tree.findings() == ["\(facts):18 unknown-key", "\(path):6 broken-anchor"])
  }

  @Test("A text that misses in a language has the places of its original") func fallback() throws {
    var tree = try SiteTree.small()
    tree.remove("\(Self.contract)/actions/premier-accueil/en.md")
    try tree.replace("#objective", by: "#objectif", in: "\(Self.contract)/en.md")
    #expect(
      tree.findings() == ["\(Self.contract)/actions/premier-accueil/fr.md:1 translation-missing"])
  }

  @Test("A contract finds its own things first, then those of the others") func severalContracts()
    throws
  {
    var tree = try SiteTree.small()
    tree.copy(Self.contract, to: "contracts/2024-bis")
    tree.move("\(Self.contract)/actions/garde-enfants", to: "\(Self.contract)/actions/garde")
    let lines = "\(Self.contract)/budget.json"
    try tree.replace(#""garde-enfants""#, by: #""garde""#, in: lines)
    for name in ["indicators.json", "observations.json"] {
      try tree.replace(#""garde-enfants""#, by: #""garde""#, in: "\(Self.contract)/\(name)")
    }
    try tree.replace("action: garde-enfants", by: "action: garde", in: "threads.yml")
    let fiche = "\(Self.contract)/actions/premier-accueil/fr.md"
    try tree.replace("related: [garde-enfants]", by: "related: [garde]", in: fiche)
    try tree.replace("## Objectif", by: "## Objectif\n\n[a](action:garde-enfants)", in: fiche)
    try tree.replace(
      "budget: year", by: "budget: funder", in: "\(Self.contract)/actions/garde/fr.md")
    #expect(tree.findings() == [])
  }

  @Test("Beside several contracts, a block must say which one it shows") func blockBesideContracts()
    throws
  {
    var tree = try SiteTree.small()
    let page = "pages/a-propos/fr.md"
    let heading = "## D’où viennent les chiffres"
    let block = "\n\n```table\nbudget: area\ncaption: Le budget\n```"
    try tree.replace(heading, by: heading + block, in: page)
    #expect(tree.findings() == [])
    tree.copy(Self.contract, to: "contracts/2024-bis")
    #expect(tree.findings() == ["\(page):11 invalid-figure"])
    try tree.replace("budget: area", by: "contract: 2024-bis\nbudget: area", in: page)
    #expect(tree.findings() == [])
  }
}
