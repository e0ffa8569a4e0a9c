import Markdown
import Testing

@Suite("Notes are numbered by first use and lead back") struct NoteTests {
  @Test("notes in notes, in emphasis and in headings") func everywhere() {
    let reading = Reading(
      """
      A[^one], b[^two], *c[^one]*.

      [^two]: Short.

      [^one]: First `code` and [a link](action:x).
      goes on lazily

          - a list[^three]

          and a last paragraph.

      [^three]:
          Starts below.
      ## After
      """)
    let expected = """
      <p>A<sup><a id="fnref-1" href="#fn-1" role="doc-noteref" aria-label="Note 1">1</a></sup>, \
      b<sup><a id="fnref-2" href="#fn-2" role="doc-noteref" aria-label="Note 2">2</a></sup>, \
      <em>c<sup><a id="fnref-1-2" href="#fn-1" role="doc-noteref" aria-label="Note 1">1</a></sup></em>.</p>
      <h2 id="after">After</h2>
      <section class="notes" role="doc-endnotes" aria-label="Notes">
      <ol>
      <li id="fn-1">
      <p>First <code>code</code> and <a href="action/x.html">a link</a>.
      goes on lazily</p>
      <ul>
      <li>a list<sup><a id="fnref-3" href="#fn-3" role="doc-noteref" aria-label="Note 3">3</a></sup></li>
      </ul>
      <p>and a last paragraph. \
      <a href="#fnref-1" role="doc-backlink" aria-label="Back to text, reference 1">\u{21A9}\u{FE0E}</a> \
      <a href="#fnref-1-2" role="doc-backlink" aria-label="Back to text, reference 2">\u{21A9}\u{FE0E}<sup>2</sup></a></p>
      </li>
      <li id="fn-2">
      <p>Short. <a href="#fnref-2" role="doc-backlink" aria-label="Back to text">\u{21A9}\u{FE0E}</a></p>
      </li>
      <li id="fn-3">
      <p>Starts below. <a href="#fnref-3" role="doc-backlink" aria-label="Back to text">\u{21A9}\u{FE0E}</a></p>
      </li>
      </ol>
      </section>

      """
    #expect(reading.html == expected)
    #expect(reading.printed.isEmpty)
  }

  @Test("two texts of a page keep their notes apart by a prefix") func prefix() {
    let html = Reading("a[^b]\n\n[^b]: - c").html(with: PageResolver(prefix: "summary-"))
    let expected = """
      <p>a<sup><a id="summary-fnref-1" href="#summary-fn-1" role="doc-noteref" aria-label="Note 1">1</a></sup></p>
      <section class="notes" role="doc-endnotes" aria-label="Notes">
      <ol>
      <li id="summary-fn-1">
      <ul>
      <li>c</li>
      </ul>
      <p><a href="#summary-fnref-1" role="doc-backlink" aria-label="Back to text">\u{21A9}\u{FE0E}</a></p>
      </li>
      </ol>
      </section>

      """
    #expect(html == expected)
  }

  @Test("what looks like a note in code, behind a backslash or in a fence is none") func noNotes() {
    let reading = Reading("`[^a]` \\[^a] [^ a] [^]\n\n```\n[^a]: b\n```\n\n    [^a]: c\n")
    let expected = """
      <p><code>[^a]</code> [^a] [^ a] [^]</p>
      <pre><code>[^a]: b
      </code></pre>
      <pre><code>[^a]: c
      </code></pre>

      """
    #expect(reading.html == expected)
    #expect(reading.rules == ["text-as-markup"])
  }

  @Test("a note that refers to itself is written once") func itself() {
    let reading = Reading("a[^b]\n\n[^b]: c[^b]")
    let expected = """
      <p>a<sup><a id="fnref-1" href="#fn-1" role="doc-noteref" aria-label="Note 1">1</a></sup></p>
      <section class="notes" role="doc-endnotes" aria-label="Notes">
      <ol>
      <li id="fn-1">
      <p>c<sup><a id="fnref-1-2" href="#fn-1" role="doc-noteref" aria-label="Note 1">1</a></sup> \
      <a href="#fnref-1" role="doc-backlink" aria-label="Back to text, reference 1">\u{21A9}\u{FE0E}</a> \
      <a href="#fnref-1-2" role="doc-backlink" aria-label="Back to text, reference 2">\u{21A9}\u{FE0E}<sup>2</sup></a></p>
      </li>
      </ol>
      </section>

      """
    #expect(reading.html == expected)
  }

  @Test("an address is a note's text, and no definition of a reference") func address() {
    let reading = Reading("- a[^1]\n\n[^1]: <https://x.fr>\n")
    #expect(reading.printed.isEmpty)
    #expect(reading.document.links.map(\.destination) == [.external("https://x.fr")])
  }
}
