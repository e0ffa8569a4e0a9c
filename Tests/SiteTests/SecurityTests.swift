import Digests
import SiteReading
import Testing

/// What pages may load, as they tell browsers and as hosts are told.
@Suite("What pages may load") struct SecurityTests {
  private static let policy =
    "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; manifest-src 'self'; base-uri 'none'; "
    + "form-action 'none'"

  @Test(
    "every page says it before it names a file, and has no script that runs and no style",
    arguments: ["three-languages", "over-time"]) func pages(name: String) throws
  {
    let site = try SharedSite(name, at: "https://livre.example", with: nil)
    for path in site.paths(ending: ".html") {
      let pieces = HTMLReader.pieces(of: try site.text(of: path))
      let first = pieces.first {
        ($0.isOpening("meta") || $0.isOpening("link")) && $0.attributes["charset"] == nil
      }
      #expect(first?.attributes["http-equiv"] == "Content-Security-Policy", "\(path)")
      #expect(first?.attributes["content"] == Self.policy, "\(path)")
      let scripts = pieces.filter { $0.isOpening("script") }.map {
        $0.attributes["src"] ?? $0.attributes["type"]
      }
      #expect(
        scripts.allSatisfy { $0 == "application/ld+json" || $0 == "../theme/search.js" }, "\(path)")
      #expect(
        pieces.allSatisfy { !$0.isOpening("style") && $0.attributes["style"] == nil }, "\(path)")
    }
  }

  @Test("hosts are told the same, and the hashes of the styles that drawings carry") func hosts()
    throws
  {
    let site = try SharedSite("over-time", at: nil, with: nil)
    let drawings = site.paths(ending: ".svg").filter { $0.hasPrefix("fr/") }
    let hashes = try drawings.flatMap { drawing in
      let pieces = HTMLReader.pieces(of: try site.text(of: drawing))
      return pieces.indices.filter { pieces[$0].isOpening("style") }.map { index -> String in
        guard case .text(let styles) = pieces[index + 1] else { return drawing }
        return "'sha256-\(SHA256.digest(of: Array(styles.utf8)).base64)'"
      }
    }
    let line = try #require(
      try site.text(of: "_headers").split(separator: "\n").first {
        $0.hasPrefix("  Content-Security-Policy: ")
      })
    let told = line.matches(of: #/ ('sha256-[^']*')/#).map { String($0.output.1) }
    #expect(!hashes.isEmpty && Set(hashes).isSubset(of: told))
    #expect(
      line.replacing(#/ 'sha256-[^']*'/#, with: "") == "  Content-Security-Policy: \(Self.policy)")
  }

  @Test("a page that is not found is told in each language where there are several") func notFound()
    throws
  {
    let languages = { (path: String, site: SharedSite) in
      HTMLReader.pieces(of: try site.text(of: path)).filter { $0.isOpening("li") }.compactMap {
        $0.attributes["lang"]
      }
    }
    let several = try SharedSite("three-languages", at: "https://livre.example/ouvert", with: nil)
    #expect(
      several.paths(ending: "404.html") == [
        "404.html", "ar/404.html", "en/404.html", "fr/404.html",
      ])
    #expect(try languages("404.html", several) == ["en", "fr", "ar"])
    #expect(try languages("ar/404.html", several) == ["ar"])
    let links = HTMLReader.pieces(of: try several.text(of: "ar/404.html")).compactMap {
      $0.attributes["href"]
    }
    #expect(
      links == [
        "/ouvert/theme/icon.svg", "/ouvert/theme/style.css", "/ouvert/ar/index.html",
        "/ouvert/ar/site-map.html",
      ])
    let one = try SharedSite("over-time", at: nil, with: nil)
    #expect(one.paths(ending: "404.html") == ["404.html"])
  }
}
