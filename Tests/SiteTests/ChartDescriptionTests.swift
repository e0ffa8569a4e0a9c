import SiteReading
import Testing

/// What charts say to those who do not see them.
@Suite("Descriptions of charts") struct ChartDescriptionTests {
  /// The description of the chart that stands alone on a page, all spaces made ordinary ones.
  private static func description(in pieces: [HTMLPiece]) -> String {
    let words = pieces.drop { !($0.attributes["id"]?.hasSuffix("-desc") ?? false) }.prefix {
      $0 != .close(name: "span")
    }
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
        .replacing("nondét.", with: "nondéterminé,").split(separator: ",")
    }
    return Set(reasons.map(String.init).filter { !$0.hasPrefix("(") })
  }

  private static func letters(of text: String) -> String {
    text.lowercased().filter { !$0.isWhitespace }
  }

  @Test("every reason that a chart draws is in its description") func reasons() throws {
    var silent: [String] = []
    var said: Set<String> = []
    for site in [try BuiltSite.disagreeing(), try BuiltSite.overTime()] {
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
    #expect(said.sorted() == ["nondéterminé", "nonpublié"])
  }

  @Test(
    "the description of a chart says all that it shows",
    arguments: [
      (
        "contrat-2032-2033/graphiques/repas-partages",
        "départ : 0 ; visé 2032 : non déterminé ; visé 2033 : non déterminé ; réalisé 2032 : non"
          + " publié ; au 21 novembre 2033."
      ),
      (
        "fils/graphiques/repas",
        "Budget de l’action : 2031 : 30 000 € (prévisionnel) ; 2032 : 60 000 € (contractualisé) ;"
          + " 2033 : 70 000 € (prévisionnel)."
      ),
    ]) func whole(path: String, description: String) throws
  {
    let site = try BuiltSite.disagreeing()
    let pieces = HTMLReader.pieces(of: try site.page("fr/\(path).html"))
    #expect(Self.description(in: pieces) == description)
  }

  @Test("a chart that judges results says as of which day, in its citation and under it")
  func days() throws {
    let page = "fr/contrat-2032-2033/graphiques/indicateurs.html"
    let pieces = HTMLReader.pieces(of: try BuiltSite.disagreeing().page(page))
    let text = { (kind: String, end: String) in
      let words = pieces.drop { $0.attributes["class"] != kind }.prefix { $0 != .close(name: end) }
      return String(HTMLReader.text(of: words).map { $0.isWhitespace ? " " : $0 })
    }
    #expect(
      text("citation", "span")
        == "« Tous les indicateurs – Contrat 2032-2033 », Rives à livre ouvert, données arrêtées au"
        + " 28 mars 2032, publication des résultats vérifiée au 21 novembre 2033.")
    #expect(
      text("data-date", "p")
        == "Source : Contrat 2032-2033. Rives à livre ouvert, données arrêtées au 28 mars 2032,"
        + " publication des résultats vérifiée au 21 novembre 2033, Licence Ouverte 2.0.")
    #expect(
      text("headline", "figcaption")
        == "2 indicateurs sur 3 ont un départ et une valeur cible. Chaque vignette a sa propre"
        + " échelle. Publication des résultats vérifiée au 21 novembre 2033.")
  }

  @Test("charts of money say that amounts are forecast, and who pays") func money() throws {
    let pieces = HTMLReader.pieces(
      of: try BuiltSite.disagreeing().page("fr/contrat-2031/budget.html"))
    let figure = { (id: String) in
      Array(
        pieces.drop { $0.attributes["id"] != "\(id)-figure" }.prefix {
          $0 != .close(name: "figure")
        })
    }
    let text = { (figure: [HTMLPiece], kind: String, end: String) in
      let words = figure.drop { $0.attributes["class"] != kind }.prefix { $0 != .close(name: end) }
      return String(HTMLReader.text(of: words).map { $0.isWhitespace ? " " : $0 })
    }
    let actions = figure("actions")
    #expect(
      text(actions, "headline", "p")
        == "Le plus gros budget est celui de l’action 1, « Accueillir les habitants » :"
        + " 140 000 €, soit 82,4 % du total. Tous les montants sont prévisionnels.")
    #expect(
      Self.description(in: actions)
        == "Axe 1 : Vivre ensemble : 170 000 €, dont Action 1 : Accueillir les habitants :"
        + " 140 000 € (Ville 70 000 € et Département 70 000 €) ; Action 2 : Partager des repas :"
        + " 30 000 € (Ville 15 000 € et Département 15 000 €) ; prévisionnel.")
  }
}
