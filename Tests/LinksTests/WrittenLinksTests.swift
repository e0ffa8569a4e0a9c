import Diagnostics
import Publishing
import Testing

@testable import Links

@Suite("Links as pages write them") struct WrittenLinksTests {
  private static let pages = [
    "fr/index.html": "<h1 id=\"haut\">A</h1>",
    "fr/a b/page.html": "<p id=\"l&#39;été\">é</p><p id='seul'>s</p><p id=nu>n</p>",
    "404.html":
      "<a href=\"/contrat/fr/index.html#haut\"></a><a href=\"/contrat/theme/icon.svg\"></a>",
  ]
  private static let files = ["theme/icon.svg", "documents/a.pdf"]

  /// What is told of a site whose page `fr/a b/here.html` is this.
  private func told(_ page: String, templates: [String: String] = [:]) -> [Diagnostic] {
    let texts = Self.pages.merging(["fr/a b/here.html": page]) { $1 }.sorted { $0.key < $1.key }
    let links = WrittenLinks(
      pages: Self.series(texts) { path, text in
        Publication.File(path: path) { Array("<!doctype html>\n\(text)\n".utf8) }
      }, others: Self.series(Self.files) { path in Publication.File(path: path) { [] } },
      elsewhere: [], fromRoot: ["404.html"], root: "/contrat/",
      templates: templates.sorted { $0.key < $1.key }.map { SourceFile(path: $0, text: $1) })
    Self.make(links)
    #expect(links.areWhole == links.diagnostics.isEmpty)
    return links.diagnostics
  }

  @Test(
    "what is in the site, or leaves it, is not told",
    arguments: [
      "../index.html", "../index.html#haut", "page.html", "page.html#l%27%C3%A9t%C3%A9",
      "page.html#l&#39;été", "page.html#seul", "page.html#nu", "../a%20b/page.html", "./page.html",
      "x/../page.html", "../../theme/icon.svg", "../../documents/a.pdf#page=2", "#here", "#",
      "#top", "", "?tri=date", "page.html?tri=a/b#seul", "https://ville.example/x",
      "//ville.example/x", "mailto:a@ville.example", "data:image/png;base64,AA/..", "tel:+33",
    ]) func whole(link: String)
  { #expect(told("<a id=\"here\" href=\"\(link)\">x</a>") == []) }

  @Test(
    "a link that leads nowhere is told, whatever it names and however it is quoted",
    arguments: [
      "<a href=\"gone.html\">", "<a href=\"../page.html\">", "<a href=\"#gone\">",
      "<a href=\"page.html#gone\">", "<img src=\"../../theme/logo.svg\">", "<a href='gone.html'>",
      "<a href=gone.html>", "<a title=\"a > b\" href=\"gone.html\">", "<a href=\"/fr/index.html\">",
      "<!-- <p id=\"gone\"> --><a href=\"#gone\">", "<p data-id=\"gone\"><a\nhref=\"#gone\">",
      "<a href=\"../a%20c/page.html\">", "<a href=\"page.html/\">", "<a href=\"..\">",
      "id=\"gone\"<a href=\"#gone\">", "<a href=\"page.html#SEUL\">",
    ]) func dead(markup: String)
  { #expect(told(markup).map(\.rule.identifier) == ["dead-link"]) }

  @Test("what looks like a link in a text, in a comment or in another attribute is none")
  func text() {
    #expect(
      told("<p>href=\"x.html\" <!-- <a href=\"x.html\"> --><b data-href=\"x\" alt='href=\"x\"'>")
        == [])
  }

  @Test("the page that is served at any depth counts from the root of the site's own path")
  func notFound() {
    let links = WrittenLinks(
      pages: Self.series(["404.html"]) { path in
        Publication.File(path: path) {
          Array("<a href=\"/contrat/404.html\"></a><a href=\"/404.html\"></a>".utf8)
        }
      }, others: [], elsewhere: [], fromRoot: ["404.html"], root: "/contrat/", templates: [])
    Self.make(links)
    #expect(links.dead.map(\.range) == [41..<50])
  }

  private static func series<Thing: Sendable>(
    _ things: [Thing], _ file: @escaping @Sendable (Thing) -> Publication.File
  ) -> [Publication.Series] { [Publication.Series(things, file: file)] }

  /// Makes the files of a site, by which its pages are read.
  private static func make(_ links: WrittenLinks) {
    for file in links.publication.files { make(file) }
  }

  private static func make(_ file: Publication.File) {
    #expect(throws: Never.self) { try file.content() }
  }

  @Test("a dead link is told where a template writes it, with the pages that have it")
  func template() {
    let templates = [
      "Theme/templates/layout.mustache": "<main>\n<a href=\"../gone.pdf\">{{t.a}}</a>\n",
      "Theme/templates/other.mustache": "<a href=\"../gone.pdf?\">",
    ]
    let told = told("<a href=\"../a%20b/../gone.pdf\">", templates: templates)
    #expect(told.map(\.location.file.path) == ["fr/a b/here.html"])
    let english = """
      Theme/templates/layout.mustache:2:10: error: the link '../gone.pdf' leads to no file of the site [dead-link]
          2 | <a href="../gone.pdf">{{t.a}}</a>
            |          ^^^^^^^^^^^
      note: in the page 'fr/a b/here.html'
      help: correct the address, or remove the link


      """
    let french = """
      Theme/templates/layout.mustache:2:10: erreur\u{A0}: le lien '../gone.pdf' ne mène à aucun fichier du site [dead-link]
          2 | <a href="../gone.pdf">{{t.a}}</a>
            |          ^^^^^^^^^^^
      note\u{A0}: dans la page 'fr/a b/here.html'
      aide\u{A0}: corrigez l’adresse, ou retirez le lien


      """
    let located = self.told("<a href=\"../gone.pdf\">", templates: templates)
    #expect(DiagnosticTextFormat(language: .english).text(of: located) == english)
    #expect(DiagnosticTextFormat(language: .french).text(of: located) == french)
  }

  @Test(
    "a dead link that no template writes is told on its page, once for each target, with what was meant"
  ) func page() {
    let told = told(
      "<a href=\"page.html#seull\"></a> <a href=\"../a%20b/page.html#seull\"></a>\n"
        + "<a href=\"pages.html\"></a>")
    let english = """
      fr/a b/here.html:2:10: error: the link 'page.html#seull' leads to a place that the page 'fr/a b/page.html' does not have [dead-link]
          2 | <a href="page.html#seull"></a> <a href="../a%20b/page.html#seull"></a>
            |          ^^^^^^^^^^^^^^^
      help: did you mean '#seul'?

      fr/a b/here.html:3:10: error: the link 'pages.html' leads to no file of the site [dead-link]
          3 | <a href="pages.html"></a>
            |          ^^^^^^^^^^
      help: did you mean 'page.html'?


      """
    let french = """
      fr/a b/here.html:2:10: erreur\u{A0}: le lien 'page.html#seull' mène à un endroit que la page 'fr/a b/page.html' n’a pas [dead-link]
          2 | <a href="page.html#seull"></a> <a href="../a%20b/page.html#seull"></a>
            |          ^^^^^^^^^^^^^^^
      aide\u{A0}: vouliez-vous dire '#seul'\u{202F}?

      fr/a b/here.html:3:10: erreur\u{A0}: le lien 'pages.html' ne mène à aucun fichier du site [dead-link]
          3 | <a href="pages.html"></a>
            |          ^^^^^^^^^^
      aide\u{A0}: vouliez-vous dire 'page.html'\u{202F}?


      """
    #expect(DiagnosticTextFormat(language: .english).text(of: told) == english)
    #expect(DiagnosticTextFormat(language: .french).text(of: told) == french)
  }

  @Test("where nothing near is meant, the repair says what to write") func repairs() {
    let told = told("<a href=\"page.html#budget\"></a>\n<a href=\"/fr/page.html\"></a>")
    #expect(
      told.map { $0.help?.english } == [
        "write id=\"budget\" in a tag of that page, or correct the link",
        "write the address from the page on, without '/' at its start: the site must work in any folder",
      ])
  }

  @Test("the first page of those that have a link is named, in whatever order they are made")
  func order() {
    let links = WrittenLinks(
      pages: Self.series(["a", "b", "c"]) { name in
        Publication.File(path: "\(name).html") { Array("<a href=\"x.html#\(name)\">".utf8) }
      }, others: [], elsewhere: [], fromRoot: ["404.html"], root: "/", templates: [])
    let pages = links.publication.files
    for number in [2, 0, 1] { Self.make(pages[number]) }
    #expect(
      links.diagnostics.map { "\($0.location.file.path): \($0.notes[0].message.english)" } == [
        "a.html: in 3 pages, 'a.html' among them"
      ])
  }
}
