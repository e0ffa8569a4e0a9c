import Diagnostics
import Model
import SiteReading
import Testing

/// What disagrees is shown the gravest first, and beside what it concerns with all that differs.
@Suite("What disagrees on the pages") struct DiscrepancyPagesTests {
  private let site: BuiltSite

  init() throws { site = try BuiltSite.disagreeing() }

  @Test(
    "the page of a contract has a part for figures, one for commitments and one for words",
    arguments: [
      (
        "fr/contrat-2032-2033/ecarts.html", ["Chiffres", "Dates et engagements", "Mots"],
        [
          "Chiffres\u{A0}: 1 #figure", "Dates et engagements\u{A0}: 1 #commitment",
          "Mots\u{A0}: 1 #wording",
          "Ce qui manque\u{A0}: 6 ../ce-qui-manque.html#contract-2032-2033",
        ]
      ),
      (
        "en/contract-2032-2033/discrepancies.html", ["Figures", "Dates and commitments", "Words"],
        [
          "Figures: 1 #figure", "Dates and commitments: 1 #commitment", "Words: 1 #wording",
          "What is missing: 6 ../what-is-missing.html#contract-2032-2033",
        ]
      ),
    ]) func parts(path: String, titles: [String], contents: [String]) throws
  {
    let pieces = HTMLReader.pieces(of: try site.page(path))
    #expect(try part(of: pieces, "page-contents").links == contents)
    let headings = texts(of: "h2", in: pieces[...])
    #expect(Array(headings.prefix(3)) == titles)
    let anchors = pieces.filter { $0.isOpening("section") }.compactMap { $0.attributes["id"] }
    #expect(anchors == ["figure", "commitment", "wording"])
  }

  @Test("each discrepancy has its anchor once, within what a link to it unfolds") func anchors()
    throws
  {
    let sites = try [site, .ofRepository(), .ofThreeLanguages(), .overTime()]
    for (site, contract) in sites.flatMap({ site in site.site.contracts.map { (site, $0) } }) {
      let path = try #require(
        site.paths.first {
          $0.hasPrefix("fr/") && $0.hasSuffix("-\(contract.id.rawValue)/ecarts.html")
        })
      let pieces = HTMLReader.pieces(of: try site.page(path))
      var folds = 0
      var folded: [String] = []
      for piece in pieces {
        if piece.isOpening("details") { folds += 1 }
        if piece == .close(name: "details") { folds -= 1 }
        if folds > 0, !piece.isOpening("details"), let id = piece.attributes["id"] {
          folded.append(id)
        }
      }
      #expect(folded == contract.discrepancies.map(\.id.rawValue))
      let sentence = "Le site n’a relevé aucun écart entre les documents de ce contrat."
      #expect((try part(of: pieces, "lead").text == sentence) == contract.discrepancies.isEmpty)
    }
  }

  @Test(
    "a thread leads to what is about words alone, and says in which contract",
    arguments: [
      (
        "fr/fils/repas.html", "Contrat 2032-2033 – 1\u{A0}écart qui ne porte que sur des mots",
        "../contrat-2032-2033/ecarts.html#titre-des-repas"
      ),
      (
        "en/threads/repas.html", "Contract 2032-2033 – 1\u{A0}discrepancy about words alone",
        "../contract-2032-2033/discrepancies.html#titre-des-repas"
      ),
    ]) func thread(path: String, title: String, href: String) throws
  {
    let pieces = HTMLReader.pieces(of: try site.page(path))
    #expect(pieces.allSatisfy { $0.attributes["class"] != "discrepancies" })
    #expect(try part(of: pieces, "more").links == ["\(title) \(href)"])
  }

  @Test("an action tells in full what bears on it, each once") func action() throws {
    let path = "fr/contrat-2032-2033/actions/3-toit.html"
    let pieces = HTMLReader.pieces(of: try site.page(path))
    let links = pieces.compactMap { $0.attributes["href"] }.filter {
      $0.hasPrefix("../ecarts.html#")
    }
    let contract = try #require(site.site.contracts.first { $0.id.rawValue == "2032-2033" })
    let about = contract.discrepancies(about: .action(.init("toit")))
    #expect(links == about.map { "../ecarts.html#\($0.id.rawValue)" })
    let versions = try part(of: pieces, "differences").pieces.count { $0.isOpening("li") }
    #expect(versions == about.map(\.versions.count).reduce(0, +))
  }

  @Test(
    "a planned total about which documents disagree leads to what they say, in every table that shows it"
  ) func planned() throws {
    let contract = "Content/contracts/2032-2033"
    let tree = try FixtureTree.valid("disagreeing").replacing(
      "\(contract)/discrepancies.yml",
      "{fr: \"Le tableau dit 20 ménages.\", en: \"The table says 20 households.\"}",
      with: "{fr: '20, et 135 001 € pour 135 000', en: '20, and €135,001 for 135,000'}"
    ).replacing(
      "\(contract)/budget.json", "  ]\n}",
      with: """
          ],
          "published": [
            {"year": 2032, "funder": "ville", "amount": 135001, "discrepancy": "menages-vingt"}
          ]
        }
        """)
    let site = try BuiltSite(tree: tree, asOf: nil, tolerating: .warning)
    let tables = HTMLTable.tables(of: try site.page("fr/contrat-2032-2033/budget.html"))
    #expect(
      tables["table-by-year"]?.rows.map(\.header) == ["2032 (écart signalé)", "2033", "Total"])
    #expect(
      tables["table-by-funder"]?.rows.map(\.header) == [
        "Ville (écart signalé)", "Département", "Total",
      ])
  }

  @Test("an action warns of nothing that is about words alone, and leads to it") func words() throws
  {
    let path = "fr/contrat-2032-2033/actions/1-repas.html"
    let pieces = HTMLReader.pieces(of: try site.page(path))
    #expect(pieces.allSatisfy { $0.attributes["class"] != "discrepancies" })
    let start = try #require(pieces.firstIndex { $0.attributes["id"] == "discrepancies" })
    let section = Array(pieces[start...].prefix { $0 != .close(name: "section") })
    #expect(
      try part(of: section, "more").links == [
        "1\u{A0}écart qui ne porte que sur des mots ../ecarts.html#titre-des-repas"
      ])
  }
}

/// A part of a page that bears a class.
private struct PagePart {
  let pieces: ArraySlice<HTMLPiece>

  var text: String { HTMLReader.text(of: pieces) }

  /// The text and the target of each link.
  var links: [String] {
    pieces.indices.compactMap { start in
      guard let href = pieces[start].attributes["href"] else { return nil }
      let text = HTMLReader.text(of: pieces[start...].prefix { $0 != .close(name: "a") })
      return "\(text) \(href)"
    }
  }
}

extension DiscrepancyPagesTests {
  private func part(of pieces: [HTMLPiece], _ name: String) throws -> PagePart {
    let start = try #require(pieces.firstIndex { $0.attributes["class"] == name })
    guard case .open(let element, _) = pieces[start] else { return PagePart(pieces: []) }
    return PagePart(pieces: pieces[start...].prefix { $0 != .close(name: element) })
  }

  /// The texts of all elements of a name.
  private func texts(of name: String, in pieces: ArraySlice<HTMLPiece>) -> [String] {
    pieces.indices.filter { pieces[$0].isOpening(name) }.map { start in
      HTMLReader.text(of: pieces[start...].prefix { $0 != .close(name: name) })
    }
  }
}
