import Testing

/// Where each warning begins, by the values on either side of its edge.
@Suite("What nobody can mean is told, and what is only unusual is not") struct PlausibilityTests {
  private static let indicators = "contracts/2025-2026/indicators.json"
  private static let budget = "contracts/2025-2026/budget.json"

  private func findings(_ old: String, _ new: String, in path: String) throws -> [String] {
    var site = try SiteTree.small()
    try site.replace(old, by: new, in: path)
    return site.findings().map { String($0.split(separator: " ").last ?? "") }
  }

  @Test(
    "targets beside each other and the direction",
    arguments: [
      ("{\"2025\": 900, \"2026\": 1000}", []), ("{\"2025\": 800, \"2026\": 800}", []),
      ("{\"2025\": 799, \"2026\": 1000}", ["direction-contradicted"]),
      // From a change of method that restates the targets on, nothing is compared with the start.
      ("{\"2025\": 900, \"2026\": 500}", []),
      ("{\"2025\": 7999, \"2026\": \"not-determined\"}", []),
      ("{\"2025\": 8000, \"2026\": \"not-determined\"}", ["value-out-of-scale"]),
    ] as [(String, [String])]) func targets(written: String, said: [String]) throws
  { #expect(try findings("{\"2025\": 900, \"2026\": 1000}", written, in: Self.indicators) == said) }

  @Test(
    "a result, its day and the target of its year",
    arguments: [
      ("{\"value\": 912, \"date\": \"2025-12-31\"}", []),
      ("{\"value\": 912, \"date\": \"2025-12-30\"}", ["result-too-early"]),
      ("{\"value\": 912, \"date\": \"2024-12-31\"}", ["result-too-early"]),
      ("{\"value\": 912, \"date\": \"2026-03-02\"}", []),
      ("{\"value\": 912, \"date\": \"2026-03-03\"}", ["date-ahead"]), ("{\"value\": 912}", []),
      ("{\"value\": 8999, \"date\": \"2026-02-15\"}", []),
      ("{\"value\": 9000, \"date\": \"2026-02-15\"}", ["value-out-of-scale"]),
      ("{\"value\": -1, \"date\": \"2026-02-15\"}", ["value-out-of-bounds"]),
    ] as [(String, [String])]) func results(written: String, said: [String]) throws
  {
    #expect(
      try findings("{\"value\": 912, \"date\": \"2026-02-15\"}", written, in: Self.indicators)
        == said)
  }

  @Test(
    "shares of the diagnosis, and of what it is compared with",
    arguments: [
      ("value: 100\n        unit: percent", []),
      ("value: 100.1\n        unit: percent", ["value-out-of-bounds"]),
      ("value: -0.1\n        unit: percent", ["value-out-of-bounds"]),
      (
        "value: 40\n        unit: percent\n        compare: [{label: {fr: Dijon, en: Dijon}, value: 140}]",
        ["value-out-of-bounds"]
      ),
    ] as [(String, [String])]) func diagnosis(written: String, said: [String]) throws
  {
    #expect(
      try findings(
        "text: {fr: près d’une sur quatre, en: nearly one in four}", written,
        in: "contracts/2025-2026/diagnosis.yml") == said)
  }

  @Test(
    "shares that were counted, and their parts",
    arguments: [
      ("48", "31", []), ("100.1", "31", ["value-out-of-bounds"]),
      ("48", "-1", ["value-out-of-bounds"]),
    ] as [(String, String, [String])]) func observations(
      value: String, part: String, said: [String]
    ) throws
  {
    let unit = """
      "unit": {"fr": {"one": "famille", "other": "familles"}, "en": {"one": "family", "other": "families"}},
           "value": 48,
           "parts": [{"label": {"fr": "d’un seul parent", "en": "with one parent"}, "value": 31}],
      """
    let written = """
      "unit": "percent",
           "value": \(value),
           "parts": [{"label": {"fr": "d’un seul parent", "en": "with one parent"}, "value": \(part)}],
      """
    #expect(try findings(unit, written, in: "contracts/2025-2026/observations.json") == said)
  }

  @Test("a result of a year that has not ended on the day of the site") func yearToCome() throws {
    var site = try SiteTree.small()
    try site.replace(
      "\"projections\": {\"2026\": {\"value\": 960, \"date\": \"2026-02-15\",",
      by: "\"projections\": {\"2026\": {\"value\": 960,", in: Self.indicators)
    try site.replace(
      "\"results\": {\"2025\": {\"text\"", by: "\"results\": {\"2026\": {\"text\"",
      in: Self.indicators)
    #expect(site.findings() == ["\(Self.indicators):28 result-too-early"])
  }

  @Test(
    "a total of the whole contract with a stage, beside the lines at that stage",
    arguments: [
      ("{\"stage\": \"amended\", \"amount\": 244000}", []),
      ("{\"stage\": \"amended\", \"amount\": 243999.99}", ["budget-total-mismatch"]),
      ("{\"stage\": \"amended\", \"year\": 2026, \"amount\": 93999.99}", ["budget-total-mismatch"]),
      ("{\"stage\": \"contracted\", \"year\": 2025, \"amount\": 150000}", []),
      (
        "{\"stage\": \"contracted\", \"year\": 2025, \"amount\": 150000.01}",
        ["budget-total-mismatch"]
      ),
    ] as [(String, [String])]) func stagedTotals(written: String, said: [String]) throws
  {
    #expect(
      try findings(
        "{\"stage\": \"amended\", \"year\": 2026, \"action\": \"premier-accueil\", \"amount\": 94000}",
        written, in: Self.budget) == said)
  }

  @Test(
    "shares",
    arguments: [("100", []), ("100.1", ["value-out-of-bounds"]), ("0", [])] as [(String, [String])])
  func shares(written: String, said: [String]) throws {
    #expect(try findings("\"2026\": 92.5", "\"2026\": \(written)", in: Self.indicators) == said)
  }

  @Test(
    "what is committed of what was planned",
    arguments: [("165000", []), ("165070", []), ("165100", ["spending-above-plan"])]
      as [(String, [String])]) func spending(amount: String, said: [String]) throws
  {
    #expect(
      try findings(
        "{\"stage\": \"committed\", \"year\": 2025, \"amount\": 120000}",
        "{\"stage\": \"committed\", \"year\": 2025, \"perimeter\": \"lines\", \"amount\": \(amount)}",
        in: Self.budget) == said)
    #expect(
      try findings(
        "{\"stage\": \"committed\", \"year\": 2025, \"amount\": 120000}",
        "{\"stage\": \"committed\", \"year\": 2025, \"amount\": \(amount)}", in: Self.budget) == [])
  }

  @Test("what a funder pays from year to year") func amounts() throws {
    let old =
      "{\"total\": \"not-determined\", \"etat\": \"not-determined\", \"ville\": \"not-determined\"}"
    #expect(try findings(old, "{\"etat\": 200000, \"ville\": 299999}", in: Self.budget) == [])
    #expect(
      try findings(old, "{\"etat\": 200000, \"ville\": 300000}", in: Self.budget) == [
        "value-out-of-scale"
      ])
  }

  @Test("a text without languages, unless it is an acronym") func labels() throws {
    let old = "{\"fr\": \"Qualité de l’accueil\", \"en\": \"Quality of the welcome\"}"
    #expect(
      try findings(old, "\"Qualité de l’accueil\"", in: Self.indicators) == ["untranslated-label"])
    #expect(try findings(old, "\"Budget\"", in: Self.indicators) == ["untranslated-label"])
    let funder = "{\"fr\": \"Ville\", \"en\": \"City\"}"
    #expect(
      try findings(funder, "\"Ville de Vallombre\"", in: Self.budget) == ["untranslated-label"])
    #expect(try findings(funder, "\"CAF 21\"", in: Self.budget) == [])
  }
}
