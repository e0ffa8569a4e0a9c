import Model
import Testing

/// A discrepancy weighs what its author says, else what its places say.
@Suite struct DiscrepancyWeightTests {
  private static let file = "contracts/2025-2026/discrepancies.yml"
  private static let other = """

    - id: noms
      title: {fr: Deux noms, en: Two names}
      versions:
        - says: {fr: "l’accueil, article 12", en: "welcome, article 12"}
          source: {document: contrat, place: annexe 1}
        - says: {fr: le premier accueil, en: first welcome}
          source: {document: deliberation, place: page 2}
      used: {fr: Le premier accueil., en: First welcome.}
      reason: {fr: La délibération vient après., en: The resolution comes later.}
      about: [contract]
    """

  private func weights(_ tree: SiteTree) throws -> [String] {
    try tree.site().contracts[0].discrepancies.map { "\($0.id.rawValue) \($0.weight.rawValue)" }
  }

  @Test("Places that give different numbers disagree about figures, others about words")
  func computed() throws {
    var tree = try SiteTree.small()
    try tree.replace("about: [budget,", by: "about: [budget, contract,", in: Self.file)
    #expect(try weights(tree) == ["accueil-2025 figure"])
    try tree.replace("- id: accueil-2025", by: "\(Self.other)\n\n- id: accueil-2025", in: Self.file)
    #expect(try weights(tree) == ["accueil-2025 figure", "noms wording"])
  }

  @Test("What the author says holds, and the gravest come first") func stated() throws {
    var tree = try SiteTree.small()
    try tree.replace(
      "- id: accueil-2025", by: "\(Self.other)\n\n- id: accueil-2025\n  weight: wording",
      in: Self.file)
    try tree.replace("- id: noms", by: "- id: noms\n  weight: commitment", in: Self.file)
    #expect(try weights(tree) == ["noms commitment", "accueil-2025 wording"])
    try tree.replace("weight: commitment", by: "weight: duty", in: Self.file)
    #expect(tree.findings() == ["\(Self.file):3 unknown-value"])
  }
}
