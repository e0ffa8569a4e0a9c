import Model
import Testing

@testable import Rendering

@Suite("Words of the glossary are linked where a page first uses them") struct GlossaryLinkerTests {
  private static let linked =
    "<a class=\"term\" href=\"../g.html#asll\"><abbr title=\"help &amp; &quot;home&quot;\">ASLL</abbr></a>"

  /// What stands in the `main` of a page after its words were linked.
  private func content(_ html: String, in language: Language = Language("en")) -> String {
    let french = Language("fr")
    let english = Language("en")
    let glossary = [
      term("asll", "ASLL", official: "help & \"home\""), term("elan", "Élan", official: nil),
      term("amendment", "amendment", official: "change"),
    ]
    var linker = GlossaryLinker(
      Array("<header>ASLL</header><main id=\"m\">\(html)</main><footer>ASLL</footer>".utf8),
      in: language,
      words: [
        english: GlossaryWords(of: glossary, in: english),
        french: GlossaryWords(of: [], in: french),
      ], glossary: "../g.html")
    let page = String(decoding: linker.linkedPage(), as: UTF8.self)
    let start = "<header>ASLL</header><main id=\"m\">"
    let end = "</main><footer>ASLL</footer>"
    #expect(page.hasPrefix(start) && page.hasSuffix(end))
    return String(page.dropFirst(start.count).dropLast(end.count))
  }

  private func term(_ id: String, _ word: String, official: String?) -> Term {
    let english = Language("en")
    return Term(
      id: Term.ID(id), term: Localized(word, in: english),
      official: official.map { Localized($0, in: english) }, plain: nil, isOurs: false, source: nil)
  }

  @Test(
    "only whole words are linked, each once",
    arguments: [
      ("<p>L’ASLL aide. L’ASLL reste.</p>", "<p>L’\(linked) aide. L’ASLL reste.</p>"),
      (
        "<p>(ASLL), ASLLs, xASLL, ASLL-2, asll</p>",
        "<p>(\(linked)), ASLLs, xASLL, ASLL-2, asll</p>"
      ), ("éASLL ASLLé «\u{A0}ASLL\u{A0}»", "éASLL ASLLé «\u{A0}\(linked)\u{A0}»"),
      ("<p>ASLL &amp; ASLL</p><p>ASLL</p>", "<p>\(linked) &amp; ASLL</p><p>ASLL</p>"),
      (
        "Élan, Élan, an amendment",
        "<a class=\"term\" href=\"../g.html#elan\"><abbr>Élan</abbr></a>, Élan, an amendment"
      ), ("", ""),
    ]) func words(html: String, expected: String)
  { #expect(content(html) == expected) }

  @Test(
    "headings, captions, links, code and drawings stay as they are, and the next use is linked",
    arguments: [
      "<h2 id=\"asll\">ASLL</h2>", "<caption>ASLL</caption>", "<code>ASLL</code>",
      "<a href=\"https://example.org\"><em>ASLL</em></a>", "<svg><title>ASLL</title></svg>",
      "<svg><line x1=\"1\"/><text>ASLL</text></svg>", "<img alt=\"a > ASLL\">", "<!-- ASLL -->",
      "<p lang=\"fr\">ASLL</p>", "<div role=\"img\"><span hidden=\"hidden\">ASLL</span></div>",
    ]) func untouched(html: String)
  { #expect(content(html + "<p>A<br>ASLL</p>") == html + "<p>A<br>\(Self.linked)</p>") }

  @Test("a word that the author linked is not linked again") func authorsLink() {
    let html = "<p><a href=\"../g.html#asll\">support</a> is ASLL</p>"
    #expect(content(html) == html)
  }

  @Test("a text in another language has the words of its own language") func otherLanguage() {
    #expect(
      content("<p>ASLL <i lang=\"en\">ASLL</i> ASLL</p>", in: Language("fr"))
        == "<p>ASLL <i lang=\"en\">\(Self.linked)</i> ASLL</p>")
  }
}
