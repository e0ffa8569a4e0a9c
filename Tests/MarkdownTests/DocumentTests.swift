import Diagnostics
import Markdown
import Testing

@Suite("What a document knows of itself") struct DocumentTests {
  @Test("headings have levels, anchors and plain text") func headings() {
    let text = """
      ## Été à l’École : *42* 000 €
      ### été a l ecole 42 000
      ## ete a l'ecole 42 000
      ## 日本語 & العربية
      ## Œuvre, Łódź, Straße, e\u{301}
      ## !!!
      ## fn-1
      ## main
      """
    let reading = Reading(text, language: "fr", reserved: ["main"])
    let lines = reading.document.headings.map { heading in
      "\(heading.location.position.line) \(heading.level) \(heading.anchor) \(heading.text)"
    }
    let expected = """
      1 2 ete-a-l-ecole-42-000 Été à l’École\u{A0}: 42\u{202F}000\u{A0}€
      2 3 ete-a-l-ecole-42-000-2 été a l ecole 42\u{202F}000
      3 2 ete-a-l-ecole-42-000-3 ete a l’ecole 42\u{202F}000
      4 2 日本語-العربية 日本語 & العربية
      5 2 oeuvre-lodz-strasse-e Œuvre, Łódź, Straße, e\u{301}
      6 2 section !!!
      7 2 section-fn-1 fn-1
      8 2 main-2 main
      """
    #expect(lines.joined(separator: "\n") == expected)
    #expect(reading.printed.isEmpty)
  }

  @Test("fenced blocks that show data are handed to the page, the others are code")
  func fencedBlocks() {
    let reading = Reading(
      """
      ```figure
      ```
      text
      ~~~  table  by year
      a: 1

      b: 2
      ~~~
      ```figures
      <code>
      ```
      """)
    let expected = """
      <figure>figure </figure>
      <p>text</p>
      <figure>table by year</figure>
      <pre><code>&lt;code&gt;
      </code></pre>

      """
    #expect(reading.html == expected)
    let blocks = reading.document.blocks.map { block in
      "\(block.location.position.line) \(block.location.file.text(in: block.contentRange))"
    }
    #expect(blocks == ["1 ", "4 a: 1\n\nb: 2\n"])
    #expect(reading.printed.isEmpty)
  }

  @Test("a byte order mark is no text") func byteOrderMark() {
    #expect(Reading("\u{FEFF}## a").html == "<h2 id=\"a\">a</h2>\n")
  }
}
