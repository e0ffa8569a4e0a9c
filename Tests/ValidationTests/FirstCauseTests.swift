import Testing

/// The cause is told first and alone, where it is mended.
@Suite struct FirstCauseTests {
  private static let contract = "contracts/2025-2026"

  @Test("A folder renamed by mistake is told once, by its name") func renamedFolder() throws {
    var tree = try SiteTree.small()
    tree.move(
      "\(Self.contract)/actions/premier-accueil", to: "\(Self.contract)/actions/premier-acueil")
    #expect(
      tree.findings() == ["\(Self.contract)/actions/premier-acueil/fr.md:1 unknown-reference"])
    #expect(
      tree.repairs() == [
        "rename the folder 'premier-acueil' to 'premier-accueil', or write 'premier-acueil' everywhere"
      ])
  }

  @Test("An identifier that nobody uses, while many use one like it, is told once")
  func misspeltIdentifier() throws {
    var tree = try SiteTree.small()
    try tree.replace(
      "{\"id\": \"ville\"", by: "{\"id\": \"vile\"", in: "\(Self.contract)/budget.json")
    let findings = tree.findings().filter { $0.hasSuffix("unknown-reference") }
    #expect(findings == ["\(Self.contract)/budget.json:5 unknown-reference"])
  }

  @Test("A single mention of what does not exist is told where it stands") func singleMention()
    throws
  {
    var tree = try SiteTree.small()
    try tree.replace(
      "sub-area: guichets", by: "sub-area: guichet",
      in: "\(Self.contract)/actions/premier-accueil/fr.md")
    #expect(tree.repairs() == ["did you mean 'guichets'?"])
  }

  @Test("An action without a budget line is told, and no sum that lacks it") func missingLine()
    throws
  {
    var tree = try SiteTree.small()
    let path = "\(Self.contract)/budget.json"
    let line = """
          {"action": "garde-enfants",
           "amounts": {
             "2025": {"total": 60000, "etat": 30000, "ville": 30000},
             "2026": {"total": "not-determined", "etat": "not-determined", "ville": "not-determined"}
           }}

      """
    try tree.replace("     }},\n" + line, by: "     }}\n", in: path)
    #expect(tree.findings() == ["\(path):12 budget-line-missing"])
  }

  @Test("A repeated budget line is told, and not what it would change") func repeatedLine() throws {
    var tree = try SiteTree.small()
    let path = "\(Self.contract)/budget.json"
    let amounts = "{\"2025\": {\"etat\": 1, \"ville\": 1}, \"2026\": {\"etat\": 1, \"ville\": 1}}"
    try tree.replace(
      "  \"lines\": [\n",
      by: "  \"lines\": [\n    {\"action\": \"premier-accueil\", \"amounts\": \(amounts)},\n",
      in: path)
    #expect(tree.findings() == ["\(path):14 repeated-identifier"])
  }

  @Test(
    "An empty file is told once, and nothing that it would hold",
    arguments: ["contract.yml", "budget.json", "indicators.json"]) func emptyFile(
      name: String
    ) throws
  {
    for text in ["", " \n\n"] {
      var tree = try SiteTree.small()
      tree.write(text, to: "\(Self.contract)/\(name)")
      #expect(tree.findings() == ["\(Self.contract)/\(name):1 wrong-type"])
    }
  }

  @Test("An empty site.yml is told with the whole shortest file, which is accepted as it is")
  func shortestSite() throws {
    var tree = try SiteTree.small()
    tree.write("", to: "site.yml")
    #expect(tree.findings() == ["site.yml:1 wrong-type"])
    let lines = tree.said().split(separator: "\n").filter { $0.hasPrefix("    ") }
    tree.write(lines.map { $0.dropFirst(4) + "\n" }.joined(), to: "site.yml")
    // The content of this site is younger than the example's date.
    #expect(tree.findings().allSatisfy { $0.hasSuffix(" date-ahead") })
  }

  @Test("A funder that is not one is told once, not also as the amount of another that misses")
  func strangeFunder() throws {
    var tree = try SiteTree.small()
    let budget = "contracts/2025-2026/budget.json"
    try tree.replace(
      "\"etat\": 45000, \"ville\": 45000", by: "\"region\": 45000, \"ville\": 45000", in: budget)
    #expect(tree.findings() == ["\(budget):15 unknown-key"])
  }

  @Test("Keys that miss in one group are told at once") func missingKeys() throws {
    var tree = try SiteTree.small()
    tree.write("name: A\nlanguages: [fr, en]\n", to: "site.yml")
    #expect(tree.findings() == ["site.yml:1 missing-key"])
  }
}
