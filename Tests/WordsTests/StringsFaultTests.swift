import Diagnostics
import Loading
import Model
import Testing

@testable import Words

@Suite("Mistakes in the words of a theme") struct StringsFaultTests {
  @Test("a language whose words are complete has no mistakes") func complete() {
    #expect(printed(theme(strings: ["fr": stringLines()]), languages: ["fr"]) == ["", ""])
  }

  @Test("a language without words is named") func missingFile() {
    let theme = theme(strings: ["fr": stringLines()])
    #expect(
      printed(theme, languages: ["fr", "ar"]) == [
        """
        Theme/strings/ar.yml:1:1: erreur\u{A0}: le thème n’a pas de textes pour la langue 'ar' [missing-file]
        aide\u{A0}: créez 'Theme/strings/ar.yml' à partir du fichier d’une autre langue


        """,
        """
        Theme/strings/ar.yml:1:1: error: the theme has no texts for the language 'ar' [missing-file]
        help: make 'Theme/strings/ar.yml' from the file of another language


        """,
      ])
  }

  @Test("a text that the program needs and the file misspells is named with what was meant")
  func missingPhrase() {
    let lines = stringLines().map { $0.replacing("title.home:", with: "title.hom:") }
    let first = lines[0]
    #expect(
      printed(theme(strings: ["fr": lines]), languages: ["fr"]) == [
        """
        Theme/strings/fr.yml:1:1: erreur\u{A0}: le texte 'title.home' manque [string-missing]
            1 | \(first)
              | ^
        aide\u{A0}: est-ce 'title.hom', mal écrit\u{202F}?


        """,
        """
        Theme/strings/fr.yml:1:1: error: the text 'title.home' is missing [string-missing]
            1 | \(first)
              | ^
        help: is it 'title.hom', misspelt?


        """,
      ])
  }

  @Test(
    "a name of a page that would lead elsewhere, or be no name, is told where it stands",
    arguments: [
      ("../budget", "../budget"), ("/etc/x", "/etc/x"), ("a\\nb", "a b"), ("", ""),
      (".git", ".git"), ("Documents", "Documents"), ("a b", "a b"), ("a/b", "a/b"), ("a?b", "a?b"),
      ("-a", "-a"),
    ]) func pathNames(written: String, shown: String)
  {
    let line = "path.glossary: \"\(written)\""
    let lines = [line] + stringLines().filter { !$0.hasPrefix("path.glossary:") }
    #expect(
      printed(theme(strings: ["fr": lines]), languages: ["fr"])[1] == """
        Theme/strings/fr.yml:1:16: error: the text 'path.glossary', '\(shown)', cannot be the name of a page [path-outside-site]
            1 | \(line)
              |                \(String(repeating: "^", count: written.count + 2))
        help: write only lower-case letters without accents, digits and hyphens


        """)
  }

  @Test("a text that only templates use must be in every language, and the note says where it is")
  func missingInOneLanguage() {
    let theme = theme(strings: ["fr": ["extra: \"en plus\""] + stringLines(), "en": stringLines()])
    let first = stringLines()[0]
    #expect(
      printed(theme, languages: ["fr", "en"]) == [
        """
        Theme/strings/en.yml:1:1: erreur\u{A0}: le texte 'extra' manque [string-missing]
            1 | \(first)
              | ^
        note\u{A0}: dans une autre langue, il est ici
          --> Theme/strings/fr.yml:1:8
            1 | extra: "en plus"
              |        ^^^^^^^^^
        aide\u{A0}: ajoutez ce texte


        """,
        """
        Theme/strings/en.yml:1:1: error: the text 'extra' is missing [string-missing]
            1 | \(first)
              | ^
        note: in another language it stands here
          --> Theme/strings/fr.yml:1:8
            1 | extra: "en plus"
              |        ^^^^^^^^^
        help: add this text


        """,
      ])
  }

  @Test("a text that nobody shows is told where it stands, with the text that was meant")
  func unused() {
    let added = ["extra: \"en plus\"", "layout.skip: \"aller\"", "title.hom: \"accueil\""]
    let theme = theme(strings: [
      "fr": added + stringLines(), "en": ["extra: \"more\""] + added.dropFirst() + stringLines(),
    ])
    var reader = StringsReader(
      languages: [Language("fr"), Language("en")], currency: "€", theme: theme)
    #expect(reader.read() != nil)
    let unused = reader.unusedTexts(besides: ["layout.skip"])
    #expect(
      DiagnosticTextFormat(language: .english).text(of: unused) == """
        Theme/strings/fr.yml:1:8: warning: no template shows the text 'extra' [unused-string]
            1 | extra: "en plus"
              |        ^^^^^^^^^
        note: in another language it stands here
          --> Theme/strings/en.yml:1:8
            1 | extra: "more"
              |        ^^^^^^
        help: show it by '{{t.extra}}', or delete it

        Theme/strings/fr.yml:3:12: warning: no template shows the text 'title.hom' [unused-string]
            3 | title.hom: "accueil"
              |            ^^^^^^^^^
        note: in another language it stands here
          --> Theme/strings/en.yml:3:12
            3 | title.hom: "accueil"
              |            ^^^^^^^^^
        help: did you mean 'title.home'?


        """)
    #expect(
      unused.map { "\($0.message.french) – \($0.help?.french ?? "")" } == [
        "aucun gabarit ne montre le texte 'extra' – montrez-le par '{{t.extra}}', ou supprimez-le",
        "aucun gabarit ne montre le texte 'title.hom' – vouliez-vous dire 'title.home'\u{202F}?",
      ])
  }

  @Test("a value that a text is not given, and an open brace, are shown where they stand")
  func values() {
    let faulty = ["title.head: \"{page} – {sit}\"", "title.home: \"{\""]
    #expect(
      printed(theme(strings: ["fr": lines(with: faulty)]), languages: ["fr"]) == [
        """
        Theme/strings/fr.yml:1:23: erreur\u{A0}: la valeur '{sit}' n’existe pas dans 'title.head' [string-syntax]
            1 | title.head: "{page} – {sit}"
              |                       ^^^^^
        aide\u{A0}: valeurs possibles\u{A0}: '{page}', '{site}'

        Theme/strings/fr.yml:2:14: erreur\u{A0}: une accolade n’est pas fermée dans 'title.home' [string-syntax]
            2 | title.home: "{"
              |              ^
        aide\u{A0}: écrivez les valeurs sous la forme '{nom}'


        """,
        """
        Theme/strings/fr.yml:1:23: error: there is no value '{sit}' in 'title.head' [string-syntax]
            1 | title.head: "{page} – {sit}"
              |                       ^^^^^
        help: possible values: '{page}', '{site}'

        Theme/strings/fr.yml:2:14: error: a brace is not closed in 'title.home' [string-syntax]
            2 | title.home: "{"
              |              ^
        help: write values as '{name}'


        """,
      ])
  }

  @Test("a plural lacks a case that its language needs, and an elision quotes a value")
  func agreement() {
    let faulty = [
      "count.actions: \"{count, plural, other {#\\u00A0actions}}\"",
      "caption.thread: 'Le fil d''{thread}'",
    ]
    #expect(
      printed(theme(strings: ["fr": lines(with: faulty)]), languages: ["fr"]) == [
        """
        Theme/strings/fr.yml:1:18: erreur\u{A0}: le cas 'one' de '{count}' manque dans 'count.actions' [string-syntax]
            1 | count.actions: "{count, plural, other {#\\u00A0actions}}"
              |                  ^^^^^
        aide\u{A0}: ajoutez 'one {…}', qui vaut dans cette langue pour 0, 1…

        Theme/strings/fr.yml:2:26: erreur\u{A0}: l’apostrophe devant une accolade affiche celle-ci telle quelle dans 'caption.thread' [string-syntax]
            2 | caption.thread: 'Le fil d''{thread}'
              |                          ^^^
        aide\u{A0}: écrivez l’apostrophe '’', ou doublez-la


        """,
        """
        Theme/strings/fr.yml:1:18: error: the case 'one' of '{count}' is missing in 'count.actions' [string-syntax]
            1 | count.actions: "{count, plural, other {#\\u00A0actions}}"
              |                  ^^^^^
        help: add 'one {…}', which in this language stands for 0, 1…

        Theme/strings/fr.yml:2:26: error: the apostrophe before a brace shows the brace as it is in 'caption.thread' [string-syntax]
            2 | caption.thread: 'Le fil d''{thread}'
              |                          ^^^
        help: write the apostrophe as '’', or double it


        """,
      ])
  }

  /// The lines of a complete file, the first of them written anew.
  private func lines(with faulty: [String]) -> [String] {
    let names = faulty.map { $0.prefix { $0 != ":" } + ":" }
    return faulty + stringLines().filter { line in !names.contains { line.hasPrefix($0) } }
  }
}
