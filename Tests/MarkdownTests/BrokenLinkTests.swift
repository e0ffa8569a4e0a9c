import Testing

@Suite("Broken links are reported where they stand") struct BrokenLinkTests {
  @Test("a relative path") func aRelativePath() {
    let reading = Reading("[a](../logement/fr.md#b)")
    #expect(
      reading.printed == """
        Content/page.md:1:5: erreur\u{A0}: '../logement/fr.md#b' est un chemin, qui change avec la langue et la page [broken-link]
            1 | [a](../logement/fr.md#b)
              |     ^^^^^^^^^^^^^^^^^^^
        aide\u{A0}: écrivez 'action:logement' pour une action, 'page:logement' pour une page

        Content/page.md:1:5: error: '../logement/fr.md#b' is a path, which changes with the language and the page [broken-link]
            1 | [a](../logement/fr.md#b)
              |     ^^^^^^^^^^^^^^^^^^^
        help: write 'action:logement' for an action, 'page:logement' for a page


        """)
  }

  @Test(
    "a path to a page that a reference without identifier names",
    arguments: [
      ("../budget.html", "budget:"), ("../budget.html#by-year", "budget:#by-year"),
      ("indicateurs.html", "indicators:"),
    ]) func aPathToAnUnnamedPage(path: String, reference: String)
  { #expect(Reading("[a](\(path))").printed.contains("aide\u{A0}: écrivez '\(reference)'\n")) }

  @Test("a path to a page") func aPathToAPage() {
    let reading = Reading("> [a](/methode.html)")
    #expect(
      reading.printed == """
        Content/page.md:1:7: erreur\u{A0}: '/methode.html' est un chemin, qui change avec la langue et la page [broken-link]
            1 | > [a](/methode.html)
              |       ^^^^^^^^^^^^^
        aide\u{A0}: écrivez 'action:methode' pour une action, 'page:methode' pour une page

        Content/page.md:1:7: error: '/methode.html' is a path, which changes with the language and the page [broken-link]
            1 | > [a](/methode.html)
              |       ^^^^^^^^^^^^^
        help: write 'action:methode' for an action, 'page:methode' for a page


        """)
  }

  @Test("an address without https") func anAddressWithoutHttps() {
    let reading = Reading("[a](www.dijon.fr)")
    #expect(
      reading.printed == """
        Content/page.md:1:5: erreur\u{A0}: 'www.dijon.fr' est un chemin, qui change avec la langue et la page [broken-link]
            1 | [a](www.dijon.fr)
              |     ^^^^^^^^^^^^
        aide\u{A0}: écrivez 'https://www.dijon.fr'

        Content/page.md:1:5: error: 'www.dijon.fr' is a path, which changes with the language and the page [broken-link]
            1 | [a](www.dijon.fr)
              |     ^^^^^^^^^^^^
        help: write 'https://www.dijon.fr'


        """)
  }

  @Test("an address cut short") func anAddressCutShort() {
    let reading = Reading("[a](https:x.fr)")
    #expect(
      reading.printed == """
        Content/page.md:1:5: erreur\u{A0}: l’adresse 'https:x.fr' est incomplète [broken-link]
            1 | [a](https:x.fr)
              |     ^^^^^^^^^^
        aide\u{A0}: écrivez 'https://…' ou 'mailto:nom@domaine'

        Content/page.md:1:5: error: the address 'https:x.fr' is incomplete [broken-link]
            1 | [a](https:x.fr)
              |     ^^^^^^^^^^
        help: write 'https://…' or 'mailto:name@domain'


        """)
  }

  @Test("a mail address without a place") func aMailAddressWithoutAPlace() {
    let reading = Reading("[a](mailto:x)")
    #expect(
      reading.printed == """
        Content/page.md:1:5: erreur\u{A0}: l’adresse 'mailto:x' est incomplète [broken-link]
            1 | [a](mailto:x)
              |     ^^^^^^^^
        aide\u{A0}: écrivez 'https://…' ou 'mailto:nom@domaine'

        Content/page.md:1:5: error: the address 'mailto:x' is incomplete [broken-link]
            1 | [a](mailto:x)
              |     ^^^^^^^^
        help: write 'https://…' or 'mailto:name@domain'


        """)
  }
}
