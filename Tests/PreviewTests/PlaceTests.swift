import Diagnostics
import Loading
import Testing

@testable import Preview

@Suite("Where a text of a page is written") struct PlaceTests {
  private let index = PlaceIndex(
    of: SourceTree(
      content: [
        SourceFile(
          path: "Content/contracts/c/budget.json",
          text: """
            {"funders": [{"id": "etat", "name": {"fr": "État", "en": "State"}},
                         {"id": "ville", "name": "Ville"}],
             "lines": [
              {"action": "logement", "amounts": {
                "2024": {"total": 1250.5, "etat": 625.25, "ville": 625.25},
                "2025": {"total": 1250.5, "etat": 625.25, "ville": 625.25}}},
              {"action": "emploi", "amounts": {
                "2024": {"total": 1250.5, "etat": 625.25, "ville": 625.25}}}
             ]}
            """),
        SourceFile(
          path: "Content/contracts/c/actions/logement/fr.md",
          text: """
            ---
            title: Loger d'abord
            number: 3
            ---
            ## Constats

            L'accès au logement reste *difficile* pour
            beaucoup de [ménages](term:menage) du territoire.

            - se perdre entre de nombreux interlocuteurs ;
            """),
        SourceFile(
          path: "Content/contracts/c/actions/emploi/fr.md", text: "---\ntitle: L'emploi\n---\n"),
      ],
      theme: [
        SourceFile(path: "Theme/strings/fr.yml", text: "column:\n  total: Total\nhome: Accueil\n")
      ]))

  private func places(_ text: String, _ context: String...) -> [String] {
    let (places, isCertain) = PlaceQuery(text, amid: context).places(in: index)
    return (places.isEmpty || isCertain ? [] : ["perhaps"])
      + places.map { "\($0.file.path):\($0.position.line):\($0.position.column)" }
  }

  private let budget = "Content/contracts/c/budget.json"

  @Test("an amount is found by its row, its column and its page") func amount() {
    #expect(
      places("625,25\u{A0}€", "2025", "État (prévisionnel)", "Budget", "Loger d’abord") == [
        "\(budget):6:41"
      ])
    #expect(places("625,25\u{A0}€", "2024", "Ville", "L’emploi") == ["\(budget):8:58"])
    #expect(places("€625.25", "2024", "State", "Loger d’abord") == ["\(budget):5:41"])
  }

  @Test("a text is found however it is set, and in whatever lines it is broken") func text() {
    let file = "Content/contracts/c/actions/logement/fr.md"
    #expect(
      places("L’accès au logement reste difficile pour beaucoup de ménages du territoire.") == [
        "\(file):7:1"
      ])
    #expect(places("se perdre entre de nombreux interlocuteurs\u{202F};") == ["\(file):10:1"])
    #expect(places("Constats") == ["\(file):5:1"])
    #expect(places("Loger d’abord") == ["\(file):2:8"])
  }

  @Test("a word of the site is found in the theme, and a computed figure nowhere") func others() {
    #expect(places("Accueil") == ["Theme/strings/fr.yml:3:7"])
    #expect(places("99\u{A0}999\u{A0}€", "Total") == [])
  }
}
