import Testing

/// What charts say to those who do not see them.
@Suite("Descriptions of charts")
struct ChartDescriptionTests {
  /// The description of the chart that stands alone on a page, all spaces made ordinary ones.
  private static func description(in pieces: [HTMLPiece]) -> String {
    let words = pieces.drop { !($0.attributes["id"]?.hasSuffix("-desc") ?? false) }
      .prefix { $0 != .close(name: "span") }
    return String(HTMLReader.text(of: words).map { $0.isWhitespace ? " " : $0 })
  }

  /// The reasons that are printed in place of values, without letters that lead to notes.
  ///
  /// They are read without spaces, since lines are broken at them.
  private static func reasons(in pieces: [HTMLPiece]) -> Set<String> {
    let labels = pieces.indices.filter {
      pieces[$0].attributes["class"]?.split(separator: " ").contains("gap-label") ?? false
    }
    let reasons = labels.flatMap { index in
      letters(of: HTMLReader.text(of: pieces[index...].prefix { $0 != .close(name: "text") }))
        .split { $0 == "," || $0 == ":" }
    }
    return Set(reasons.map { $0 == "nondét." ? "nondéterminé" : String($0) }
      .filter { !$0.hasPrefix("(") })
  }

  private static func letters(of text: String) -> String {
    text.lowercased().filter { !$0.isWhitespace }
  }

  @Test("every reason that a chart draws is in its description")
  func reasons() throws {
    var silent: [String] = []
    var said: Set<String> = []
    for site in [try BuiltSite.ofRepository(), try BuiltSite.overTime()] {
      for path in site.pages.keys.filter({ $0.contains("/graphiques/") }).sorted() {
        let pieces = HTMLReader.pieces(of: try site.page(path))
        let reasons = Self.reasons(in: pieces)
        let description = Self.letters(of: Self.description(in: pieces))
        let unsaid = reasons.filter { !description.contains($0) }
        silent += unsaid.sorted().map { "\(path): \($0)" }
        said.formUnion(reasons)
      }
    }
    #expect(silent == [])
    #expect(said.sorted() == [])
  }

  @Test(
    "the description of a chart says all that it shows",
    arguments: [
      (
        "contrat-2024-2027/graphiques/mieux-consommer",
        "départ : 0 ; cible 2024 : non déterminé ; cible 2025 : non déterminé ; cible 2026 : non"
          + " déterminé ; cible 2027 : non déterminé ; réalisé 2024 : non publié ; réalisé 2025 : non"
          + " publié ; au 21 novembre 2026."
      ),
      (
        "fils/graphiques/alimentation",
        "Budget de l’action : 2020 : 30 000 € (prévisionnel, action 3.1) et 8 550 € (prévisionnel,"
          + " action 3.2) ; 2021 : aucun document ; 2022 : action absente ; 2023 : action absente ;"
          + " 2024 : 60 000 € (contractualisé) ; 2025 : 70 000 € (prévisionnel) ; 2026 : 70 000 €"
          + " (prévisionnel) ; 2027 : 70 000 € (prévisionnel)."
      ),
    ]
  )
  func whole(path: String, description: String) throws {
    let site = try BuiltSite.ofRepository()
    let pieces = HTMLReader.pieces(of: try site.page("fr/\(path).html"))
    #expect(Self.description(in: pieces) == description)
  }
}
