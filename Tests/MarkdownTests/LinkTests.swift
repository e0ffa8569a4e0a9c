import Diagnostics
import Markdown
import Testing

@Suite("Links are classified and know their place") struct LinkTests {
  @Test(
    "destinations",
    arguments: [
      ("https://x.fr/é?a=b#c", LinkDestination.external("https://x.fr/%C3%A9?a=b#c")),
      ("HTTP://x.fr", .external("HTTP://x.fr")), ("mailto:a@x.fr", .external("mailto:a@x.fr")),
      ("#budget", .anchor("budget")),
      ("action:logement", .reference(scheme: "action", identifier: "logement", anchor: nil)),
      (
        "action:logement#budget",
        .reference(scheme: "action", identifier: "logement", anchor: "budget")
      ), ("Page:methode", .reference(scheme: "page", identifier: "methode", anchor: nil)),
      ("figure:population", .reference(scheme: "figure", identifier: "population", anchor: nil)),
      (
        "document:contrat-2024#page=12",
        .reference(scheme: "document", identifier: "contrat-2024", anchor: "page=12")
      ), ("term:neet", .reference(scheme: "term", identifier: "neet", anchor: nil)),
      ("budget:", .reference(scheme: "budget", identifier: "", anchor: nil)),
      ("indicators:#a", .reference(scheme: "indicators", identifier: "", anchor: "a")),
    ]) func destinations(_ written: String, _ destination: LinkDestination)
  {
    let reading = Reading("a [b](\(written)) c")
    #expect(reading.document.links.map(\.destination) == [destination])
    #expect(reading.printed.isEmpty)
  }

  @Test("words in another language are marked with it, inside a link too") func languages() {
    let reading = Reading("the [mission *locale*](lang:fr) and [b](lang:fr-CA)")
    #expect(
      reading.html
        == "<p>the <i lang=\"fr\">mission <em>locale</em></i> and <i lang=\"fr-CA\">b</i></p>\n")
    #expect(reading.printed.isEmpty)
  }

  @Test("what is no language, and words that are none, are told", arguments: ["", "f", "français"])
  func noLanguage(tag: String) {
    #expect(Reading("[a](lang:\(tag))").printed.contains("[broken-link]"))
    #expect(Reading("[](lang:fr)").printed.contains("[broken-link]"))
  }

  @Test("what is written between a link's ends is what its place holds") func places() {
    let reading = Reading(
      """
      é `x
      y` [a](action:a "t
       u") ![b *c*](document:b) <https://c.fr>[d]

      [d]: https://d.fr
      [e]: https://e.fr
        "title"
      [e][] and [f][e]

      > 1. \\[ &eacute;&foo;&#33; [g](
      >    page:g)
      lazy [](figure:h)
              > lazier [p](page:q)
      > `r`> [s](page:t)

      ## i [j](#k)

      l[^m]

      [^m]: *n* [o](term:o)
      """)
    let places = reading.document.links.map { link in
      let position = link.location.position
      let text = link.location.file.text(in: link.location.range)
      let target = link.location.file.text(in: link.destinationLocation.range)
      return "\(position.line):\(position.column) \(text) -> \(target)"
    }
    let expected = """
      2:4 [a](action:a "t
       u") -> action:a
      3:6 ![b *c*](document:b) -> document:b
      3:27 <https://c.fr> -> https://c.fr
      3:41 [d] -> [d]
      8:1 [e][] -> [e][]
      8:11 [f][e] -> [f][e]
      10:28 [g](
      >    page:g) -> page:g
      12:6 [](figure:h) -> figure:h
      13:18 [p](page:q) -> page:q
      14:8 [s](page:t) -> page:t
      16:6 [j](#k) -> #k
      20:11 [o](term:o) -> term:o
      """
    #expect(places.joined(separator: "\n") == expected)
    #expect(reading.printed.isEmpty)
  }

  @Test("a part of a file is read where it stands") func partOfAFile() {
    let file = SourceFile(path: "Content/a.md", text: "---\nkey: value\n---\n[a](action:b)\nrest")
    let reading = Reading(file, range: 19..<33, language: "", reserved: [])
    #expect(reading.html == "<p><a href=\"action/b.html\">a</a></p>\n")
    #expect(reading.document.links.map { $0.location.position.line } == [4])
  }

  @Test("a link without text takes what it points at, escaped") func citation() {
    let reading = Reading("[](figure:a&b) [**c**](document:d 'e \"f\"') [g](term:h) [ ](figure:i)")
    let expected = """
      <p><a href="figure/a&amp;b.html">the figure &lt;a&amp;b&gt;</a> \
      <a href="document/d.html" rel="enclosure" title="e &quot;f&quot;"><strong>c</strong></a> \
      g <a href="figure/i.html">the figure &lt;i&gt; </a></p>

      """
    #expect(reading.html == expected)
    #expect(reading.document.links.map(\.role) == [.citation, .link, .link, .citation])
  }

  @Test("images show documents; their alternative is plain, and may be empty") func images() {
    let reading = Reading(
      "![](document:a) ![b *c* `d` [e](action:e)](document:b 'f')\n![g](document:gone)")
    let expected = """
      <p><img src="documents/a.png" alt=""> \
      <img src="documents/b.png" alt="b c d e" title="f">
      g</p>

      """
    #expect(reading.html == expected)
    #expect(reading.printed.isEmpty)
  }
}
