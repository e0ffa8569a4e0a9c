import Ground
import Model
import Testing

/// Observations, indicators and amendments are what their files say.
@Suite struct MeasuredContentTests {
  private static let contract = "contracts/2025-2026"
  private let english = Language("en")

  @Test("An observation has its unit, its parts and its source") func observations() throws {
    let contract = try SiteTree.small().site().contracts[0]
    let interviews = contract.observations[0]
    #expect(interviews.value == Quantity(literal: "1240"))
    #expect(interviews.parts.map { $0.label[english] } == ["at the desk", "by telephone"])
    #expect(interviews.partition == .exhaustive)
    #expect(!interviews.countsPersons)
    #expect(interviews.date?.iso == "2025-12-31")
    #expect(interviews.source.place[english] == "annex 3")
    let families = contract.observations[1]
    #expect(families.partition == .partial)
    #expect(families.countsPersons)
    #expect(families.note?[english] == "A family counts once.")
  }

  @Test(
    "Parts that a discrepancy explains need not fit, but it must tell of the value and of their sum"
  ) func explained() throws {
    var tree = try SiteTree.small()
    let path = "\(Self.contract)/observations.json"
    try tree.replace(#""value": 240}"#, by: #""value": 241}"#, in: path)
    #expect(tree.findings() == ["\(path):12 parts-mismatch"])
    try tree.replace(
      #""parts-are": "all""#, by: #""parts-are": "all", "discrepancy": "accueil-2025""#, in: path)
    #expect(
      tree.findings() == ["\(path):18 discrepancy-figures", "\(path):18 discrepancy-figures"])
    try tree.replace(
      "says: {fr: 91 000 €, en: '€91,000'}",
      by: "says: {fr: '91 000 €, 1 240 et 1 241', en: '€91,000, 1,240 and 1,241'}",
      in: "\(Self.contract)/discrepancies.yml")
    #expect(try tree.site().contracts[0].observations[0].discrepancy?.rawValue == "accueil-2025")
    // What is not translated is written as in the original.
    try tree.replace(
      "says: {fr: '91 000 €, 1 240 et 1 241', en: '€91,000, 1,240 and 1,241'}",
      by: "says: '91 000 €, 1 240 et 1 241'", in: "\(Self.contract)/discrepancies.yml")
    #expect(!tree.findings().contains { $0.hasSuffix("discrepancy-figures") })
    // A bare number is not translated either, where the other language writes it otherwise.
    try tree.replace(
      "says: '91 000 €, 1 240 et 1 241'", by: "says: '91 000 (1 240, 1 241)'",
      in: "\(Self.contract)/discrepancies.yml")
    #expect(!tree.findings().contains { $0.hasSuffix("discrepancy-figures") })
    #expect(tree.findings().contains { $0.hasSuffix("untranslated-label") })
  }

  @Test("Parts that are some of a whole fit into it together, unless they are said to overlap")
  func overlapping() throws {
    var tree = try SiteTree.small()
    let path = "\(Self.contract)/observations.json"
    try tree.replace(
      #""value": 31}]"#,
      by: #""value": 31}, {"label": {"fr": "logées", "en": "housed"}, "value": 18}]"#, in: path)
    #expect(tree.findings() == ["\(path):24 parts-mismatch"])
    try tree.replace(#""parts-are": "some""#, by: #""parts-are": "overlapping""#, in: path)
    #expect(try tree.site().contracts[0].observations[1].partition == .overlapping)
    try tree.replace(#""value": 18}"#, by: #""value": 49}"#, in: path)
    #expect(tree.findings() == ["\(path):25 parts-mismatch"])
  }

  @Test("A total of another stage that names a discrepancy is one that it tells of")
  func explainedStage() throws {
    var tree = try SiteTree.small()
    let path = "\(Self.contract)/budget.json"
    try tree.replace(
      #""amount": 120000}"#, by: #""amount": 91000, "discrepancy": "accueil-2025"}"#, in: path)
    #expect(tree.findings() == [])
    try tree.replace(
      #""amount": 91000, "discrepancy": "accueil-2025"},"#,
      by: #""amount": 91000.5, "discrepancy": "accueil-2025"},"#, in: path)
    #expect(tree.findings() == ["\(path):35 discrepancy-figures"])
  }

  @Test("What was spent of a part that no table shows is told, of another it is not")
  func spentAside() throws {
    let path = "\(Self.contract)/budget.json"
    let parts = [
      #""year": 2025, "action": "premier-accueil""#: [], #""year": 2025, "funder": "etat""#: [],
      #""action": "premier-accueil""#: [],
      #""year": 2025, "action": "premier-accueil", "funder": "etat""#: [],
      #""action": "premier-accueil", "funder": "etat""#: ["\(path):36 not-shown"],
      #""funder": "etat""#: ["\(path):36 not-shown"],
    ]
    for (part, findings) in parts {
      var tree = try SiteTree.small()
      try tree.replace(
        #""amount": 120000},"#,
        by: "\"amount\": 120000},\n{\"stage\": \"paid\", \(part), \"amount\": 2},", in: path)
      #expect(tree.findings() == findings, "\(part)")
    }
  }

  @Test("The texts of data files have the same numbers in each language") func labels() throws {
    var tree = try SiteTree.small()
    try tree.replace(
      "used: {fr: 90 000 €, en: '€90,000'}", by: "used: {fr: 90 000 €, en: '€90,001'}",
      in: "\(Self.contract)/discrepancies.yml")
    let place = "\(Self.contract)/discrepancies.yml:8"
    #expect(tree.findings() == ["\(place) translation-figures-differ"])
  }

  @Test("Parts say what they are, and only parts do") func partition() throws {
    var tree = try SiteTree.small()
    let path = "\(Self.contract)/observations.json"
    try tree.replace(#"     "parts-are": "some","# + "\n", by: "", in: path)
    #expect(tree.findings() == ["\(path):19 missing-key"])
    try tree.replace(
      #"     "parts": [{"label": {"fr": "d’un seul parent", "en": "with one parent"}, "value": 31}],"#,
      by: #"     "parts-are": "some","#, in: path)
    #expect(tree.findings() == ["\(path):25 unknown-key"])
  }

  @Test("An indicator without unit, baseline and targets is judged in words") func words() throws {
    let contract = try SiteTree.small().site().contracts[0]
    let quality = contract.indicators[1]
    #expect(quality.isJudgedInWords)
    #expect(quality.baseline == .missing(.notApplicable))
    #expect(quality.targets.map(\.year) == [2025, 2026])
    #expect(quality.targets.allSatisfy { $0.value == .missing(.notApplicable) })
    #expect(quality.results[0].words?[english] == "Held to be good.")
    #expect(quality.results[0].value == .missing(.notApplicable))
    #expect(quality.tolerance == ProgressRule.defaultTolerance)
  }

  @Test(
    "What a document does not say of an indicator is not stated: neither start, target nor direction"
  ) func unstated() throws {
    var tree = try SiteTree.small()
    try tree.replace(
      #"    {"id": "personnes-accueillies""#,
      by: #"    {"id": "families", "action": "garde-enfants","#
        + #" "label": {"fr": "Familles", "en": "Families"}, "unit": "percent","#
        + #" "source": {"document": "contrat", "place": "page 2"}},"# + "\n"
        + #"    {"id": "personnes-accueillies""#, in: "\(Self.contract)/indicators.json")
    let families = try tree.site().contracts[0].indicators[0]
    #expect(families.direction == nil)
    #expect(families.baseline == .missing(.notStated))
    #expect(families.targets.map(\.value) == [.missing(.notStated), .missing(.notStated)])
  }

  @Test("Numbers without a unit are told, for they count nothing one can name") func unit() throws {
    var tree = try SiteTree.small()
    let path = "\(Self.contract)/indicators.json"
    try tree.replace(#"     "unit": "percent","# + "\n", by: "", in: path)
    #expect(tree.findings() == ["\(path):29 missing-key"])
  }

  @Test("An overridden status has its reason, its day and the office that gave it") func judgement()
    throws
  {
    let contract = try SiteTree.small().site().contracts[0]
    let welcomed = contract.indicators[0]
    #expect(welcomed.tolerance.tenths == 100)
    #expect(welcomed.countsPersons)
    #expect(welcomed.judgements.map(\.year) == [2025])
    #expect(welcomed.judgements[0].status == .watch)
    #expect(welcomed.judgements[0].office[english] == "the director of the CCAS")
    var tree = try SiteTree.small()
    let path = "\(Self.contract)/indicators.json"
    try tree.replace(
      #""reason": {"fr": "Le guichet a fermé en décembre.", "en": "The desk closed in December."},"#,
      by: "", in: path)
    #expect(tree.findings() == ["\(path):21 missing-key"])
  }

  @Test("An amendment changes the amount of the entry, which keeps what it was before")
  func amendment() throws {
    let budget = try SiteTree.small().site().contracts[0].budget
    let slice = BudgetSlice(action: Identifier("premier-accueil"), year: 2026)
    let entries = budget.entries(of: slice)
    #expect(entries.map(\.stage) == [.amended, .amended])
    #expect(
      entries.map(\.amount) == [.known(Amount(cents: 4_200_000)), .known(Amount(cents: 5_200_000))])
    #expect(
      entries.map(\.initial) == [
        Budget.Initial(stage: .forecast, amount: .known(Amount(cents: 4_000_050))),
        Budget.Initial(stage: .forecast, amount: .known(Amount(cents: 4_999_950))),
      ])
    #expect(entries.map { $0.source.place[english] } == ["page 4", "page 4"])
    #expect(budget.amendments(to: slice).map { $0.title[english] } == ["Amendment 1"])
    #expect(budget.amendments(to: BudgetSlice(year: 2025)).isEmpty)
  }

  @Test("A promised least share holds after an amendment too") func shareAfterAmendment() throws {
    var tree = try SiteTree.small()
    let path = "\(Self.contract)/budget.json"
    try tree.replace(#""after": 52000}"#, by: #""after": 41000}"#, in: path)
    try tree.replace(#""amount": 94000}"#, by: #""amount": 83000}"#, in: path)
    #expect(tree.findings() == ["\(path):29 share-below-minimum"])
  }

  @Test("A total of another stage is not compared with the lines, one of their own stage is")
  func stagedTotals() throws {
    var tree = try SiteTree.small()
    let path = "\(Self.contract)/budget.json"
    try tree.replace(#""amount": 120000}"#, by: #""amount": 1}"#, in: path)
    #expect(tree.findings() == [])
    try tree.replace(#""stage": "committed""#, by: #""stage": "contracted""#, in: path)
    #expect(tree.findings() == ["\(path):35 budget-total-mismatch"])
  }
}
