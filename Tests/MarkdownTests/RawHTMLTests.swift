import Testing

@Suite("Raw HTML is reported, never written") struct RawHTMLTests {
  @Test("a tag in a line, its end left alone") func aTagInALineItsEndLeftAlone() {
    let reading = Reading("a <b>b</b> c")
    #expect(
      reading.printed == """
        Content/page.md:1:3: erreur\u{A0}: le HTML n’est pas admis dans le texte\u{A0}: '<b>' [raw-html]
            1 | a <b>b</b> c
              |   ^^^
        aide\u{A0}: écrivez '**…**'

        Content/page.md:1:3: error: HTML is not allowed in the text: '<b>' [raw-html]
            1 | a <b>b</b> c
              |   ^^^
        help: write '**…**'


        """)
  }

  @Test("a line break") func aLineBreak() {
    let reading = Reading(
      """
      a
      - b<br/>c
      """)
    #expect(
      reading.printed == """
        Content/page.md:2:4: erreur\u{A0}: le HTML n’est pas admis dans le texte\u{A0}: '<br/>' [raw-html]
            2 | - b<br/>c
              |    ^^^^^
        aide\u{A0}: finissez la ligne par '\\', ou laissez une ligne vide

        Content/page.md:2:4: error: HTML is not allowed in the text: '<br/>' [raw-html]
            2 | - b<br/>c
              |    ^^^^^
        help: end the line with '\\', or leave an empty line


        """)
  }

  @Test("a comment in a line") func aCommentInALine() {
    let reading = Reading(
      """
      a <!-- b
      c --> d
      """)
    #expect(
      reading.printed == """
        Content/page.md:1:3: erreur\u{A0}: le HTML n’est pas admis dans le texte\u{A0}: '<!-- b' [raw-html]
            1 | a <!-- b
              |   ^^^^^^
        aide\u{A0}: retirez ce commentaire\u{202F}; le site publierait ce qu’il cache

        Content/page.md:1:3: error: HTML is not allowed in the text: '<!-- b' [raw-html]
            1 | a <!-- b
              |   ^^^^^^
        help: remove this comment; the site would publish what it hides


        """)
  }

  @Test("a block") func aBlock() {
    let reading = Reading(
      """
      a

        <div class="b">
      c
      </div>
      """)
    #expect(
      reading.printed == """
        Content/page.md:3:3: erreur\u{A0}: le HTML n’est pas admis dans le texte\u{A0}: '<div class="b">' [raw-html]
            3 |   <div class="b">
              |   ^^^^^^^^^^^^^^^
        aide\u{A0}: écrivez-le en Markdown, ou '\\<' pour un simple signe

        Content/page.md:3:3: error: HTML is not allowed in the text: '<div class="b">' [raw-html]
            3 |   <div class="b">
              |   ^^^^^^^^^^^^^^^
        help: write it in Markdown, or '\\<' for a plain sign


        """)
  }

  @Test("a script") func aScript() {
    let reading = Reading(
      """
      <script>
      alert(1)
      </script>
      """)
    #expect(
      reading.printed == """
        Content/page.md:1:1: erreur\u{A0}: le HTML n’est pas admis dans le texte\u{A0}: '<script>' [raw-html]
            1 | <script>
              | ^^^^^^^^
        aide\u{A0}: écrivez-le en Markdown, ou '\\<' pour un simple signe

        Content/page.md:1:1: error: HTML is not allowed in the text: '<script>' [raw-html]
            1 | <script>
              | ^^^^^^^^
        help: write it in Markdown, or '\\<' for a plain sign


        """)
  }

  @Test("a block in a quotation") func aBlockInAQuotation() {
    let reading = Reading("> <p>a</p>")
    #expect(
      reading.printed == """
        Content/page.md:1:3: erreur\u{A0}: le HTML n’est pas admis dans le texte\u{A0}: '<p>' [raw-html]
            1 | > <p>a</p>
              |   ^^^
        aide\u{A0}: écrivez-le en Markdown, ou '\\<' pour un simple signe

        Content/page.md:1:3: error: HTML is not allowed in the text: '<p>' [raw-html]
            1 | > <p>a</p>
              |   ^^^
        help: write it in Markdown, or '\\<' for a plain sign


        """)
  }

  @Test("a comment alone") func aCommentAlone() {
    let reading = Reading(
      """
      <!-- todo -->

      a
      """)
    #expect(
      reading.printed == """
        Content/page.md:1:1: erreur\u{A0}: le HTML n’est pas admis dans le texte\u{A0}: '<!-- todo -->' [raw-html]
            1 | <!-- todo -->
              | ^^^^^^^^^^^^^
        aide\u{A0}: retirez ce commentaire\u{202F}; le site publierait ce qu’il cache

        Content/page.md:1:1: error: HTML is not allowed in the text: '<!-- todo -->' [raw-html]
            1 | <!-- todo -->
              | ^^^^^^^^^^^^^
        help: remove this comment; the site would publish what it hides


        """)
  }

  @Test("a tag in a cell") func aTagInACell() {
    let reading = Reading(
      """
      | a |
      |---|
      | é <sup>2</sup> |

      : b
      """)
    #expect(
      reading.printed == """
        Content/page.md:3:5: erreur\u{A0}: le HTML n’est pas admis dans le texte\u{A0}: '<sup>' [raw-html]
            3 | | é <sup>2</sup> |
              |     ^^^^^
        aide\u{A0}: écrivez-le en Markdown, ou '\\<' pour un simple signe

        Content/page.md:3:5: error: HTML is not allowed in the text: '<sup>' [raw-html]
            3 | | é <sup>2</sup> |
              |     ^^^^^
        help: write it in Markdown, or '\\<' for a plain sign


        """)
  }

  @Test("a tag in a note") func aTagInANote() {
    let reading = Reading(
      """
      a[^b]

      [^b]: é
          <i>c
      """)
    #expect(
      reading.printed == """
        Content/page.md:4:5: erreur\u{A0}: le HTML n’est pas admis dans le texte\u{A0}: '<i>' [raw-html]
            4 |     <i>c
              |     ^^^
        aide\u{A0}: écrivez '*…*'

        Content/page.md:4:5: error: HTML is not allowed in the text: '<i>' [raw-html]
            4 |     <i>c
              |     ^^^
        help: write '*…*'


        """)
  }

  @Test("an end without a start") func anEndWithoutAStart() {
    let reading = Reading("a </span>")
    #expect(
      reading.printed == """
        Content/page.md:1:3: erreur\u{A0}: le HTML n’est pas admis dans le texte\u{A0}: '</span>' [raw-html]
            1 | a </span>
              |   ^^^^^^^
        aide\u{A0}: écrivez-le en Markdown, ou '\\<' pour un simple signe

        Content/page.md:1:3: error: HTML is not allowed in the text: '</span>' [raw-html]
            1 | a </span>
              |   ^^^^^^^
        help: write it in Markdown, or '\\<' for a plain sign


        """)
  }
}
