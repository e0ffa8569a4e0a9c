import Markdown
import Testing

/// A page whose glossary explains a few words.
private struct GlossaryResolver: MarkdownResolver {
  private let page = PageResolver()
  var headingPlacement = HeadingPlacement.asWritten

  func target(of link: MarkdownLink) -> LinkTarget? { page.target(of: link) }
  func citationText(of link: MarkdownLink) -> String { page.citationText(of: link) }
  func imageSource(of image: MarkdownLink) -> ImageSource? { page.imageSource(of: image) }
  func appendBlock(_ block: FencedBlock, to html: inout [UInt8]) {}
  var noteLabels: NoteLabels { page.noteLabels }

  func explanation(of word: String) -> WordExplanation? {
    switch word {
    case "ASLL": WordExplanation(href: "g.html#asll", expansion: "help & \"home\"")
    case "Élan": WordExplanation(href: "g.html#elan", expansion: nil)
    default: nil
    }
  }
}

@Suite("Words explained at their first use")
struct ExplainedWordTests {
  private static let linked =
    "<a class=\"term\" href=\"g.html#asll\"><abbr title=\"help &amp; &quot;home&quot;\">ASLL</abbr></a>"

  @Test(
    "only whole words in running text are explained, each once",
    arguments: [
      ("L’ASLL aide. L’ASLL reste.", "<p>L’\(linked) aide. L’ASLL reste.</p>\n"),
      ("(ASLL), ASLLs, xASLL, ASLL-2, asll", "<p>(\(linked)), ASLLs, xASLL, ASLL-2, asll</p>\n"),
      ("éASLL ASLLé «\u{A0}ASLL\u{A0}»", "<p>éASLL ASLLé «\u{A0}\(linked)\u{A0}»</p>\n"),
      ("`ASLL` then *ASLL*", "<p><code>ASLL</code> then <em>\(linked)</em></p>\n"),
      (
        "[the ASLL](https://example.org) and ASLL",
        "<p><a href=\"https://example.org\">the ASLL</a> and \(linked)</p>\n"
      ),
      (
        "Élan, Élan",
        "<p><a class=\"term\" href=\"g.html#elan\"><abbr>Élan</abbr></a>, Élan</p>\n"
      ),
      ("", ""),
    ]
  )
  func words(text: String, html: String) {
    #expect(Reading(text).html(with: GlossaryResolver()) == html)
  }

  @Test("headings explain nothing; a note explains only what the text has not")
  func headingsAndNotes() {
    let text = "## ASLL\n\nASLL[^1] here.\n\n[^1]: ASLL again.\n"
    let html = Reading(text).html(with: GlossaryResolver())
    #expect(
      html.split(separator: "\n").prefix(2).joined(separator: "\n") == """
        <h2 id="asll">ASLL</h2>
        <p>\(Self.linked)<sup><a id="fnref-1" href="#fn-1" role="doc-noteref" aria-label="Note 1">1</a></sup> here.</p>
        """
    )
    #expect(html.split(separator: "\n").filter { $0.hasPrefix("<p>ASLL again.") }.count == 1)
  }

  @Test(
    "headings of one of several texts stand lower, at six at most, and keep their anchors apart"
  )
  func placement() {
    let text = "## One\n\n### Two\n\n#### Three\n"
    var resolver = GlossaryResolver()
    resolver.headingPlacement = HeadingPlacement(levelsDown: 3, prefix: "a-")
    #expect(
      Reading(text).html(with: resolver) == """
        <h5 id="a-one">One</h5>
        <h6 id="a-two">Two</h6>
        <h6 id="a-three">Three</h6>

        """
    )
  }
}
