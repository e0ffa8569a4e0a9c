import Ground
import Model
import Testing

/// A fiche says what its document says: what is absent there is absent here.
@Suite struct FicheTests {
  private static let fiches = "contracts/2025-2026/actions"
  private let french = Language("fr")
  private let english = Language("en")

  @Test("What a document does not say of an action is absent, and the action runs as its contract")
  func absent() throws {
    var tree = try SiteTree.small()
    tree.write(
      """
      ---
      title: Garder les enfants
      summary: Une place en deux jours.
      number: 2.10
      area: emploi
      source: {document: contrat, place: fiche 2}
      ---
      """, to: "\(Self.fiches)/garde-enfants/fr.md")
    tree.write(
      "---\ntitle: Childcare\nsummary: A place in two days.\n---\n",
      to: "\(Self.fiches)/garde-enfants/en.md")
    #expect(tree.findings() == ["\(Self.fiches)/garde-enfants/fr.md:7 empty-text"])
    tree.add("\nUne place.\n", to: "\(Self.fiches)/garde-enfants/fr.md")
    tree.add("A place.\n", to: "\(Self.fiches)/garde-enfants/en.md")
    let action = try #require(try tree.site().contracts[0].actions.last)
    #expect(action.number.text == "2.10")
    #expect(action.status == nil)
    #expect(!action.isPeriodStated)
    #expect(action.period == DayRange(start: try day("2025-01-01"), end: try day("2026-12-31")))
    #expect(action.texts[french].audience == [])
    #expect(action.texts[french].territory == [])
  }

  @Test("A short title is a text of each language, of at most 50 characters") func shortTitle()
    throws
  {
    var tree = try SiteTree.small()
    let path = "\(Self.fiches)/garde-enfants/fr.md"
    try tree.replace(
      "number: 2", by: "short-title: \(String(repeating: "m", count: 50))\nnumber: 2", in: path)
    let action = try #require(try tree.site().contracts[0].actions.last)
    #expect(action.texts[french].shortTitle?.count == 50)
    #expect(action.texts[english].shortTitle == nil)
    try tree.replace("short-title: m", by: "short-title: mm", in: path)
    #expect(tree.findings() == ["\(path):4 wrong-type"])
  }

  @Test("A territory is a list as long in each language") func territory() throws {
    var tree = try SiteTree.small()
    let (french, english) = (
      "\(Self.fiches)/garde-enfants/fr.md", "\(Self.fiches)/garde-enfants/en.md"
    )
    try tree.replace("number: 2", by: "territory: [Vallombre, Aubrive]\nnumber: 2", in: french)
    #expect(tree.findings() == ["\(english):2 translation-facts-differ"])
    try tree.replace(
      "title: Looking", by: "territory: [Vallombre, Aubrive]\ntitle: Looking", in: english)
    let action = try #require(try tree.site().contracts[0].actions.last)
    #expect(action.texts[self.english].territory == ["Vallombre", "Aubrive"])
    #expect(action.isPeriodStated)
  }

  @Test(
    "A number of an action is made of whole numbers from one",
    arguments: ["0", "1.", ".1", "1.0", "-1", "1,1", "1.a", "12345"]) func number(
      written: String
    ) throws
  {
    var tree = try SiteTree.small()
    let path = "\(Self.fiches)/garde-enfants/fr.md"
    try tree.replace("number: 2", by: "number: \"\(written)\"", in: path)
    #expect(tree.findings() == ["\(path):4 wrong-type"])
  }

  @Test("A fiche may have a version that is easy to read, in each language") func easyToRead()
    throws
  {
    let contract = try SiteTree.small().site().contracts[0]
    #expect(contract.actions[0].easyToRead == nil)
    let text = try #require(contract.actions[1].easyToRead)
    #expect(text.languages.map(\.code) == ["fr", "en"])
    #expect(text[french].updated?.iso == "2025-01-21")
    #expect(
      String(decoding: text[english].body.markdown, as: UTF8.self)
        == "## Who is it for?\n\nYou are looking for work. You have a child.\n")
  }

  @Test("An easy version without original or translation is told, and its links are checked")
  func easyToReadFaults() throws {
    let folder = "\(Self.fiches)/garde-enfants"
    var untranslated = try SiteTree.small()
    untranslated.remove("\(folder)/en.plain.md")
    #expect(untranslated.findings() == ["\(folder)/fr.plain.md:1 translation-missing"])
    var orphan = try SiteTree.small()
    orphan.remove("\(folder)/fr.plain.md")
    #expect(orphan.findings() == ["\(folder)/en.plain.md:1 missing-file"])
    var misnamed = try SiteTree.small()
    misnamed.remove("\(folder)/en.plain.md")
    misnamed.write("---\n---\n", to: "\(folder)/en.plan.md")
    #expect(misnamed.findings() == ["\(folder)/en.plan.md:1 unknown-file"])
    var linked = try SiteTree.small()
    try linked.replace("Vous avez", by: "[a](#budget) Vous avez", in: "\(folder)/fr.plain.md")
    #expect(linked.findings() == ["\(folder)/fr.plain.md:6 broken-anchor"])
    try linked.replace("#budget", by: "action:garde-enfants#budget", in: "\(folder)/fr.plain.md")
    #expect(linked.findings() == [])
  }

  @Test(
    "An acronym is explained by the glossary, a link to a term, or brackets",
    arguments: [
      ("La PMI.", true), ("La PMI (protection maternelle).", false),
      ("La protection maternelle (PMI), puis la PMI.", false), ("La [PMI](term:ccas).", false),
      ("Le CCAS.", false), ("Un PDF.", false), ("Au XIX, NOTRE VILLE.", false),
      ("Ce mot, NON, non.", false), ("Le plan A, la place B.", false), ("L’ADIL-PMI.", true),
    ]) func acronyms(text: String, isUnknown: Bool) throws
  {
    var tree = try SiteTree.small()
    let path = "\(Self.fiches)/garde-enfants/fr.plain.md"
    try tree.replace("Vous avez un enfant.", by: text, in: path)
    let findings = Set(tree.findings())
    #expect(findings == (isUnknown ? ["\(path):6 unknown-acronym"] : []))
  }

  @Test("A translation older than its original is missing data, one as old is not") func outdated()
    throws
  {
    var tree = try SiteTree.small()
    try tree.replace("2025-01-21", by: "2025-01-19", in: "\(Self.fiches)/garde-enfants/en.plain.md")
    let site = try tree.site(warned: [
      "contracts/2025-2026/actions/garde-enfants/en.plain.md:2 translation-outdated"
    ])
    let (contract, action) = (Contract.ID("2025-2026"), Action.ID("garde-enfants"))
    let gaps = site.missingData(on: try day("2025-02-01")).filter { gap in
      if case .contract = gap { false } else { true }
    }
    #expect(
      gaps == [
        .outdated(
          .action(contract, action, .easyToRead), english, original: try day("2025-01-21"),
          translation: try day("2025-01-19"))
      ])
  }

  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }
}
