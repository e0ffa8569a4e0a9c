import Ground
import Loading
import Model
import SiteReading
import Testing

/// How a reader finds the way from any page to any other.
@Suite("Finding one's way") struct NavigationTests {
  private static let sites = ["disagreeing", "over-time", "three-languages"]

  private static func site(_ name: String) throws -> BuiltSite {
    switch name {
    case "disagreeing": try .disagreeing()
    case "over-time": try .overTime()
    default: try .ofThreeLanguages()
    }
  }

  /// The links inside the first element of a class, as the texts and the files that they lead to.
  private static func links(
    in name: String, of html: String, at path: String
  ) -> [(text: String, target: String)] {
    let pieces = HTMLReader.pieces(of: html)
    guard let start = pieces.firstIndex(where: { $0.attributes["class"] == name }),
      case .open(let element, _) = pieces[start]
    else { return [] }
    let inside = pieces[start...].prefix { $0 != .close(name: element) }
    return inside.indices.compactMap { index -> (text: String, target: String)? in
      guard inside[index].isOpening("a"), let href = inside[index].attributes["href"] else {
        return nil
      }
      let text = HTMLReader.text(of: inside[index...].prefix { $0 != .close(name: "a") })
      return (text, PageRules.resolve(href, from: path))
    }
  }

  /// The folder of a contract's pages, of which the path of one of them begins.
  private static func folder(of path: String) -> String? {
    path.firstMatch(of: /^[a-z]+\/(?:contrat|contract)-[0-9-]+/).map { String($0.output) }
  }

  @Test(
    "the menu of a page leads inside its own contract, elsewhere inside the newest",
    arguments: sites) func menu(name: String) throws
  {
    let site = try Self.site(name)
    for (path, html) in site.pages where !path.hasSuffix("404.html") {
      let newest = try #require(site.site.contracts.first)
      let folders = Set(
        Self.links(in: "menu", of: html, at: path).compactMap { Self.folder(of: $0.target) })
      let folder = try #require(folders.first, "\(path)")
      #expect(folders.count == 1, "\(path)")
      #expect(
        Self.folder(of: path).map { $0 == folder } ?? folder.hasSuffix("-\(newest.id.rawValue)"),
        "\(path)")
    }
  }

  @Test("a menu has only pages that its contract has") func pagesOfContract() throws {
    let site = try BuiltSite.overTime()
    let menu = { (path: String) in
      Self.links(in: "menu", of: try site.page(path), at: path).map(\.text)
    }
    let whole = ["Contrat", "Budget", "Indicateurs", "Suivi", "Écarts", "Au fil du temps"]
    #expect(try menu("fr/contrat-2022-2023/budget.html") == whole + ["Rechercher"])
    #expect(
      try menu("fr/contrat-2020/budget.html") == whole.filter { $0 != "Indicateurs" } + [
        "Rechercher"
      ])
  }

  @Test("every page of a contract that is over says so, and which one followed") func ended() throws
  {
    let site = try BuiltSite.disagreeing()
    let over = "You are reading a contract that is over: it ended on 31\u{A0}December 2031."
    for (path, html) in site.pages {
      let notice = HTMLBlocks(of: ".notice ended", in: html)?.blocks.map(\.text)
      guard path.hasPrefix("en/"), Self.folder(of: path)?.hasSuffix("-2031") == true else {
        #expect(notice == nil || path.hasPrefix("fr/contrat-2031"), "\(path)")
        continue
      }
      let next = try #require(site.site.contracts.first?.texts[Language("en")].title)
      #expect(notice == ["\(over) Next contract: \(next)"], "\(path)")
      let links = Self.links(in: "notice ended", of: html, at: path)
      #expect(links.map(\.target) == ["en/contract-2032-2033.html"], "\(path)")
    }
  }

  @Test("the last contract, once it is over, says that none followed") func last() throws {
    let page = try BuiltSite.overTime().page("fr/contrat-2022-2023/budget.html")
    #expect(
      HTMLBlocks(of: ".notice ended", in: page)?.blocks.map(\.text) == [
        "Vous lisez un contrat terminé\u{A0}: il a pris fin le 31\u{A0}décembre 2023. "
          + "Ce site ne connaît pas de contrat qui lui fasse suite."
      ])
  }

  @Test(
    "all pages, those easy to read, the list from A to Z and the author's own are at the foot of each page",
    arguments: sites) func foot(name: String) throws
  {
    let site = try Self.site(name)
    for (path, html) in site.pages where !path.hasSuffix("404.html") {
      let language = path == "index.html" ? site.site.languages[0].code : String(path.prefix(2))
      let targets = Set(Self.links(in: "foot-groups", of: html, at: path).map(\.target))
      let names =
        language == "fr"
        ? ["plan-du-site", "rechercher", "facile-a-lire"] : ["site-map", "search", "easy-to-read"]
      let written = site.site.pages.map { $0.texts[Language(language)].slug }
      let wanted = (names + written).map { "\(language)/\($0).html" }.filter(site.paths.contains)
      #expect(wanted.filter { !targets.contains($0) } == [], "\(path)")
      #expect(wanted.count >= 2 + written.count, "\(path)")
    }
  }

  @Test(
    "the list from A to Z has every page of the site map and every word, each once and in order")
  func alphabet() throws {
    let site = try BuiltSite.ofThreeLanguages()
    let path = "fr/rechercher.html"
    let pieces = HTMLReader.pieces(of: try site.page(path))
    let letters = pieces.indices.filter { pieces[$0].isOpening("h3") }.map { index in
      HTMLReader.text(of: pieces[index...].prefix { $0 != .close(name: "h3") })
    }.filter { $0.count == 1 }
    #expect(letters == letters.sorted() && Set(letters).count == letters.count)
    let main = pieces.drop { !$0.isOpening("main") }.prefix { $0 != .close(name: "main") }
    let all = main.compactMap { $0.attributes["href"] }
    // The themes come before the letters, after which the way to the site map stands.
    let links = Array(all.drop { $0 != "plan-du-site.html" }.dropFirst())
    #expect(Set(links).count == links.count)
    let map = HTMLReader.pieces(of: try site.page("fr/plan-du-site.html")).drop {
      !$0.isOpening("main")
    }.prefix { $0 != .close(name: "main") }.compactMap { $0.attributes["href"] }
    #expect(Set(map).subtracting(links) == [])
    #expect(links.count { $0.hasPrefix("glossaire.html#") } == site.site.glossary.count)
  }

  @Test("the root is the home page of the original language, and says in each what it is called")
  func root() throws {
    let site = try BuiltSite.ofThreeLanguages()
    let pieces = HTMLReader.pieces(of: try site.page("index.html"))
    let heads = { (relation: String) in
      pieces.filter { $0.attributes["rel"] == relation }.map {
        "\($0.attributes["hreflang"] ?? "") \($0.attributes["href"] ?? "")"
      }
    }
    let address = "https://pact.marsa-bay.example"
    #expect(heads("canonical") == [" \(address)/en/index.html"])
    #expect(
      heads("alternate") == ["en", "fr", "ar", "x-default"].map {
        "\($0) \(address)/\($0 == "x-default" ? "en" : $0)/index.html"
      } + [" en/news.atom"])
    let title = pieces.drop { !$0.isOpening("title") }.prefix { $0 != .close(name: "title") }
    #expect(
      HTMLReader.text(of: title)
        == "Marsa Bay against poverty – Marsa-la-Baie contre la pauvreté – خليج…")
    let own = HTMLReader.pieces(of: try site.page("en/index.html"))
    let texts = { (pieces: [HTMLPiece]) in
      HTMLReader.text(of: pieces.drop { !$0.isOpening("body") })
    }
    #expect(texts(pieces) == texts(own))
  }
}
