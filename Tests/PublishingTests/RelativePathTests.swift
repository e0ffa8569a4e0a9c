import Publishing
import Testing

@Suite("Links that work from a folder") struct RelativePathTests {
  @Test(
    "a link climbs only as far as it must",
    arguments: [
      ("index.html", "fr/index.html", "fr/index.html"),
      ("fr/index.html", "theme/style.css", "../theme/style.css"),
      ("fr/a/b.html", "fr/a/c.html", "c.html"), ("fr/a/b.html", "fr/a.html", "../a.html"),
      ("fr/a/b/c.html", "en/a/b/c.html", "../../../en/a/b/c.html"),
      ("fr/a.html", "documents/à lire.pdf", "../documents/%C3%A0%20lire.pdf"),
    ]) func links(origin: String, target: String, expected: String)
  { #expect(RelativePath.link(from: origin, to: target) == expected) }
}
