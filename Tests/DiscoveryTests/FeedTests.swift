import Discovery
import Ground
import Testing

@Suite("A feed of what is new") struct FeedTests {
  private static let root = "https://rives.example/a&b"

  private static func entry(_ name: String, _ published: Day, _ updated: Day) -> Feed.Entry {
    Feed.Entry(
      address: "\(root)/fr/\(name).html", title: "Un <avenant> & \(name)",
      language: name == "vote" ? "en" : "fr", published: published, updated: updated,
      content: "<p>Lisez <a href=\"../a.html\">l’action</a>.</p>\n<pre>a\n\u{8}b</pre>",
      base: "\(root)/fr/\(name).html")
  }

  private static func feed(of entries: [Feed.Entry]) -> Feed? {
    Feed(
      title: "Actualités – Rives", subtitle: "Ce que \"Rives\" promet.", language: "fr",
      address: "\(root)/fr/actualites.atom", page: "\(root)/fr/actualites.html",
      icon: "\(root)/theme/icon.svg", author: "Ville de Rives",
      rights: Feed.Rights(name: "Licence Ouverte 2.0", address: "https://licence.example/?a&b"),
      entries: entries)
  }

  @Test("a feed is as new as the newest of its entries, and their texts are kept as they are")
  func whole() throws {
    let days = try ["2031-05-02", "2031-06-09"].map { try #require(Day(iso: $0)) }
    let feed = try #require(
      Self.feed(of: [Self.entry("repas", days[0], days[0]), Self.entry("vote", days[0], days[1])]))
    let content =
      "&lt;p&gt;Lisez &lt;a href=&quot;../a.html&quot;&gt;l’action&lt;/a&gt;.&lt;/p&gt;\n"
      + "&lt;pre&gt;a\n\u{FFFD}b&lt;/pre&gt;"
    #expect(
      String(decoding: feed.bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
        <id>https://rives.example/a&amp;b/fr/actualites.atom</id>
        <title>Actualités – Rives</title>
        <subtitle>Ce que &quot;Rives&quot; promet.</subtitle>
        <updated>2031-06-09T00:00:00Z</updated>
        <author>
        <name>Ville de Rives</name>
        </author>
        <link rel="self" type="application/atom+xml" href="https://rives.example/a&amp;b/fr/actualites.atom"/>
        <link rel="alternate" type="text/html" href="https://rives.example/a&amp;b/fr/actualites.html"/>
        <link rel="license" href="https://licence.example/?a&amp;b"/>
        <rights>Licence Ouverte 2.0</rights>
        <icon>https://rives.example/a&amp;b/theme/icon.svg</icon>
        <entry>
        <id>https://rives.example/a&amp;b/fr/repas.html</id>
        <title>Un &lt;avenant&gt; &amp; repas</title>
        <published>2031-05-02T00:00:00Z</published>
        <updated>2031-05-02T00:00:00Z</updated>
        <link rel="alternate" type="text/html" href="https://rives.example/a&amp;b/fr/repas.html"/>
        <content type="html" xml:base="https://rives.example/a&amp;b/fr/repas.html">\(content)</content>
        </entry>
        <entry xml:lang="en">
        <id>https://rives.example/a&amp;b/fr/vote.html</id>
        <title>Un &lt;avenant&gt; &amp; vote</title>
        <published>2031-05-02T00:00:00Z</published>
        <updated>2031-06-09T00:00:00Z</updated>
        <link rel="alternate" type="text/html" href="https://rives.example/a&amp;b/fr/vote.html"/>
        <content type="html" xml:base="https://rives.example/a&amp;b/fr/vote.html">\(content)</content>
        </entry>
        </feed>

        """)
  }

  @Test("without news there is no feed, which would have no day") func empty() {
    #expect(Self.feed(of: []) == nil)
  }
}
