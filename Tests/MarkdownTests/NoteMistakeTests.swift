import Testing

@Suite("Mistakes in notes are reported") struct NoteMistakeTests {
  @Test("an unknown note") func anUnknownNote() {
    let reading = Reading("a[^b] `[^c]` \\[^d]")
    #expect(
      reading.printed == """
        Content/page.md:1:2: erreur\u{A0}: la note 'b' n’est définie nulle part [footnote-undefined]
            1 | a[^b] `[^c]` \\[^d]
              |  ^^^^
        aide\u{A0}: écrivez la note sur une ligne à part, à la marge de gauche\u{A0}: '[^b]: …'

        Content/page.md:1:2: error: the note 'b' is not defined [footnote-undefined]
            1 | a[^b] `[^c]` \\[^d]
              |  ^^^^
        help: write the note on a line of its own, at the left margin: '[^b]: …'


        """)
  }

  @Test("an unknown note near a known one") func anUnknownNoteNearAKnownOne() {
    let reading = Reading(
      """
      a[^budgt] b[^budget]

      [^budget]: c
      """)
    #expect(
      reading.printed == """
        Content/page.md:1:2: erreur\u{A0}: la note 'budgt' n’est définie nulle part [footnote-undefined]
            1 | a[^budgt] b[^budget]
              |  ^^^^^^^^
        aide\u{A0}: vouliez-vous dire '[^budget]'\u{202F}?

        Content/page.md:1:2: error: the note 'budgt' is not defined [footnote-undefined]
            1 | a[^budgt] b[^budget]
              |  ^^^^^^^^
        help: did you mean '[^budget]'?


        """)
  }

  @Test("a note that nothing uses") func aNoteThatNothingUses() {
    let reading = Reading(
      """
      a

      [^b]: c
      """)
    #expect(
      reading.printed == """
        Content/page.md:3:3: avertissement\u{A0}: aucun texte ne renvoie à la note 'b' [footnote-unused]
            3 | [^b]: c
              |   ^
        aide\u{A0}: écrivez '[^b]' là où la note s’applique, ou retirez la note

        Content/page.md:3:3: warning: no text refers to the note 'b' [footnote-unused]
            3 | [^b]: c
              |   ^
        help: write '[^b]' where the note applies, or remove the note


        """)
  }

  @Test("a note that only an unused note uses") func aNoteThatOnlyAnUnusedNoteUses() {
    let reading = Reading(
      """
      a

      [^b]: c[^d]
      [^d]: e [f](foo:g)
      """)
    #expect(
      reading.printed == """
        Content/page.md:3:3: avertissement\u{A0}: aucun texte ne renvoie à la note 'b' [footnote-unused]
            3 | [^b]: c[^d]
              |   ^
        aide\u{A0}: écrivez '[^b]' là où la note s’applique, ou retirez la note

        Content/page.md:4:3: avertissement\u{A0}: aucun texte ne renvoie à la note 'd' [footnote-unused]
            4 | [^d]: e [f](foo:g)
              |   ^
        aide\u{A0}: écrivez '[^d]' là où la note s’applique, ou retirez la note

        Content/page.md:4:13: erreur\u{A0}: un lien ne peut pas commencer par 'foo:' [unsafe-url]
            4 | [^d]: e [f](foo:g)
              |             ^^^^^
        aide\u{A0}: écrivez une adresse 'https://…', ou une référence comme 'action:…' ou 'document:…'

        Content/page.md:3:3: warning: no text refers to the note 'b' [footnote-unused]
            3 | [^b]: c[^d]
              |   ^
        help: write '[^b]' where the note applies, or remove the note

        Content/page.md:4:3: warning: no text refers to the note 'd' [footnote-unused]
            4 | [^d]: e [f](foo:g)
              |   ^
        help: write '[^d]' where the note applies, or remove the note

        Content/page.md:4:13: error: a link cannot start with 'foo:' [unsafe-url]
            4 | [^d]: e [f](foo:g)
              |             ^^^^^
        help: write an address 'https://…', or a reference such as 'action:…' or 'document:…'


        """)
  }

  @Test("a note defined twice") func aNoteDefinedTwice() {
    let reading = Reading(
      """
      a[^b]

      [^b]: c
      [^b]: d
      """)
    #expect(
      reading.printed == """
        Content/page.md:4:3: erreur\u{A0}: la note 'b' est définie deux fois [repeated-footnote]
            4 | [^b]: d
              |   ^
        note\u{A0}: première définition
          --> Content/page.md:3:3
            3 | [^b]: c
              |   ^
        aide\u{A0}: donnez un autre nom à l’une des deux, dans le texte aussi

        Content/page.md:4:3: error: the note 'b' is defined twice [repeated-footnote]
            4 | [^b]: d
              |   ^
        note: first definition
          --> Content/page.md:3:3
            3 | [^b]: c
              |   ^
        help: give one of them another name, in the text too


        """)
  }
}
