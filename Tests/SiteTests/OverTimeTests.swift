import SiteReading
import Testing

/// A site of two contracts and a year between them, with results, stages, an amendment and news.
@Suite("Promises over time") struct OverTimeTests {
  private typealias Row = HTMLTable.Row

  private static let action = "fr/contrat-2022-2023/actions/2-jardin.html"
  private static let amount = "Budget de l’action"
  private static let year2023 = "2023 – Convention 2022-2023"
  private let site: BuiltSite

  init() throws { site = try BuiltSite.overTime() }

  @Test("every page of the site keeps the rules of all pages") func rules() {
    #expect(PageRules.faults(in: site) + PageRules.typographyFaults(in: site) == [])
  }

  @Test(
    "a thread tells each year: stages apart, units whole, and in words the years of which nothing is known"
  ) func threadTable() throws {
    let table = try #require(
      HTMLTable.tables(of: try site.page("fr/fils/jardins.html"))["table-years"])
    #expect(table.caption == "Cultiver ensemble\u{A0}: argent et résultats, année par année")
    #expect(table.columns == ["Ce qui est suivi", "Prévu ou visé", "Constaté"])
    #expect(
      table.rows == [
        row("2020 – Pacte 2020", Self.amount, "1\u{202F}000\u{A0}€ (prévisionnel)", "non publié"),
        row("2021", "Argent et résultats", "non connus", "aucun document sur cette année"),
        row(
          "2022", "Argent et résultats", "sans objet",
          "ne figure pas dans\u{A0}: Convention 2022-2023"),
        row(
          Self.year2023, Self.amount,
          "4\u{202F}000\u{A0}€ (prévisionnel)\u{202F}; 4\u{202F}500\u{A0}€ (modifié par avenant)",
          "non publié"),
        row(Self.year2023, "Jardiniers inscrits", "non précisé", "30\u{A0}jardiniers"),
        row(Self.year2023, "dont femmes", "non précisé", "18"),
        row(Self.year2023, "dont hommes", "non précisé", "12"),
        row(Self.year2023, "Récolte", "non précisé", "120,5\u{A0}kilos"),
        row(Self.year2023, "dont tomates", "non précisé", "40"),
        row(Self.year2023, "Nombre de parcelles", "20\u{A0}parcelles", "18\u{A0}parcelles"),
      ])
  }

  @Test(
    "a result stands as a bar against its target, whose description says all three, and not twice")
  func resultAgainstTarget() throws {
    let pieces = HTMLReader.pieces(of: try site.page("fr/contrat-2022-2023/rapport.html"))
    let start = try #require(
      pieces.firstIndex { $0.attributes["class"] == "chart chart-bullet chart-narrow" })
    let end = try #require(pieces[start...].firstIndex(of: .close(name: "svg")))
    let words = try #require(pieces[end...].firstIndex(of: .close(name: "p")))
    let hidden = try #require(pieces[start..<end].firstIndex { $0.isOpening("g") })
    #expect(pieces[hidden].attributes["aria-hidden"] == "true")
    #expect(
      HTMLReader.text(of: pieces[start..<hidden])
        == "Nombre de parcelles – 2023 départ\u{A0}: 8\u{202F}; visé\u{A0}: 20\u{202F}; réalisé\u{A0}: 18."
    )
    #expect(HTMLReader.text(of: pieces[hidden..<end]) == "départ8 visé20 0 5 10 15 20 réalisé 18")
    #expect(
      HTMLReader.text(of: pieces[end..<words])
        == "83,3\u{A0}% du chemin entre le départ et la cible est parcouru. "
        + "En bonne voie à partir de 95\u{A0}%, à surveiller à partir de 60\u{A0}%. "
        + "Comprendre ce statut")
  }

  @Test("a thread names each step with its contract, its certainty and its evidence")
  func threadSteps() throws {
    #expect(
      try texts(of: "ol", "steps", on: "fr/fils/jardins.html") == [
        "Pacte 2020 du 1er\u{A0}janvier 2020 au 31\u{A0}décembre 2020"
          + " Action 1.1\u{A0}: Ouvrir un jardin Début du fil",
        "Convention 2022-2023 du 1er\u{A0}janvier 2022 au 31\u{A0}décembre 2023"
          + " Action 2\u{A0}: Ouvrir d’autres jardins"
          + " Lien avec l’action précédente\u{A0}: Action semblable"
          + " La convention cite le premier jardin."
          + " L’action 2 fait suite à l’action 1.1 (Pacte 2020)\u{A0}: 1\u{202F}000\u{A0}€ en 2020"
          + " (prévisionnel), puis 4\u{202F}500\u{A0}€ en 2023 (prévisionnel et modifié par avenant),"
          + " soit 3\u{202F}500\u{A0}€ de plus (+350\u{A0}%).",
      ])
  }

  @Test("where what is said of a year is a sentence, that of the next is one too") func sentences()
    throws
  {
    let page = HTMLReader.text(
      of: HTMLReader.pieces(of: try site.page("fr/contrat-2022-2023/budget.html"))[...])
    #expect(page.contains("soit 90\u{A0}%. 2023\u{A0}: "))
    #expect(page.contains("(modifié par avenant)."))
  }

  @Test("an action leads to its thread, where it is the current step") func overTime() throws {
    #expect(
      try texts(of: "ol", "thread-line", on: Self.action) == [
        "Pacte 2020 – Action 1.1\u{A0}: Ouvrir un jardin",
        "Convention 2022-2023 – Action 2\u{A0}: Ouvrir d’autres jardins",
      ])
  }

  @Test("what was counted stands with its unit, its date, its parts, its note and its source")
  func observations() throws {
    #expect(
      try texts(of: "ul", "diagnosis observations", on: Self.action) == [
        "Jardiniers inscrits 30\u{A0}jardiniers au 31\u{A0}décembre 2023"
          + " Réparti ainsi\u{A0}: femmes 18 hommes 12"
          + " Une fois par famille. Source\u{A0}: Convention 2022-2023, bilan",
        "Récolte 120,5\u{A0}kilos en 2023 Dont\u{A0}: tomates 40"
          + " Source\u{A0}: Convention 2022-2023, bilan",
      ])
  }

  @Test(
    "what an amendment changed stands before and after under the table of years, and before it where the total leads",
    arguments: [
      (
        action, "4\u{202F}000\u{A0}€ avant avenant",
        ["2023\u{A0}: 4\u{202F}000\u{A0}€ avant avenant, 4\u{202F}500\u{A0}€ depuis."]
      ),
      (
        "fr/contrat-2022-2023.html", "26\u{202F}000\u{A0}€ avant avenant",
        [
          "2023\u{A0}: 16\u{202F}000\u{A0}€ avant avenant, 16\u{202F}500\u{A0}€ depuis.",
          "Le document publie un seul total, sans son détail\u{A0}: le site ne le répartit pas.",
        ]
      ), ("fr/index.html", "26\u{202F}000\u{A0}€ avant avenant", []),
    ]) func amended(path: String, leading: String, notes: [String]) throws
  {
    let pieces = HTMLReader.pieces(of: try site.page(path))
    let texts = { (isWanted: (HTMLPiece) -> Bool, element: String) in
      pieces.indices.filter { isWanted(pieces[$0]) }.map {
        HTMLReader.text(of: pieces[$0...].prefix { $0 != .close(name: element) })
      }
    }
    #expect(
      texts({ $0.isOpening("dd") }, "dd").filter { $0.hasSuffix("avant avenant") } == [leading])
    #expect(texts({ $0.attributes["class"] == "table-note" }, "p") == notes)
  }

  @Test("an indicator judged in words has its words, and no chart") func indicatorsInWords() throws
  {
    let page = "fr/contrat-2022-2023/actions/1-aide.html"
    #expect(
      try texts(of: "ul", "worded", on: page) == [
        "Qualité de l’entraide Non évaluable pour 2023"
          + " La fiche ne dit pas comment cet indicateur se mesure. Comprendre ce statut"
          + " Ce qui a été publié\u{A0}: 2022 Les voisins se connaissent mieux."
      ])
    #expect(!site.paths.contains("fr/contrat-2022-2023/graphiques/entraide.html"))
  }

  @Test("stages stand side by side, with a rate only where both of its terms are known")
  func stages() throws {
    let html = try site.page("fr/contrat-2022-2023/budget.html")
    let table = try #require(HTMLTable.tables(of: html)["table-stages"])
    let none = "sans objet"
    let unpublished = "non publié"
    #expect(
      table.columns == [
        "Financeur", "prévisionnel", "contractualisé", "modifié par avenant", "engagé",
        "Taux d’exécution",
      ])
    #expect(
      table.rows == [
        row("2022", "Commune", none, "5\u{202F}000\u{A0}€", none, unpublished, none),
        row("2022", "Département", none, "5\u{202F}000\u{A0}€", none, unpublished, none),
        row(
          "2022", "Total", none, "10\u{202F}000\u{A0}€", none, "9\u{202F}000\u{A0}€", "90\u{A0}%"),
        row(
          "2023", "Commune", "8\u{202F}000\u{A0}€", none, "8\u{202F}500\u{A0}€", unpublished, none),
        row(
          "2023", "Département", "8\u{202F}000\u{A0}€", none, "8\u{202F}000\u{A0}€", unpublished,
          none),
        row(
          "2023", "Total", "16\u{202F}000\u{A0}€", none, "16\u{202F}500\u{A0}€", unpublished, none),
        row(
          "2023", "dont Action 2\u{A0}: Ouvrir d’autres jardins", "4\u{202F}000\u{A0}€", none,
          "4\u{202F}500\u{A0}€", unpublished, none),
      ])
  }

  @Test("an amendment shows each amount before and after") func amendments() throws {
    let html = try site.page("fr/contrat-2022-2023/budget.html")
    let table = try #require(HTMLTable.tables(of: html)["amendment-1"])
    #expect(table.caption == "Avenant 1 (30\u{A0}juin 2023)\u{A0}: ce qui change")
    #expect(
      table.rows == [
        row(
          "", "Action 2\u{A0}: Ouvrir d’autres jardins", "2023", "Commune", "2\u{202F}000\u{A0}€",
          "2\u{202F}500\u{A0}€")
      ])
  }

  @Test("the home page shows the newest contract, then earlier ones, threads and news") func home()
    throws
  {
    let pieces = HTMLReader.pieces(of: try site.page("fr/index.html")).prefix {
      $0 != .close(name: "main")
    }
    let headings = pieces.indices.filter { pieces[$0].isOpening("h2") }.map { start in
      HTMLReader.text(of: pieces[start...].prefix { $0 != .close(name: "h2") })
    }
    #expect(
      headings == [
        "Convention 2022-2023", "Ce qui a été fait en 2023", "Les actions, et pour qui",
        "Plus ou moins qu’avant\u{202F}?", "Les promesses au fil du temps",
        "Les contrats précédents", "Actualités",
      ])
  }

  @Test("a contract without indicators or diagnosis has no page for them") func absentPages() {
    let pages = site.paths.filter { $0.hasPrefix("fr/contrat-2020") && !$0.contains("graphiques") }
    #expect(
      pages == [
        "fr/contrat-2020.html", "fr/contrat-2020/actions/1.1-jardin.html",
        "fr/contrat-2020/axes/1-quartier.html", "fr/contrat-2020/budget.html",
        "fr/contrat-2020/donnees.html", "fr/contrat-2020/ecarts.html",
        "fr/contrat-2020/livret.html", "fr/contrat-2020/rapport.html",
      ])
  }

  private func row(_ group: String, _ header: String, _ cells: String...) -> Row {
    Row(group: group, header: header, cells: cells)
  }

  /// The texts of the items of a list, each with its inner lists.
  private func texts(of list: String, _ kind: String, on path: String) throws -> [String] {
    let pieces = HTMLReader.pieces(of: try site.page(path))
    let start = try #require(
      pieces.firstIndex { $0.isOpening(list) && $0.attributes["class"] == kind })
    var texts: [String] = []
    var item: [HTMLPiece] = []
    var depth = 0
    for piece in pieces[(start + 1)...] {
      if piece.isOpening("li") { depth += 1 }
      if depth > 0 { item.append(piece) }
      if piece == .close(name: "li") {
        depth -= 1
        if depth == 0 {
          texts.append(HTMLReader.text(of: item))
          item = []
        }
      }
      if depth == 0, piece == .close(name: list) { break }
    }
    return texts
  }
}
