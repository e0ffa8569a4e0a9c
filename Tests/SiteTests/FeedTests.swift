import Foundation
import Ground
import SiteReading
import TestSupport
import Testing

/// By which readers follow the news of a site.
@Suite("The feeds of a site") struct FeedTests {
  @Test(
    "the news of a site and of a contract are a feed in each language",
    arguments: ["en/news", "en/contract-2028-2030/news", "ar/news"]) func feeds(path: String) throws
  {
    let feed = try SharedSite("three-languages", at: nil, with: nil).text(of: "\(path).atom")
    let name = "feed-\(path.replacing("/", with: "-")).xml"
    let file = "\(BuiltSite.repository)Tests/SiteTests/Expected/\(name)"
    #expect(try Recording.text(in: URL(fileURLWithPath: file), recording: feed) == feed)
  }

  @Test("news that are not translated are those of the original, which have the same address")
  func untranslated() throws {
    let tree = try FixtureTree.valid(
      "three-languages", without: ["Content/updates/2027-12-10-vote/fr.md"])
    let feed = HTMLReader.pieces(
      of: try SharedSite(tree, at: nil, with: nil).text(of: "fr/contrat-2028-2030/actualites.atom"))
    let entry = feed.drop { !$0.isOpening("entry") }
    #expect(entry.first?.attributes["xml:lang"] == "en")
    #expect(
      HTMLReader.text(of: entry.prefix { $0 != .close(name: "title") })
        == "https://pact.marsa-bay.example/en/news/2027-12-10-vote.html The council votes the pact")
  }

  @Test("a page announces the feed of the site and of its contract; the page of news links to all")
  func announced() throws {
    let site = try SharedSite("three-languages", at: nil, with: nil)
    let whole = "News → news.atom"
    let ofContract = "News – Solidarity pact 2028–2030 of Marsa Bay → contract-2028-2030/news.atom"
    #expect(try Self.announced("en/glossary.html", site) == [whole])
    #expect(try Self.announced("en/contract-2028-2030.html", site) == [whole, ofContract])
    #expect(
      try Self.announced("en/contract-2028-2030/budget.html", site) == [
        "News → ../news.atom", "News – Solidarity pact 2028–2030 of Marsa Bay → news.atom",
      ])
    #expect(try Self.links("en/news.html", site) == [whole, ofContract])
  }

  @Test(
    "a contract of which all news tell has no feed of its own, nor has a site without an address")
  func none() throws {
    let alone = try SharedSite("over-time", at: "https://livre.example", with: nil)
    #expect(alone.paths(ending: ".atom") == ["fr/actualites.atom"])
    let silent = try SharedSite("disagreeing", at: "https://livre.example", with: nil)
    #expect(silent.paths(ending: ".atom") == [])
    let nowhere = try SharedSite("over-time", at: nil, with: nil)
    #expect(nowhere.paths(ending: ".atom") == [])
    #expect(try Self.announced("fr/actualites.html", nowhere) == [])
    #expect(try Self.links("fr/actualites.html", nowhere) == [])
  }

  /// The feeds that the head of a page names.
  private static func announced(_ path: String, _ site: SharedSite) throws -> [String] {
    HTMLReader.pieces(of: try site.text(of: path)).filter { $0.isOpening("link") && $0.isFeed }.map
    { "\(($0.attributes["title"] ?? "").unjoined) → \($0.attributes["href"] ?? "")" }
  }

  /// The feeds to which a page links.
  private static func links(_ path: String, _ site: SharedSite) throws -> [String] {
    let pieces = HTMLReader.pieces(of: try site.text(of: path))
    return pieces.indices.filter { pieces[$0].isOpening("a") && pieces[$0].isFeed }.map { start in
      let words = pieces[start...].prefix { $0 != .close(name: "a") }
      return "\(HTMLReader.text(of: words)) → \(pieces[start].attributes["href"] ?? "")"
    }
  }
}

extension HTMLPiece {
  fileprivate var isFeed: Bool { attributes["type"] == "application/atom+xml" }
}
