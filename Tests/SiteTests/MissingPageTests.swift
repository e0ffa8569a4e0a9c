import Ground
import Model
import SiteReading
import Testing

/// What is missing is counted, and told by kinds in few sentences.
@Suite("What is missing on its page") struct MissingPageTests {
  private let site: BuiltSite

  init() throws { site = try BuiltSite.disagreeing() }

  @Test(
    "each contract says how much is missing, and how much of which kind",
    arguments: [
      (
        "fr/ce-qui-manque.html",
        [
          "Contrat 2032-2033 6\u{A0}points (résultats\u{A0}: 3, cibles et situations de départ\u{A0}: 1, "
            + "montants\u{A0}: 1, autres informations\u{A0}: 1)",
          "Pacte 2031 7\u{A0}points (résultats\u{A0}: 2, actions sans indicateur\u{A0}: 1, "
            + "cibles et situations de départ\u{A0}: 2, montants\u{A0}: 2)",
        ],
        "13\u{A0}points manquent au 21\u{A0}novembre 2033. Ce site s’appuie sur 3\u{A0}documents\u{202F}; "
          + "d’autres peuvent exister."
      ),
      (
        "en/what-is-missing.html",
        [
          "Contract 2032-2033 6\u{A0}items (results: 3, targets and baselines: 1, amounts: 1, "
            + "other information: 1)",
          "Pact 2031 7\u{A0}items (results: 2, actions without an indicator: 1, targets and baselines: 2, amounts: 2)",
        ],
        "13\u{A0}items are missing as of 21\u{A0}November 2033. This site is based on 3\u{A0}documents; "
          + "others may exist."
      ),
    ]) func contents(path: String, contents: [String], lead: String) throws
  {
    let pieces = HTMLReader.pieces(of: try site.page(path))
    #expect(try texts(of: "li", in: part(of: pieces, "page-contents")) == contents)
    #expect(HTMLReader.text(of: try part(of: pieces, "lead")) == lead)
  }

  @Test("every gap stands once on the page, and one sentence tells of those that are alike")
  func gaps() throws {
    let day = try #require(Day(iso: "2033-11-21"))
    let pieces = HTMLReader.pieces(of: try site.page("fr/ce-qui-manque.html"))
    let lists = pieces.indices.filter { pieces[$0].attributes["class"] == "missing-list" }.map {
      pieces[$0...].prefix { $0 != .close(name: "ul") }
    }
    let items = lists.map { $0.count { $0.isOpening("li") } }
    #expect(items.reduce(0, +) == site.site.missingData(on: day).count)
    let folds = pieces.filter { $0.isOpening("details") }
    #expect(folds.count == items.count { $0 > 2 })
    let summaries = texts(of: "summary", in: pieces[...])
    #expect(
      summaries == [
        "3\u{A0}indicateurs sans résultat publié pour 2032, alors que la date limite était le "
          + "30\u{A0}juin 2033"
      ])
  }

  @Test("each contract leads to what its documents say differently, with a count") func ways()
    throws
  {
    let pieces = HTMLReader.pieces(of: try site.page("fr/ce-qui-manque.html"))
    let ways = pieces.indices.filter {
      pieces[$0].attributes["href"]?.hasSuffix("/ecarts.html") ?? false
    }.map { HTMLReader.text(of: pieces[$0...].prefix { $0 != .close(name: "a") }) }
    #expect(
      ways.filter { $0.hasSuffix("3") } == ["Écarts entre documents – Contrat 2032-2033\u{A0}: 3"])
  }

  private func part(of pieces: [HTMLPiece], _ name: String) throws -> ArraySlice<HTMLPiece> {
    let start = try #require(pieces.firstIndex { $0.attributes["class"] == name })
    guard case .open(let element, _) = pieces[start] else { return [] }
    return pieces[start...].prefix { $0 != .close(name: element) }
  }

  /// The texts of all elements of a name.
  private func texts(of name: String, in pieces: ArraySlice<HTMLPiece>) -> [String] {
    pieces.indices.filter { pieces[$0].isOpening(name) }.map { start in
      HTMLReader.text(of: pieces[start...].prefix { $0 != .close(name: name) })
    }
  }
}
