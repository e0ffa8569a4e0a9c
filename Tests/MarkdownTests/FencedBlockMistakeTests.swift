import Testing

@Suite("Mistakes in fenced blocks are reported") struct FencedBlockMistakeTests {
  @Test("an unclosed figure") func anUnclosedFigure() {
    let reading = Reading(
      """
      a
      ```figure b
      c: d

      """)
    #expect(
      reading.printed == """
        Content/page.md:2:1: erreur\u{A0}: le bloc 'figure' n’est pas fermé [invalid-figure]
            2 | ```figure b
              | ^^^^^^^^^^^
        aide\u{A0}: écrivez sous le bloc une ligne de mêmes signes que ceux qui l’ouvrent

        Content/page.md:2:1: error: the 'figure' block is not closed [invalid-figure]
            2 | ```figure b
              | ^^^^^^^^^^^
        help: write under the block a line of the same signs as those that open it


        """)
  }

  @Test("an unclosed figure without a line") func anUnclosedFigureWithoutALine() {
    let reading = Reading("```table")
    #expect(
      reading.printed == """
        Content/page.md:1:1: erreur\u{A0}: le bloc 'table' n’est pas fermé [invalid-figure]
            1 | ```table
              | ^^^^^^^^
        aide\u{A0}: écrivez sous le bloc une ligne de mêmes signes que ceux qui l’ouvrent

        Content/page.md:1:1: error: the 'table' block is not closed [invalid-figure]
            1 | ```table
              | ^^^^^^^^
        help: write under the block a line of the same signs as those that open it


        """)
  }

  @Test("a figure in a list") func aFigureInAList() {
    let reading = Reading(
      """
      - a

        ```figure
        id: b
        ```
      """)
    #expect(
      reading.printed == """
        Content/page.md:3:3: erreur\u{A0}: un bloc 'figure' ne peut pas être dans une liste, une citation ou une note [invalid-figure]
            3 |   ```figure
              |   ^^^^^^^^^
        aide\u{A0}: commencez le bloc à la marge de gauche, après une ligne vide

        Content/page.md:3:3: error: a 'figure' block cannot stand in a list, a quotation or a note [invalid-figure]
            3 |   ```figure
              |   ^^^^^^^^^
        help: start the block at the left margin, after an empty line


        """)
  }

  @Test("a figure in a note") func aFigureInANote() {
    let reading = Reading(
      """
      a[^b]

      [^b]: c

          ```table d
          ```
      """)
    #expect(
      reading.printed == """
        Content/page.md:5:5: erreur\u{A0}: un bloc 'table' ne peut pas être dans une liste, une citation ou une note [invalid-figure]
            5 |     ```table d
              |     ^^^^^^^^^^
        aide\u{A0}: commencez le bloc à la marge de gauche, après une ligne vide

        Content/page.md:5:5: error: a 'table' block cannot stand in a list, a quotation or a note [invalid-figure]
            5 |     ```table d
              |     ^^^^^^^^^^
        help: start the block at the left margin, after an empty line


        """)
  }
}
