import Testing

@Suite("Mistakes in tables blocks are reported") struct TableMistakeTests {
  @Test("a table without caption") func aTableWithoutCaption() {
    let reading = Reading(
      """
      | a | b |
      |---|---|
      | 1 | 2 |
      """)
    #expect(
      reading.printed == """
        Content/page.md:1:1: erreur\u{A0}: ce tableau n’a pas de légende [invalid-figure]
            1 | | a | b |
              | ^^^^^^^^^
        aide\u{A0}: écrivez sous le tableau une ligne ': ce que le tableau montre'

        Content/page.md:1:1: error: this table has no caption [invalid-figure]
            1 | | a | b |
              | ^^^^^^^^^
        help: write under the table a line ': what the table shows'


        """)
  }

  @Test("rows of another width") func rowsOfAnotherWidth() {
    let reading = Reading(
      """
      | a | b |
      |---|---|
      | 1 |
      | 1 | 2 | 3 |
      : c
      """)
    #expect(
      reading.printed == """
        Content/page.md:3:1: erreur\u{A0}: cellules sur cette ligne\u{A0}: 1\u{202F}; colonnes du tableau\u{A0}: 2 [invalid-figure]
            3 | | 1 |
              | ^^^^^
        aide\u{A0}: séparez les cellules par '|', et écrivez '\\|' pour un simple trait

        Content/page.md:4:1: erreur\u{A0}: cellules sur cette ligne\u{A0}: 3\u{202F}; colonnes du tableau\u{A0}: 2 [invalid-figure]
            4 | | 1 | 2 | 3 |
              | ^^^^^^^^^^^^^
        aide\u{A0}: séparez les cellules par '|', et écrivez '\\|' pour un simple trait

        Content/page.md:3:1: error: cells on this line: 1; columns of the table: 2 [invalid-figure]
            3 | | 1 |
              | ^^^^^
        help: separate cells with '|', and write '\\|' for a plain bar

        Content/page.md:4:1: error: cells on this line: 3; columns of the table: 2 [invalid-figure]
            4 | | 1 | 2 | 3 |
              | ^^^^^^^^^^^^^
        help: separate cells with '|', and write '\\|' for a plain bar


        """)
  }

  @Test("a row of dashes of another width") func aRowOfDashesOfAnotherWidth() {
    let reading = Reading(
      """
      | a | b |
      |---|
      : c
      """)
    #expect(
      reading.printed == """
        Content/page.md:2:1: erreur\u{A0}: cellules sur cette ligne\u{A0}: 1\u{202F}; colonnes du tableau\u{A0}: 2 [invalid-figure]
            2 | |---|
              | ^^^^^
        aide\u{A0}: séparez les cellules par '|', et écrivez '\\|' pour un simple trait

        Content/page.md:2:1: error: cells on this line: 1; columns of the table: 2 [invalid-figure]
            2 | |---|
              | ^^^^^
        help: separate cells with '|', and write '\\|' for a plain bar


        """)
  }

  @Test("a column without header") func aColumnWithoutHeader() {
    let reading = Reading(
      """
      | a |   |
      |---|---|
      | 1 | 2 |
      : c
      """)
    #expect(
      reading.printed == """
        Content/page.md:1:1: erreur\u{A0}: la colonne 2 n’a pas d’en-tête [invalid-figure]
            1 | | a |   |
              | ^^^^^^^^^
        aide\u{A0}: écrivez sur la première ligne ce que la colonne montre

        Content/page.md:1:1: error: column 2 has no header [invalid-figure]
            1 | | a |   |
              | ^^^^^^^^^
        help: write on the first line what the column shows


        """)
  }

  @Test("a table in a list") func aTableInAList() {
    let reading = Reading(
      """
      - a

        | b | c |
        |---|---|
        | 1 | 2 |
      """)
    #expect(
      reading.printed == """
        Content/page.md:3:3: erreur\u{A0}: un tableau ne peut pas être en retrait, dans une liste, une citation ou une note [invalid-figure]
            3 |   | b | c |
              |   ^^^^^^^^^
        aide\u{A0}: commencez le tableau à la marge de gauche, après une ligne vide

        Content/page.md:3:3: error: a table cannot be indented, nor stand in a list, a quotation or a note [invalid-figure]
            3 |   | b | c |
              |   ^^^^^^^^^
        help: start the table at the left margin, after an empty line


        """)
  }

  @Test("a table in a quotation") func aTableInAQuotation() {
    let reading = Reading(
      """
      > | b | c |
      > |---|---|
      """)
    #expect(
      reading.printed == """
        Content/page.md:1:3: erreur\u{A0}: un tableau ne peut pas être en retrait, dans une liste, une citation ou une note [invalid-figure]
            1 | > | b | c |
              |   ^^^^^^^^^
        aide\u{A0}: commencez le tableau à la marge de gauche, après une ligne vide

        Content/page.md:1:3: error: a table cannot be indented, nor stand in a list, a quotation or a note [invalid-figure]
            1 | > | b | c |
              |   ^^^^^^^^^
        help: start the table at the left margin, after an empty line


        """)
  }

  @Test("an indented table") func anIndentedTable() {
    let reading = Reading(
      """
        | b |
        |---|
      """)
    #expect(
      reading.printed == """
        Content/page.md:1:3: erreur\u{A0}: un tableau ne peut pas être en retrait, dans une liste, une citation ou une note [invalid-figure]
            1 |   | b |
              |   ^^^^^
        aide\u{A0}: commencez le tableau à la marge de gauche, après une ligne vide

        Content/page.md:1:3: error: a table cannot be indented, nor stand in a list, a quotation or a note [invalid-figure]
            1 |   | b |
              |   ^^^^^
        help: start the table at the left margin, after an empty line


        """)
  }

  @Test("links in cells") func linksInCells() {
    let reading = Reading(
      """
      | a |
      |---|
      | \\| `\\|` [b](foo:c) |
      | [d\\|](bar:e) |

      : f [g](baz:h)
      """)
    #expect(
      reading.printed == """
        Content/page.md:3:15: erreur\u{A0}: un lien ne peut pas commencer par 'foo:' [unsafe-url]
            3 | | \\| `\\|` [b](foo:c) |
              |               ^^^^^
        aide\u{A0}: écrivez une adresse 'https://…', ou une référence comme 'action:…' ou 'document:…'

        Content/page.md:4:9: erreur\u{A0}: un lien ne peut pas commencer par 'bar:' [unsafe-url]
            4 | | [d\\|](bar:e) |
              |         ^^^^^
        aide\u{A0}: écrivez une adresse 'https://…', ou une référence comme 'action:…' ou 'document:…'

        Content/page.md:6:9: erreur\u{A0}: un lien ne peut pas commencer par 'baz:' [unsafe-url]
            6 | : f [g](baz:h)
              |         ^^^^^
        aide\u{A0}: écrivez une adresse 'https://…', ou une référence comme 'action:…' ou 'document:…'

        Content/page.md:3:15: error: a link cannot start with 'foo:' [unsafe-url]
            3 | | \\| `\\|` [b](foo:c) |
              |               ^^^^^
        help: write an address 'https://…', or a reference such as 'action:…' or 'document:…'

        Content/page.md:4:9: error: a link cannot start with 'bar:' [unsafe-url]
            4 | | [d\\|](bar:e) |
              |         ^^^^^
        help: write an address 'https://…', or a reference such as 'action:…' or 'document:…'

        Content/page.md:6:9: error: a link cannot start with 'baz:' [unsafe-url]
            6 | : f [g](baz:h)
              |         ^^^^^
        help: write an address 'https://…', or a reference such as 'action:…' or 'document:…'


        """)
  }
}
