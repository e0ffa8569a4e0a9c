import Testing

@Suite("Tables drawn with pipes become tables one can read aloud") struct TableTests {
  @Test("alignment, escaped pipes, marks, notes and row headers") func table() {
    let reading = Reading(
      """
      Before
      | | 2024 | *2025* |
      |---|--:|:-:|
      | A[^n] | 1 \\| 2 | `x\\|y` |
      | **B** | [z](action:q) | |

      Table: A *caption* & more

      [^n]: note
      """)
    let expected = """
      <p>Before</p>
      <div class="table-scroll" role="region" tabindex="0" aria-label="A caption &amp; more">
      <table>
      <caption>A <em>caption</em> &amp; more</caption>
      <thead>
      <tr>
      <td></td>
      <th scope="col" class="align-right">2024</th>
      <th scope="col" class="align-center"><em>2025</em></th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <th scope="row">A<sup><a id="fnref-1" href="#fn-1" role="doc-noteref" aria-label="Note 1">1</a></sup></th>
      <td class="align-right">1 | 2</td>
      <td class="align-center"><code>x|y</code></td>
      </tr>
      <tr>
      <th scope="row"><strong>B</strong></th>
      <td class="align-right"><a href="action/q.html">z</a></td>
      <td class="align-center"></td>
      </tr>
      </tbody>
      </table>
      </div>
      <section class="notes" role="doc-endnotes" aria-label="Notes">
      <ol>
      <li id="fn-1">
      <p>note <a href="#fnref-1" role="doc-backlink" aria-label="Back to text">\u{21A9}\u{FE0E}</a></p>
      </li>
      </ol>
      </section>

      """
    #expect(reading.html == expected)
    #expect(reading.printed.isEmpty)
  }

  @Test("a caption before, no outer pipes, no rows, and text right after") func variants() {
    let reading = Reading(": Before\n\nx|y\n:-|-\n\n| a |\n|---|\n| 1 # |\n: After\nText")
    let expected = """
      <div class="table-scroll" role="region" tabindex="0" aria-label="Before">
      <table>
      <caption>Before</caption>
      <thead>
      <tr>
      <th scope="col" class="align-left">x</th>
      <th scope="col">y</th>
      </tr>
      </thead>
      </table>
      </div>
      <div class="table-scroll" role="region" tabindex="0" aria-label="After">
      <table>
      <caption>After</caption>
      <thead>
      <tr>
      <th scope="col">a</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>1 #</td>
      </tr>
      </tbody>
      </table>
      </div>
      <p>Text</p>

      """
    #expect(reading.html == expected)
    #expect(reading.printed.isEmpty)
  }

  @Test("pipes in prose, in a list and in code make no table") func noTable() {
    let reading = Reading("a | b\nc\n\n- | d\n- -\n\n```\n| a |\n|---|\n```\n\na | b\n---\n")
    let expected = """
      <p>a | b
      c</p>
      <ul>
      <li>| d</li>
      <li>
      <ul>
      <li></li>
      </ul>
      </li>
      </ul>
      <pre><code>| a |
      |---|
      </code></pre>
      <h2 id="a-b">a | b</h2>

      """
    #expect(reading.html == expected)
    #expect(reading.rules == ["text-as-markup"])
  }

  @Test("a cell cannot become a block") func cells() {
    let reading = Reading("| - a | # b |\n|---|---|\n| > c | 1. d \\\\ |\n: e\n")
    let expected = """
      <div class="table-scroll" role="region" tabindex="0" aria-label="e">
      <table>
      <caption>e</caption>
      <thead>
      <tr>
      <th scope="col">- a</th>
      <th scope="col"># b</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>&gt; c</td>
      <td>1. d \\</td>
      </tr>
      </tbody>
      </table>
      </div>

      """
    #expect(reading.html == expected)
    #expect(reading.printed.isEmpty)
  }
}
