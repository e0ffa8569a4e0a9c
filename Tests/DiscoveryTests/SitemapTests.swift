import Ground
import Publishing
import Testing

@testable import Discovery

@Suite("The map of a site for search engines") struct SitemapTests {
  private static let root = "https://rives.example/a&b"

  private static func text(of file: Publication.File) throws -> String {
    String(decoding: try file.content(), as: UTF8.self)
  }

  /// A map of pages that are there in one language.
  private static func map(_ pages: Int, within limits: Sitemap.Limits) -> Sitemap {
    Sitemap(at: root, pages: pages, languages: 1, longestPath: 10, within: limits) { number in
      [Sitemap.Version(language: "fr", path: "fr/\(number).html", lastChange: nil)]
    }
  }

  @Test("each version of a page names all of them, and a page of one language none") func versions()
    throws
  {
    let map = Sitemap(at: Self.root, pages: 2, languages: 2, longestPath: 10) { number in
      let french = Sitemap.Version(
        language: "fr", path: "fr/\(number).html", lastChange: Day(iso: "2031-05-02"))
      let english = Sitemap.Version(language: "en", path: "en/\(number).html", lastChange: nil)
      return number == 0 ? [french, english] : [french]
    }
    let links = """
      <xhtml:link rel="alternate" hreflang="fr" href="https://rives.example/a&amp;b/fr/0.html"/>
      <xhtml:link rel="alternate" hreflang="en" href="https://rives.example/a&amp;b/en/0.html"/>
      <xhtml:link rel="alternate" hreflang="x-default" href="https://rives.example/a&amp;b/fr/0.html"/>
      """
    #expect(map.files.map(\.path) == ["sitemap.xml"])
    #expect(
      try Self.text(of: map.files[0]) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
        <url>
        <loc>https://rives.example/a&amp;b/fr/0.html</loc>
        <lastmod>2031-05-02</lastmod>
        \(links)
        </url>
        <url>
        <loc>https://rives.example/a&amp;b/en/0.html</loc>
        \(links)
        </url>
        <url>
        <loc>https://rives.example/a&amp;b/fr/1.html</loc>
        <lastmod>2031-05-02</lastmod>
        </url>
        </urlset>

        """)
  }

  @Test("more addresses than a file may have make an index of files") func index() throws {
    let files = Self.map(5, within: Sitemap.Limits(addresses: 2, bytes: 1_000_000)).files
    #expect(
      files.map(\.path) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"])
    #expect(
      try Self.text(of: files[0]) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <sitemap>
        <loc>https://rives.example/a&amp;b/sitemap-1.xml</loc>
        </sitemap>
        <sitemap>
        <loc>https://rives.example/a&amp;b/sitemap-2.xml</loc>
        </sitemap>
        <sitemap>
        <loc>https://rives.example/a&amp;b/sitemap-3.xml</loc>
        </sitemap>
        </sitemapindex>

        """)
    #expect(
      try Self.text(of: files[3]) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
        <url>
        <loc>https://rives.example/a&amp;b/fr/4.html</loc>
        </url>
        </urlset>

        """)
  }

  @Test("the protocol's limits: a file of 50 000 addresses, two of one more") func addresses() {
    #expect(Self.map(50_000, within: .ofProtocol).files.count == 1)
    #expect(Self.map(50_001, within: .ofProtocol).files.count == 3)
  }

  @Test("no file has more bytes than it may, however long the addresses are") func bytes() throws {
    let limits = Sitemap.Limits(addresses: 50_000, bytes: 20_000)
    let languages = ["fr", "en", "zh-Hant-HK"]
    let map = Sitemap(
      at: Self.root, pages: 40, languages: languages.count, longestPath: 120, within: limits
    ) { number in
      languages.map { language in
        let path = String(repeating: "x", count: 120)
        return Sitemap.Version(language: language, path: path, lastChange: Day(iso: "2031-05-02"))
      }
    }
    let sizes = try map.files.dropFirst().map { try $0.content().count }
    #expect(sizes.allSatisfy { $0 <= limits.bytes })
    #expect(sizes.count > 1)
  }
}
