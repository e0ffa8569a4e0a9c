import Diagnostics
import Ground
import Loading
import Model
import SiteReading
import Testing

/// A contract of two years that asks for a report on each, with what was done in the first.
@Suite("A report for each period") struct ReportPeriodTests {
  private typealias Row = HTMLTable.Row

  private static let folder = "Content/contracts/2022-2023"
  private static let asked = """

    reports:
      - period: {start: 2022-01-01, end: 2022-12-31}
        due: 2023-03-31
        source: {document: convention, place: article 6}
      - period: {start: 2023-01-01, end: 2023-12-31}
        source: {document: convention, place: article 6}
    """
  private static let account = """
    ---
    source: {document: convention, place: bilan}
    ---
    Deux voisins ont aidé.
    """

  private let site: BuiltSite

  init() throws {
    let tree = try FixtureTree.valid("over-time")
    let content = tree.content.map { file in
      file.path == "\(Self.folder)/contract.yml"
        ? SourceFile(path: file.path, bytes: file.bytes + Array(Self.asked.utf8)) : file
    }
    let account = SourceFile(
      path: "\(Self.folder)/actions/aide/fr.2022.md", bytes: Array(Self.account.utf8))
    site = try BuiltSite(
      tree: SourceTree(content: content + [account], theme: tree.theme),
      asOf: Day(iso: "2023-06-30"), tolerating: nil)
  }

  @Test("each report has a page named by its years; the only one of a contract has the plain name")
  func addresses() {
    #expect(
      site.paths.filter { $0.contains("rapport") }.sorted() == [
        "fr/contrat-2020/rapport.html", "fr/contrat-2022-2023/rapport-2022.html",
        "fr/contrat-2022-2023/rapport-2023.html",
      ])
    #expect(PageRules.faults(in: site) + PageRules.typographyFaults(in: site) == [])
  }

  @Test("the title block says what is covered, what is due, and where the contract asks for it")
  func head() throws {
    let html = try site.page("fr/contrat-2022-2023/rapport-2022.html")
    #expect(try text(of: "h1", in: html) == "Suivi 2022")
    let lines = ["report-due", "facts", "results-due", "data-date", "sources", "running"].map {
      texts(ofClass: $0, in: html).first ?? ""
    }
    #expect(
      lines == [
        "Le rapport attendu pour le 31\u{A0}mars 2023 n’est pas sur ce site.",
        "Période couvertedu 1er\u{A0}janvier 2022 au 31\u{A0}décembre 2022",
        "Résultats de 2022\u{A0}: attendus au plus tard le 31\u{A0}mars 2023. "
          + "Tous ne sont pas publiés sur ce site.",
        "Données arrêtées au 15\u{A0}janvier 2024. Échéances vérifiées au 30\u{A0}juin 2023.",
        "Source\u{A0}: Convention 2022-2023, article 6",
        "Suivi 2022 – Convention 2022-2023 – données arrêtées au 15\u{A0}janvier 2024",
      ])
    #expect(
      texts(ofClass: "report-due", in: try site.page("fr/contrat-2022-2023/rapport-2023.html")) == [
        "Le contrat demande un rapport sans donner de date."
      ])
  }

  @Test("the tables of money have the years of the report: planned by action, spent as a whole")
  func finances() throws {
    let tables = HTMLTable.tables(of: try site.page("fr/contrat-2022-2023/rapport-2022.html"))
    let table = try #require(tables["report-by-action"])
    #expect(table.columns == ["Action", "Commune", "Département", "Prévu", "Stade"])
    let aid = "Action 1\u{A0}: Aider les voisins"
    let garden = "Action 2\u{A0}: Ouvrir d’autres jardins"
    let none = "sans objet"
    let (half, all) = ("5\u{202F}000\u{A0}€", "10\u{202F}000\u{A0}€")
    #expect(
      table.rows == [
        row("2022", aid, half, half, all, "contractualisé"),
        row("2022", garden, none, none, none, ""),
        row("2022", "Total", half, half, all, "contractualisé"),
      ])
    let stages = try #require(tables["report-stages"])
    #expect(stages.columns == ["Financeur", "contractualisé", "engagé", "Taux d’exécution"])
    #expect(stages.rows.last == row("2022", "Total", all, "9\u{202F}000\u{A0}€", "90\u{A0}%"))
  }

  @Test("an amendment shows before and after, and no column for what nobody has spent yet")
  func amended() throws {
    let table = try #require(
      HTMLTable.tables(of: try site.page("fr/contrat-2022-2023/rapport-2023.html"))[
        "report-by-action"])
    let (before, after) = ("2\u{202F}000\u{A0}€", "2\u{202F}500\u{A0}€")
    let garden = "Action 2\u{A0}: Ouvrir d’autres jardins"
    #expect(
      table.rows.filter { $0.header == garden } == [
        row("2023", garden, before, before, "4\u{202F}000\u{A0}€", "prévisionnel"),
        row("2023", garden, after, before, "4\u{202F}500\u{A0}€", "modifié par avenant"),
      ])
  }

  @Test("only actions of which something is told have a part; the others are named in one sentence")
  func accounts() throws {
    let html = try site.page("fr/contrat-2022-2023/rapport-2022.html")
    #expect(
      texts(ofClass: "fiche-text", in: html) == [
        "Ce qui a été fait Deux voisins ont aidé. Source\u{A0}: Convention 2022-2023, bilan"
      ])
    let overview = try #require(HTMLTable.tables(of: html)["report-overview"])
    #expect(overview.columns.last == "Ce qui a été fait")
    #expect(overview.rows.map { $0.cells.last } == ["dit plus bas", "non publié", ""])
    #expect(
      html.contains(
        "<p>Action 2\u{A0}: aucun document publié sur ce site ne dit ce qui a été fait.</p>"))
    let action = try site.page("fr/contrat-2022-2023/actions/1-aide.html")
    #expect(action.contains("<h2>Ce qui a été fait en 2022</h2>\n<p>Deux voisins ont aidé.</p>"))
  }

  private func row(_ group: String, _ header: String, _ cells: String...) -> Row {
    Row(group: group, header: header, cells: cells)
  }

  private func text(of element: String, in html: String) throws -> String {
    let pieces = HTMLReader.pieces(of: html)
    let start = try #require(pieces.firstIndex { $0.isOpening(element) })
    return HTMLReader.text(of: pieces[start...].prefix { $0 != .close(name: element) })
  }

  /// The texts of the elements of a class that hold no element of their own name.
  private func texts(ofClass kind: String, in html: String) -> [String] {
    let pieces = HTMLReader.pieces(of: html)
    return pieces.indices.compactMap { start in
      guard case .open(let name, let attributes) = pieces[start], attributes["class"] == kind else {
        return nil
      }
      var depth = 0
      let inside = pieces[start...].prefix { piece in
        if piece.isOpening(name) { depth += 1 }
        if piece == .close(name: name) { depth -= 1 }
        return depth > 0
      }
      return HTMLReader.text(of: inside)
    }
  }
}
