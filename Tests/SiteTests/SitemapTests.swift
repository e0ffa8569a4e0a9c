import Foundation
import SiteReading
import TestSupport
import Testing

/// By which search engines find the pages of a site.
@Suite("The map for search engines") struct SitemapTests {
  /// A page as a search engine knows it: its address, and that of each version by its language.
  private struct Found: Hashable {
    let address: String
    let versions: [String: String]
  }

  @Test("a site of one language has the map that was read last") func oneLanguage() throws {
    let site = try SharedSite("one-language", at: nil, with: nil)
    let map = try site.text(of: "sitemap.xml")
    let file = "\(BuiltSite.repository)Tests/SiteTests/Expected/sitemap-one-language.xml"
    #expect(try Recording.text(in: URL(fileURLWithPath: file), recording: map) == map)
  }

  @Test(
    "the map has the pages that name themselves the ones to find, with the versions that they name",
    arguments: [
      ("three-languages", []), ("over-time", []),
      ("disagreeing", ["Content/contracts/2032-2033/actions/toit/en.md"]),
    ]) func pages(name: String, lacking: [String]) throws
  {
    let site = try SharedSite(
      try FixtureTree.valid(name, without: Set(lacking)), at: "https://livre.example", with: nil)
    var told: Set<Found> = []
    for path in site.paths(ending: ".html") {
      let address = "https://livre.example/\(path)"
      let links = HTMLReader.pieces(of: try site.text(of: path)).filter { $0.isOpening("link") }
      guard links.contains(where: { $0.attributes["rel"] == "canonical" && $0.leads(to: address) })
      else { continue }
      told.insert(Found(address: address, versions: Self.versions(links)))
    }
    let map = HTMLReader.pieces(of: try site.text(of: "sitemap.xml"))
    let found = map.indices.filter { map[$0].isOpening("url") }.map { start in
      let url = map[start...].prefix { $0 != .close(name: "url") }
      let address = url.drop { !$0.isOpening("loc") }.dropFirst().prefix(1)
      return Found(address: HTMLReader.text(of: address), versions: Self.versions(url))
    }
    #expect(Set(found) == told)
    #expect(found.count == told.count)
  }

  /// The addresses of versions by their languages; none where there is one version only.
  private static func versions(_ links: some Sequence<HTMLPiece>) -> [String: String] {
    let versions = links.reduce(into: [String: String]()) { versions, link in
      guard let language = link.attributes["hreflang"] else { return }
      versions[language] = link.attributes["href"]
    }
    return Set(versions.values).count > 1 ? versions : [:]
  }

  @Test("crawlers are told at the root of a server only, and of a site with an address only")
  func robots() throws {
    let told = try SharedSite("disagreeing", at: "https://livre.example/", with: nil)
    #expect(
      try told.text(of: "robots.txt")
        == "User-agent: *\nDisallow:\n\nSitemap: https://livre.example/sitemap.xml\n")
    let below = try SharedSite("disagreeing", at: "https://livre.example/ouvert", with: nil)
    #expect(below.paths(ending: ".txt") == [])
    #expect(below.paths(ending: ".xml") == ["sitemap.xml"])
    let nowhere = try SharedSite("disagreeing", at: nil, with: nil)
    #expect(nowhere.paths(ending: ".xml") + nowhere.paths(ending: ".txt") == [])
  }
}

extension HTMLPiece {
  fileprivate func leads(to address: String) -> Bool { attributes["href"] == address }
}
