import Diagnostics
import Model
import SiteReading
import Testing

/// The pages that are made to be printed.
@Suite("The report and the booklet") struct ReportTests {
  private let site: BuiltSite

  init() throws { site = try BuiltSite.disagreeing() }

  @Test("a report of a site that is not official says so under its title and on every sheet")
  func compiledBySite() throws {
    let report = HTMLReader.pieces(of: try site.page("fr/contrat-2032-2033/rapport.html"))
    let title = try #require(report.firstIndex(of: .close(name: "h1")))
    let end = try #require(report[title...].firstIndex { $0.isOpening("dl") })
    #expect(
      HTMLReader.text(of: report[title..<end])
        == "Le rapport est attendu pour le 31\u{A0}mars 2034. "
        + "Cette page est composée par ce site à partir des documents qu’il publie. "
        + "Ce n’est pas un rapport remis par les parties du contrat. "
        + "Résultats de 2032\u{A0}: attendus au plus tard le 30\u{A0}juin 2033. "
        + "Aucun n’est publié sur ce site. "
        + "Résultats de 2033\u{A0}: attendus au plus tard le 31\u{A0}mars 2034.")
    let running = { (pieces: [HTMLPiece]) in
      pieces.first { $0.isOpening("html") }?.attributes["data-running"]
    }
    #expect(
      running(report) == "Suivi – Contrat 2032-2033 "
        + "– données arrêtées au 28\u{A0}mars 2032 – site non officiel")
    let official = HTMLReader.pieces(
      of: try BuiltSite.overTime().page("fr/contrat-2022-2023/rapport.html"))
    #expect(!official.contains { $0.attributes["class"] == "compiled" })
  }

  @Test("the contents of a report lead to each of its parts, and what is told below stands below")
  func contents() throws {
    let sites = [
      site, try BuiltSite.overTime(), try BuiltSite.ofThreeLanguages(),
      try BuiltSite.ofRepository(),
    ]
    let reports = sites.flatMap(\.pages).filter { $0.value.contains("class=\"contents\"") }
    #expect(reports.count > 5)
    for (path, html) in reports {
      let pieces = HTMLReader.pieces(of: html)
      let parts = pieces.filter {
        $0.isOpening("section") && $0.attributes["class"]?.hasPrefix("report-part") == true
      }
      let start = try #require(pieces.firstIndex { $0.attributes["class"] == "contents" })
      let end = try #require(pieces[start...].firstIndex(of: .close(name: "nav")))
      let ways = pieces[start..<end].compactMap { $0.attributes["href"] }
      #expect(ways == parts.compactMap { $0.attributes["id"].map { "#\($0)" } }, "\(path)")
      let overview = try #require(HTMLTable.tables(of: html)["report-overview"])
      let told = overview.rows.flatMap(\.cells).count {
        ["dit plus bas", "told below"].contains($0)
      }
      let actions = parts.count { $0.attributes["class"]?.contains("report-action") == true }
      #expect(told == actions || path.hasPrefix("ar/"), "\(path)")
    }
  }

  @Test("a report leads to other differences between documents only where there are some")
  func differences() throws {
    let words = ["Tous les écarts sont", "aucun écart entre"]
    let told = { (page: String) in words.map(page.contains) }
    #expect(told(try site.page("fr/contrat-2032-2033/rapport.html")) == [true, false])
    let none = try BuiltSite.overTime().page("fr/contrat-2022-2023/rapport.html")
    #expect(told(none) == [false, true])
  }

  @Test("amounts of which none is known are not said to be forecasts") func unknownForecast() throws
  {
    let path = "Content/contracts/2032-2033/budget.json"
    let tree = try ["35000", "5000", "100000"].reduce(FixtureTree.valid("disagreeing")) {
      tree, amount in
      try tree.replacing(
        path, "\"2033\": {\"ville\": \(amount), \"departement\": \(amount)}",
        with: "\"2033\": {\"ville\": \"not-due\", \"departement\": \"not-due\"}")
    }
    let site = try BuiltSite(tree: tree, asOf: nil, tolerating: .warning)
    let said = { (page: String) in page.contains("Les montants de 2033 sont prévisionnels") }
    let page = "fr/contrat-2032-2033/budget.html"
    #expect(try said(BuiltSite.disagreeing().page(page)))
    #expect(try !said(site.page(page)))
  }

  @Test("a sum that is known in part is told inside a sentence without a stop of its own")
  func partlyKnown() throws {
    let pages = try BuiltSite.ofThreeLanguages().pages.filter { $0.key.hasPrefix("fr/") }
    let inside = pages.filter { $0.value.contains(/connus?\.(,| et| \()/) }
    #expect(inside.keys.sorted() == [])
    let budget = try #require(pages["fr/contrat-2028-2030/budget.html"])
    #expect(budget.contains(/au moins \(3\smontants\sinconnus\), dont/))
  }

  @Test("the booklet has all fiches in order, each with the way to its page") func booklet() throws
  {
    let pieces = HTMLReader.pieces(of: try site.page("fr/contrat-2032-2033/livret.html"))
    let fiches = pieces.filter { $0.attributes["class"] == "fiche" }.compactMap {
      $0.attributes["id"]
    }
    let contract = try #require(site.site.contracts.first { $0.id.rawValue == "2032-2033" })
    #expect(fiches == contract.actions.map { "action-\($0.id.rawValue)" })
    let links = pieces.compactMap { $0.attributes["href"] }.filter { $0.hasPrefix("actions/") }
    #expect(links.count { $0.hasSuffix(".html") } == fiches.count)
    #expect(pieces.filter { $0.isOpening("h1") }.count == 1)
    let identifiers = pieces.compactMap { $0.attributes["id"] }
    #expect(Set(identifiers).count == identifiers.count)
  }

  @Test("what was spent is drawn inside what was planned only where it is known to be a part of it")
  func nestedStages() throws {
    let drawings = { (page: String) in
      HTMLReader.pieces(of: page).count {
        $0.attributes["class"] == "chart chart-nested-bars chart-narrow"
      }
    }
    let committed = try site.page("fr/contrat-2031/budget.html")
    #expect(drawings(committed) == 0)
    #expect(HTMLTable.tables(of: committed)["table-stages"] != nil)
    let comparable = try BuiltSite.overTime().page("fr/contrat-2022-2023/budget.html")
    #expect(drawings(comparable) == 1)
  }

  @Test("two results or more of an indicator have their course beside them, hidden from readers")
  func courses() throws {
    let site = try BuiltSite.ofThreeLanguages()
    let followed = site.site.contracts.flatMap(\.indicators).count { indicator in
      indicator.results.count { $0.value.value != nil } > 1
    }
    #expect(followed > 1)
    for path in ["ar/contract-2028-2030/report.html", "en/contract-2028-2030/report.html"] {
      let pieces = HTMLReader.pieces(of: try site.page(path))
      let lines = pieces.filter { $0.attributes["class"] == "chart chart-sparkline" }
      #expect(lines.count == followed)
      #expect(lines.allSatisfy { $0.attributes["aria-hidden"] == "true" })
    }
  }

  @Test("an indicator with a result says how it stands, in every language") func statuses() throws {
    let site = try BuiltSite.ofThreeLanguages()
    let expected = [
      "en": "84.4% of the way from baseline to target is covered. "
        + "On track from 90%, to watch from 60%. What this status means",
      "fr": "84,4\u{A0}% du chemin entre le départ et la cible est parcouru. "
        + "En bonne voie à partir de 90\u{A0}%, à surveiller à partir de 60\u{A0}%. "
        + "Comprendre ce statut",
      "ar": "قُطع \u{2066}84,4%\u{2069} من الطريق بين خط الأساس والمستهدف. "
        + "على المسار الصحيح ابتداءً من \u{2066}90%\u{2069}، "
        + "ويستدعي المتابعة ابتداءً من \u{2066}60%\u{2069}. معنى هذه الوضعية",
    ]
    let pages = [
      "ar": "ar/contract-2028-2030/indicators.html", "en": "en/contract-2028-2030/indicators.html",
      "fr": "fr/contrat-2028-2030/indicateurs.html",
    ]
    for (language, path) in pages.sorted(by: { $0.key < $1.key }) {
      let pieces = HTMLReader.pieces(of: try site.page(path))
      let start = try #require(pieces.firstIndex { $0.attributes["class"] == "progress-why" })
      let end = try #require(pieces[start...].firstIndex(of: .close(name: "p")))
      #expect(HTMLReader.text(of: pieces[start..<end]) == expected[language], "\(path)")
    }
  }
}
