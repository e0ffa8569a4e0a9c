import Testing

/// One mistake is told once: what only follows from it is not.
@Suite struct CascadeTests {
  private static let contract = "contracts/2025-2026"

  @Test("What a file with a fault of syntax would declare is not said to be missing elsewhere")
  func syntax() throws {
    for (path, rule) in [
      ("documents.yml", "yaml-syntax"), ("glossary.yml", "yaml-syntax"),
      ("\(Self.contract)/contract.yml", "yaml-syntax"),
      ("\(Self.contract)/budget.json", "json-syntax"),
      ("\(Self.contract)/indicators.json", "json-syntax"),
      ("\(Self.contract)/diagnosis.yml", "yaml-syntax"),
      ("\(Self.contract)/discrepancies.yml", "yaml-syntax"),
      ("\(Self.contract)/obligations.yml", "yaml-syntax"),
    ] {
      var tree = try SiteTree.small()
      tree.write("[", to: path)
      #expect(tree.findings() == ["\(path):1 \(rule)"])
    }
  }

  @Test("A contract's file that is missing is told once") func missing() throws {
    for name in ["contract.yml", "budget.json", "indicators.json"] {
      var tree = try SiteTree.small()
      tree.remove("\(Self.contract)/\(name)")
      #expect(tree.findings() == ["\(Self.contract)/\(name):1 missing-file"])
    }
  }

  @Test("A file under a wrong name is not said to be missing as well") func misnamed() throws {
    var tree = try SiteTree.small()
    tree.move(Self.contract, to: "contract/2025-2026")
    #expect(tree.findings() == ["contract/2025-2026/actions/garde-enfants/en.md:1 unknown-file"])
  }

  @Test("A folder under a wrong name hides what lies in it, and nothing is said of that")
  func misnamedFolders() throws {
    for (folder, name, first) in [
      ("pages", "page", "a-propos/en.md"), ("documents", "document", "contrat.txt"),
      ("\(Self.contract)/actions", "\(Self.contract)/action", "garde-enfants/en.md"),
    ] {
      var tree = try SiteTree.small()
      tree.move(folder, to: name)
      #expect(tree.findings() == ["\(name)/\(first):1 unknown-file"])
    }
  }

  @Test("An action whose fiche is faulty still exists for those who name it") func fiche() throws {
    var tree = try SiteTree.small()
    let fiche = "\(Self.contract)/actions/premier-accueil/fr.md"
    try tree.replace("number: 1", by: "number: one", in: fiche)
    #expect(tree.findings() == ["\(fiche):12 wrong-type"])
  }

  @Test("A text without a header hides neither its action nor the places in it") func header()
    throws
  {
    var tree = try SiteTree.small()
    let fiche = "\(Self.contract)/actions/premier-accueil/en.md"
    tree.write("Nothing here.\n", to: fiche)
    #expect(tree.findings() == ["\(fiche):1 front-matter-syntax"])
  }

  @Test("Without its languages a site is only read for syntax") func languages() throws {
    var tree = try SiteTree.small()
    try tree.replace("languages: [fr, en]", by: "languages: french", in: "site.yml")
    tree.write("[", to: "glossary.yml")
    #expect(tree.findings() == ["glossary.yml:1 yaml-syntax", "site.yml:6 wrong-type"])
  }

  @Test("A funder that is not declared is told where it pays, not as a wrong sum") func funder()
    throws
  {
    var tree = try SiteTree.small()
    let budget = "\(Self.contract)/budget.json"
    try tree.replace(#""etat": 40000.50"#, by: #""etta": 40000.50"#, in: budget)
    #expect(tree.findings() == ["\(budget):16 unknown-key"])
  }
}
