import Discovery
import Ground
import Testing

@Suite("Small files that programs look for") struct SmallFilesTests {
  @Test("where a security flaw can be told holds for less than a year from the date of the content")
  func security() throws {
    let text = SecurityText(
      contact: "mailto:securite@rives.example", languages: ["fr", "en"],
      root: "https://rives.example", updated: try #require(Day(iso: "2031-03-01")))
    #expect(
      String(decoding: text.bytes, as: UTF8.self) == """
        Contact: mailto:securite@rives.example
        Expires: 2032-02-28T00:00:00Z
        Preferred-Languages: fr, en
        Canonical: https://rives.example/.well-known/security.txt

        """)
  }

  @Test("what a device shows of a site is told in its language") func manifest() {
    let manifest = WebManifest(
      name: "Rives à livre \"ouvert\"", shortName: "Rives", description: "Ce qui est promis.",
      language: "fr", direction: "ltr",
      icons: [.drawn("../theme/icon.svg"), .points(192, "../theme/icon-192.png")])
    #expect(
      String(decoding: manifest.bytes, as: UTF8.self)
        == #"{"name":"Rives à livre \"ouvert\"","short_name":"Rives","#
        + #""description":"Ce qui est promis.","lang":"fr","dir":"ltr","start_url":"index.html","#
        + #""display":"minimal-ui","icons":[{"src":"../theme/icon.svg","sizes":"any","#
        + #""type":"image/svg+xml"},{"src":"../theme/icon-192.png","sizes":"192x192","#
        + #""type":"image/png"}]}"# + "\n")
  }
}
