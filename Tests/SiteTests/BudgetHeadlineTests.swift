import Diagnostics
import Loading
import SiteReading
import Testing

/// Each figure of a budget says in its headline what the one before it has not said.
@Suite("Headlines of a budget") struct BudgetHeadlineTests {
  private static let unknown = "\"not-determined\""

  /// The amounts of the city in 2033 for its three actions, and what the figure by action says.
  static let cases: [([String], String)] = [
    (
      ["35000", "5000", "100000"],
      "Le plus gros budget est celui de l’action 3, «\u{A0}Garder un toit\u{A0}»"
    ),
    (
      [unknown, "5000", "100000"],
      "Le montant de l’action 1, «\u{A0}Partager des repas et les cuisiner\u{A0}», n’est pas connu en entier."
    ),
    (
      [unknown, unknown, "100000"], "Le montant de 2\u{A0}actions sur 3 n’est pas connu en entier."
    ),
  ]

  @Test(
    "the figure by action says of unknown amounts to which actions they belong", arguments: cases)
  func unknown(amounts: [String], expected: String) throws {
    var tree = try FixtureTree.valid("disagreeing")
    for (known, amount) in zip(["35000", "5000", "100000"], amounts) {
      tree = try tree.replacing(
        "Content/contracts/2032-2033/budget.json", "\"2033\": {\"ville\": \(known)",
        with: "\"2033\": {\"ville\": \(amount)")
    }
    let said = try headlines(of: tree)
    #expect(Set(said).count == said.count, "\(said)")
    #expect(said.contains { $0.hasPrefix(expected) }, "\(said)")
  }

  @Test("where no amount is known at all, it says of how many actions that is so")
  func nothingKnown() throws {
    let path = "Content/contracts/2032-2033/budget.json"
    let known = try FixtureTree.valid("disagreeing")
    let bytes = try #require(known.file(at: path)).bytes
    let text = String(decoding: bytes, as: UTF8.self).replacing(/"(ville|departement)": \d+/) {
      "\"\($0.output.1)\": \(Self.unknown)"
    }
    let tree = known.replacing(SourceFile(path: path, text: text))
    let said = try headlines(of: tree)
    #expect(Set(said).count == said.count, "\(said)")
    #expect(said.contains("Le budget n’est connu pour aucune des 3\u{A0}actions."), "\(said)")
  }

  @Test("where several actions cost the most, it says how many") func alike() throws {
    let tree = try FixtureTree.valid("disagreeing").replacing(
      "Content/contracts/2032-2033/budget.json",
      "\"2032\": {\"ville\": 30000, \"departement\": 30000}, \"2033\": {\"ville\": 35000, \"departement\": 35000}",
      with:
        "\"2032\": {\"ville\": 100000, \"departement\": 100000}, \"2033\": {\"ville\": 100000, \"departement\": 100000}"
    )
    let said = try headlines(of: tree)
    #expect(Set(said).count == said.count, "\(said)")
    #expect(
      said.contains {
        $0.hasPrefix(
          "Les plus gros budgets sont ceux de 2\u{A0}actions\u{A0}: 400\u{202F}000\u{A0}€ chacune.")
      }, "\(said)")
  }

  @Test(
    "of a single action it says that there is no other",
    arguments: ["1250.5", "\"not-determined\""]) func single(amount: String) throws
  {
    let tree = try FixtureTree.valid("one-language").replacing(
      "Content/contracts/2031/budget.json", "\"commune\": 1250.5", with: "\"commune\": \(amount)")
    let said = try headlines(of: tree, at: "fr/contrat-2031/budget.html")
    #expect(Set(said).count == said.count, "\(said)")
    #expect(
      said.contains(
        "Tout le budget est pour une seule action, l’action 1, «\u{A0}Ouvrir un jardin partagé\u{A0}»."
      ), "\(said)")
  }

  private func headlines(
    of tree: SourceTree, at page: String = "fr/contrat-2032-2033/budget.html"
  ) throws -> [String] {
    let site = try SharedSite(tree, at: nil, with: nil)
    let pieces = HTMLReader.pieces(of: try site.text(of: page))
    return pieces.indices.filter {
      pieces[$0].isOpening("p") && pieces[$0].attributes["class"] == "headline"
    }.map { HTMLReader.text(of: pieces[$0...].prefix { $0 != .close(name: "p") }) }
  }
}
