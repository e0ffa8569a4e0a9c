import Markdown
import Testing

/// A page that marks the words that may become links, and says in which link others stand.
private struct MarkingResolver: MarkdownResolver {
  private let page = PageResolver()

  func target(of link: MarkdownLink) -> LinkTarget? { page.target(of: link) }
  func citationText(of link: MarkdownLink) -> String { page.citationText(of: link) }
  func imageSource(of image: MarkdownLink) -> String? { page.imageSource(of: image) }
  func appendBlock(_ block: FencedBlock, at index: Int, to html: inout [UInt8]) {}
  func label(_ label: NoteLabel) -> String { page.label(label) }

  func appendWords(
    _ bytes: [UInt8], in range: Range<Int>, of link: MarkdownLink?, to html: inout [UInt8]
  ) {
    html += Array(link == nil ? "(".utf8 : "[".utf8)
    html += bytes[range]
    html += Array(link == nil ? ")".utf8 : "]".utf8)
  }
}

@Suite("The page sets the words of a text") struct WordsTests {
  @Test("all but those of titles and code, and it knows which stand in a link") func words() {
    let text = """
      ## One [two](page:a)

      three *four* [five](page:b) [](figure:c) [six](term:d) `seven` ![eight](document:e)

      | nine |
      |---|
      | ten |
      : eleven
      """
    #expect(
      Reading(text).html(with: MarkingResolver()) == """
        <h2 id="one-two">One <a href="page/a.html">[two]</a></h2>
        <p>(three )<em>(four)</em>( )<a href="page/b.html">[five]</a>( )\
        <a href="figure/c.html">[the figure <c>]</a>( )(six)( )<code>seven</code>( )\
        <img src="documents/e.png" alt="eight"></p>
        <div class="table-scroll" role="region" tabindex="0" aria-label="eleven">
        <table>
        <caption>eleven</caption>
        <thead>
        <tr>
        <th scope="col">(nine)</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>(ten)</td>
        </tr>
        </tbody>
        </table>
        </div>

        """)
  }
}
