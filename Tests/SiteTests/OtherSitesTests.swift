import Diagnostics
import Loading
import Model
import SiteReading
import Testing

/// Sites of another shape than the one at the top of the repository.
@Suite("Other sites") struct OtherSitesTests {
  private static let notice =
    "This page has not been translated into English yet. It is shown in its original language (French)."

  @Test("a page without a translation shows the original, says so and names its language")
  func fallback() throws {
    let lacking = "Content/contracts/2032-2033/actions/toit/en.md"
    let tree = try FixtureTree.valid("disagreeing", without: [lacking])
    let site = try BuiltSite(tree: tree, asOf: nil, tolerating: .warning)
    let path = try #require(site.shortestPath(beginning: "en/contract-2032-2033/actions/3-"))
    let pieces = HTMLReader.pieces(of: try site.page(path))
    let notice = pieces.firstIndex { $0.attributes["class"] == "notice" }
    #expect(HTMLReader.text(of: pieces[(try #require(notice) + 1)...].prefix(1)) == Self.notice)
    let heading = try #require(pieces.firstIndex { $0.isOpening("h1") })
    #expect(pieces[heading + 1].attributes["lang"] == "fr")
    #expect(HTMLReader.text(of: pieces[(heading + 2)...].prefix(1)) == "Garder un toit")
    #expect(PageRules.faults(in: site) == [])
    #expect(pieces.filter { $0.attributes["rel"] == "alternate" } == [])
    let map = HTMLReader.pieces(of: try site.page("en/site-map.html"))
    let own = path.dropFirst("en/".count)
    let listed = map.drop { $0.attributes["class"] != "site-map" }.prefix {
      !$0.isOpening("footer")
    }
    #expect(!listed.contains { $0.attributes["href"] == String(own) })
    #expect(
      listed.contains { $0.attributes["href"]?.hasPrefix("contract-2032-2033/actions/") ?? false })
  }

  @Test("the legal notice shows what the site file says of its publisher, the other pages do not")
  func imprint() throws {
    let site = try BuiltSite.ofThreeLanguages()
    let lines = try ["fr/mentions-legales.html", "fr/a-propos.html"].map { path in
      let pieces = HTMLReader.pieces(of: try site.page(path))
      let list = pieces.drop { $0.attributes["class"] != "imprint" }.prefix {
        $0 != .close(name: "dl")
      }
      return HTMLReader.text(of: list)
    }
    #expect(
      lines == [
        "ÉditeurVille de Marsa-la-Baie Direction de la publicationla maire"
          + " AdresseHôtel de ville, place du Port HébergeurLes serveurs de la ville", "",
      ])
  }

  @Test("a site of one language, one action and almost nothing else is whole") func oneLanguage()
    throws
  {
    let tree = try FixtureTree.valid("one-language")
    let site = try BuiltSite(tree: tree, asOf: nil, tolerating: nil)
    #expect(PageRules.faults(in: site) == [])
    let pieces = HTMLReader.pieces(of: try site.page("fr/contrat-2031/actions/1-jardin.html"))
    let canonical = pieces.first { $0.attributes["rel"] == "canonical" }?.attributes["href"]
    #expect(
      canonical == "https://saint-aubin.example/contrat/fr/contrat-2031/actions/1-jardin.html")
    #expect(pieces.allSatisfy { $0.attributes["class"] != "languages" })
    #expect(pieces.allSatisfy { $0.attributes["class"] != "unofficial" })
    let table = try #require(
      HTMLTable.tables(of: try site.page("fr/contrat-2031/budget.html"))["table-by-funder"])
    #expect(table.row("Commune")?.cells == ["1\u{202F}250,50\u{A0}€", "100\u{A0}%"])
  }

  @Test("a site of three languages, one of them from right to left, is whole") func threeLanguages()
    throws
  {
    let site = try BuiltSite.ofThreeLanguages()
    #expect(PageRules.faults(in: site) == [])
    #expect(site.site.languages.map(\.code).count == 3)
    let arabic = site.pages.filter { $0.key.hasPrefix("ar/") }
    #expect(arabic.count == site.pages.filter { $0.key.hasPrefix("en/") }.count)
    for (path, html) in arabic {
      let root = HTMLReader.pieces(of: html).first { $0.isOpening("html") }
      #expect(root?.attributes["dir"] == "rtl", "\(path)")
    }
  }
}
