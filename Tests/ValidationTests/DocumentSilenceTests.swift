import Diagnostics
import Model
import Testing
import Validation

@Suite("What documents leave unsaid") struct DocumentSilenceTests {
  private static let contract = "contracts/2025-2026"

  @Test("A contract says in words what is missing, and where that is announced") func statedGaps()
    throws
  {
    var tree = try SiteTree.small()
    try tree.replace(
      "legal-basis:\n",
      by: """
        missing:
          - text: {fr: Date de signature, en: Date of signature}
            source: {document: contrat, place: page 9}
        legal-basis:

        """, in: "\(Self.contract)/contract.yml")
    let contract = try #require(
      try tree.site().contracts.first { $0.id == Identifier("2025-2026") })
    #expect(contract.statedGaps.map { $0.text[Language("en")] } == ["Date of signature"])
    #expect(contract.statedGaps.map(\.source.document) == [Identifier("contrat")])
    #expect(contract.missingData(on: contract.updated).first == .stated(0))
  }

  @Test("A published total names who spent it, among the funders") func spender() throws {
    var tree = try SiteTree.small()
    let total = #""year": 2025, "amount": 120000"#
    let file = "\(Self.contract)/budget.json"
    try tree.replace(total, by: total + #", "by": "ville""#, in: file)
    let contract = try #require(
      try tree.site().contracts.first { $0.id == Identifier("2025-2026") })
    let spent = contract.budget.total(of: BudgetSlice(year: 2025), at: .committed)
    #expect(spent?.spender == Identifier("ville"))
    try tree.replace(#""by": "ville""#, by: #""by": "region""#, in: file)
    #expect(tree.findings().map { $0.split(separator: " ").last } == ["unknown-reference"])
  }

  @Test("A sheet says who carries the action out, in each of its languages") func carriedOutBy()
    throws
  {
    var tree = try SiteTree.small()
    let sheet = "\(Self.contract)/actions/premier-accueil"
    let (line, added) = ("updated:", "carried-out-by: [Croix bleue]\nupdated:")
    try tree.replace(line, by: added, in: "\(sheet)/fr.md")
    #expect(tree.findings() == ["\(sheet)/en.md:2 translation-facts-differ"])
    try tree.replace(line, by: added, in: "\(sheet)/en.md")
    let actions = try tree.site().contracts.flatMap(\.actions)
    let action = actions.first { $0.id == Identifier("premier-accueil") }
    #expect(action?.texts.original.carriedOutBy == ["Croix bleue"])
  }
}
