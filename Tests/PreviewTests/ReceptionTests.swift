import Diagnostics
import Loading
import NIOHTTP1
import Publishing
import Testing

@testable import Preview

@Suite("What the preview answers") struct ReceptionTests {
  private let desk = Desk()
  private var run: String { desk.event.run }

  private var reception: Reception {
    Reception(
      desk: desk, language: .english, site: "/nowhere", editor: nil,
      editing: PreviewEditing(
        trying: { _ in PreviewEdition(failure: Message("", "")) }, making: { _ in nil }))
  }

  private func text(_ request: PreviewRequest) -> String {
    String(decoding: reception.answer(request).body, as: UTF8.self)
  }

  private func page(_ words: String, _ script: (pages: Int, mistakes: Int)) -> String {
    """
    <html><head><script src="/-/preview.js" data-pages="\(script.pages)" \
    data-mistakes="\(script.mistakes)" data-run="\(run)" defer></script>
    </head><body>\(words)</body></html>
    """
  }

  private static func edition(
    _ pages: [String: String]?, _ diagnostics: [Diagnostic] = []
  ) -> PreviewEdition {
    let files = pages?.map { path, words in
      Publication.File(path: path) { Array("<html><head></head><body>\(words)</body></html>".utf8) }
    }
    return PreviewEdition(
      diagnostics: diagnostics,
      pages: files.map { files in
        PreviewEdition.Pages(shownFirst: files) { Publication(files: files) }
      }, sources: { nil }, inspectingPages: { [] })
  }

  private static let mistake = Diagnostic(
    Rule("some-rule"), at: SourceFile(path: "Content/a.yml", text: "  a: <b>\n").location(5..<8),
    "c’est faux", "it is wrong", help: "corrigez", "mend it")

  @Test("while there are mistakes the last good pages are shown, and the mistakes are told")
  func lastGoodPages() {
    desk.show(Self.edition(["index.html": "one", "fr/index.html": "un"]))
    #expect(text(.file("index.html")) == page("one", (1, 1)))
    desk.show(Self.edition(nil, [Self.mistake]))
    #expect(text(.file("index.html")) == page("one", (1, 2)))
    #expect(desk.event == Desk.Event(run: run, pages: 1, mistakes: 2, errors: 1, warnings: 0))
    #expect(
      text(.tool(.mistakes, query: "")) == """
        <li class="error"><p class="what"><strong>Error:</strong> it is wrong</p>
        <p class="where"><button type="button" class="place" data-place="Content/a.yml:1:6">\
        Content/a.yml:1:6</button> <code>some-rule</code></p>
        <pre tabindex="0">1 | a: &lt;b&gt;
          |    ^^^</pre>
        <p class="help"><strong>To do:</strong> mend it</p></li>

        """)
    desk.show(Self.edition(["index.html": "two"]))
    #expect(text(.file("index.html")) == page("two", (2, 3)))
    #expect(text(.tool(.mistakes, query: "")) == "")
  }

  @Test("a site that was never without mistakes shows them on a page of their own, at any address")
  func mistakesAlone() {
    desk.show(PreviewEdition(failure: Message("illisible", "cannot <read>")))
    #expect(
      text(.file("fr/any.html")) == """
        <!doctype html>
        <html id="parvis-mistakes" lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Preview: the site has mistakes</title>
        <link rel="icon" href="data:,">
        <link rel="stylesheet" href="/-/preview.css">
        <script src="/-/preview.js" data-pages="0" data-mistakes="1" data-run="\(run)" defer></script>
        </head>
        <body>
        <main>
        <h1>Preview: the site has mistakes</h1>
        <p class="remark">The site will show here once these mistakes are mended.</p>
        <ol class="list">
        <li class="error"><p class="what">cannot &lt;read&gt;</p></li>
        </ol>
        </main>
        </body>
        </html>

        """)
  }

  @Test("an address without a file gets the site's own page for that, one of a folder its slash")
  func missing() {
    desk.show(Self.edition(["404.html": "nowhere", "fr/index.html": "un"]))
    let answer = reception.answer(.file("../index.html"))
    #expect(answer.status == .notFound)
    #expect(String(decoding: answer.body, as: UTF8.self) == page("nowhere", (1, 1)))
    let folder = reception.answer(.file("fr"))
    #expect(folder.status == .permanentRedirect)
    #expect(folder.headers.map(\.value) == ["/fr/"])
  }

  @Test("what only the pages tell is added to the mistakes, unless the site has changed by then")
  func inspection() {
    desk.show(Self.edition(["index.html": "one"]))
    let seen = desk.event
    desk.add([Self.mistake], to: seen)
    #expect(desk.event == Desk.Event(run: run, pages: 1, mistakes: 2, errors: 1, warnings: 0))
    desk.add([Self.mistake], to: seen)
    #expect(desk.event == Desk.Event(run: run, pages: 1, mistakes: 2, errors: 1, warnings: 0))
  }

  @Test("the last file, about all others, is made after them") func lastFile() throws {
    let made = Publication.File(path: "list") { Array("all".utf8) }
    desk.show(
      PreviewEdition(
        diagnostics: [],
        pages: PreviewEdition.Pages(shownFirst: []) { Publication(files: []).ending(with: made) },
        sources: { nil }, inspectingPages: { [] }))
    #expect(text(.file("list")) == "all")
  }

  @Test("who listens is told what is shown, and of what comes then the latest") func events() async
  {
    desk.show(Self.edition(["index.html": "one"]))
    var events = desk.events().makeAsyncIterator()
    #expect(
      await events.next() == Desk.Event(run: run, pages: 1, mistakes: 1, errors: 0, warnings: 0))
    desk.show(Self.edition(["index.html": "two"]))
    desk.show(Self.edition(nil, [Self.mistake]))
    #expect(
      await events.next() == Desk.Event(run: run, pages: 2, mistakes: 3, errors: 1, warnings: 0))
  }

  @Test(
    "a page's policy is widened by what the script needs, and by nothing else",
    arguments: [
      (
        "default-src 'none'; style-src 'self'; img-src 'self'",
        "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'"
      ), ("script-src 'none'", "script-src 'self'; style-src 'self'; connect-src 'self'"),
    ]) func policy(own: String, widened: String)
  { #expect(PreviewedPage.widened(own) == widened) }
}
