import Model
import Testing

@testable import Presentation

@Suite("Words of the glossary are linked where a page first uses them") struct GlossaryLinksTests {
  private static let linked =
    "<a class=\"term\" href=\"../g.html#asll\"><abbr title=\"help &amp; &quot;home&quot;\">ASLL</abbr></a>"
  private let english = Language("en")
  private let french = Language("fr")

  private var links: GlossaryLinks {
    GlossaryLinks(
      of: [
        term("asll", "ASLL", official: "help & \"home\""), term("elan", "Élan", official: nil),
        term("amendment", "amendment", official: "change"),
        term("e", "X-\u{2060}mail", official: nil),
      ], in: [english])
  }

  private func term(_ id: String, _ word: String, official: String?) -> Term {
    Term(
      id: Term.ID(id), term: Localized(word, in: english),
      official: official.map { Localized($0, in: english) }, plain: nil, isOurs: false, source: nil)
  }

  private func marked(_ text: String, in language: Language) -> [UInt8] {
    var html: [UInt8] = []
    let bytes = Array(text.utf8)
    links.append(bytes, in: bytes.indices, written: language, to: &html)
    return html
  }

  private func page(_ html: [UInt8]) -> String {
    String(decoding: links.linked(html, to: "../g.html"), as: UTF8.self)
  }

  @Test(
    "only whole words are linked, each once",
    arguments: [
      ("L’ASLL aide. L’ASLL reste.", "L’\(linked) aide. L’ASLL reste."),
      ("(ASLL), ASLLs, xASLL, ASLL-2, asll", "(\(linked)), ASLLs, xASLL, ASLL-2, asll"),
      ("éASLL ASLLé «\u{A0}ASLL\u{A0}»", "éASLL ASLLé «\u{A0}\(linked)\u{A0}»"),
      ("ASLL & <ASLL>", "\(linked) &amp; &lt;ASLL&gt;"),
      (
        "Élan, Élan, an amendment",
        "<a class=\"term\" href=\"../g.html#elan\"><abbr>Élan</abbr></a>, Élan, an amendment"
      ),
      ("X-\u{2060}mail", "<a class=\"term\" href=\"../g.html#e\"><abbr>X-\u{2060}mail</abbr></a>"),
      ("", ""),
    ]) func words(text: String, expected: String)
  { #expect(page(marked(text, in: english)) == expected) }

  @Test("the first of several texts of a page is linked, whichever was made first")
  func severalTexts() {
    let second = marked("ASLL", in: english)
    let first = marked("ASLL", in: english)
    let html = Array("<h1>ASLL</h1><p>".utf8) + first + Array("</p><p>".utf8) + second
    #expect(page(html) == "<h1>ASLL</h1><p>\(Self.linked)</p><p>ASLL")
  }

  @Test("a word that the author linked is not linked again") func authorsLink() {
    let html = Array("<a href=\"../g.html#asll\">".utf8) + links.note(Identifier("asll"))
    #expect(
      page(html + Array("support</a> is ".utf8) + marked("ASLL", in: english))
        == "<a href=\"../g.html#asll\">support</a> is ASLL")
  }

  @Test("a text in another language has the words of its own language") func otherLanguage() {
    #expect(
      page(marked("ASLL ", in: french) + marked("ASLL", in: english)) == "ASLL \(Self.linked)")
  }

  @Test("without a glossary a page is left as it is, signs and all") func noGlossary() {
    let html = Array("a\u{1}0\u{2}b\u{3}".utf8)
    #expect(GlossaryLinks.none.linked(html, to: "../g.html") == html)
  }

  @Test("signs that an author wrote are no marks", arguments: ["\u{1}", "\u{1}9\u{2}", "\u{1}0"])
  func otherSigns(text: String) { #expect(page(Array(text.utf8)) == text) }
}
