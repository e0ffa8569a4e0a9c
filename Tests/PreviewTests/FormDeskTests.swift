import Diagnostics
import Foundation
import Loading
import NIOHTTP1
import Publishing
import Synchronization
import Testing

@testable import Preview

@Suite("What forms of the preview show, save and take back") struct FormDeskTests {
  static let path = "Content/contracts/c/budget.json"
  static let budget = """
    {
      "funders": [{"id": "etat", "name": "État"}],
      "lines": [
        {"action": "jardin", "amounts": {"2031": {"etat": 1250.5}}}
      ]
    }

    """

  /// A folder in memory.
  final class Folder: Sendable {
    let path: String
    let text: Mutex<String>

    init(_ text: String, at path: String) {
      self.path = path
      self.text = Mutex(text)
    }

    var file: SourceFile { SourceFile(path: path, text: text.withLock { $0 }) }
    var tree: SourceTree { SourceTree(content: [file], theme: []) }

    func make(_ change: SourceChange) -> Message? {
      text.withLock { text in
        guard change.before == Array(text.utf8) else { return Message("changé", "changed") }
        text = String(decoding: change.after ?? [], as: UTF8.self)
        return nil
      }
    }

    /// As a disk does, which others may change between a look and an act.
    func makeSlowly(_ change: SourceChange) -> Message? {
      guard change.before == file.bytes else { return Message("changé", "changed") }
      Thread.sleep(forTimeInterval: 0.2)
      text.withLock { $0 = String(decoding: change.after ?? [], as: UTF8.self) }
      return nil
    }
  }

  let folder = Folder(Self.budget, at: Self.path)
  let sheet = Folder(
    "---\ntitle: Jardin\n---\nUn\n", at: "Content/contracts/c/actions/jardin/fr.md")
  let desk = Desk()

  /// A desk whose site is wrong wherever a text stands in it.
  func forms(
    wrong word: String = "no such word", of other: Folder? = nil, isSlow: Bool = false
  ) -> FormDesk {
    let folder = other ?? self.folder
    let edition = { @Sendable (file: SourceFile, tree: @escaping @Sendable () -> SourceTree?) in
      let text = String(decoding: file.bytes, as: UTF8.self)
      let found = text.firstRange(of: word).map { range in
        let start = text[..<range.lowerBound].utf8.count
        return Diagnostic(
          Rule("some-rule"), at: file.location(start..<start + word.utf8.count), "faux", "wrong",
          help: "corrigez", "mend it")
      }
      return PreviewEdition(
        diagnostics: [found].compactMap(\.self),
        pages: PreviewEdition.Pages(
          shownFirst: [Publication.File(path: "a.html") { file.bytes }],
          all: { Publication(files: []) }, showing: { _ in ["a.html"] }), sources: tree,
        inspectingPages: { [] })
    }
    let look = { @Sendable [folder] in edition(folder.file) { folder.tree } }
    desk.show(look())
    let editing = PreviewEditing(
      trying: { file in edition(file) { nil } },
      making: { [folder, desk] change in
        let failure = isSlow ? folder.makeSlowly(change) : folder.make(change)
        if failure == nil { desk.show(look()) }
        return failure
      })
    return FormDesk(desk, editing, in: .english)
  }

  func query(_ page: String? = nil) -> String {
    let query = "token=t&file=\(Self.path)&at=lines/0"
    return page.map { "\(query)&page=\($0)" } ?? query
  }

  let amount = "v:lines/0/amounts/2031/etat"

  /// What a browser sends of the form, with an amount.
  func body(_ forms: FormDesk, _ typed: String, _ more: String = "") -> [UInt8] {
    let shown = String(decoding: forms.form(query()).body, as: UTF8.self)
    let version = shown.firstMatch(of: #/name="version" value="([^"]*)"/#)?.output.1 ?? ""
    return Array("version=\(version)&subject=jardin&\(amount)=\(typed)\(more)".utf8)
  }

  func text(_ answer: Answer) -> String { String(decoding: answer.body, as: UTF8.self) }

  @Test("a form shows figures as people write them, loads nothing else and is framed nowhere")
  func shown() {
    let answer = forms().form(query())
    #expect(answer.status == .ok)
    #expect(
      answer.headers.map(\.value) == [
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
          + "frame-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
      ])
    let field = text(answer).firstMatch(of: #/<input name="v:lines\/0\/amounts[^>]*>/#)?.output
    #expect(
      field == """
        <input name="v:lines/0/amounts/2031/etat" value="1250.5" autocomplete="off" \
        id="f-lines.0.amounts.2031.etat" aria-describedby="f-lines.0.amounts.2031.etat-slot" \
        aria-label="État, 2031" inputmode="decimal">
        """)
  }

  @Test("a figure is saved as content writes it, and one step is taken back") func saved() async {
    let forms = forms()
    let answer = await forms.answer(.form, query("a.html"), body(forms, "1+300%2C75+%E2%82%AC"))
    #expect(answer.status == .seeOther)
    #expect(answer.headers.map(\.value) == ["/a.html"])
    #expect(folder.text.withLock { $0 } == Self.budget.replacing("1250.5", with: "1300.75"))
    #expect(desk.event.canUndo)
    let undone = await forms.answer(.undo, query("a.html"), [])
    #expect(undone.status == .seeOther)
    #expect(folder.text.withLock { $0 } == Self.budget)
    #expect(!desk.event.canUndo)
    let again = await forms.answer(.undo, query(), [])
    #expect(again.status == .conflict)
  }

  @Test("what cannot be read is told at its field, and nothing is saved") func unreadable() async {
    let forms = forms()
    let answer = await forms.answer(.form, query(), body(forms, "much", "&anyway=1"))
    #expect(answer.status == .unprocessableEntity)
    let slot = text(answer).firstMatch(of: #/etat-slot" data-slot="[^"]*">(.*?)<\/div>/#)?.output.1
    #expect(
      slot
        == "<p class=\"error\"><strong>Error:</strong> &#39;much&#39; is not a number; write it in digits, as &#39;1250.50&#39;</p>"
    )
    #expect(text(answer).contains("value=\"much\""))
    #expect(folder.text.withLock { $0 } == Self.budget)
  }

  @Test("a change that makes a mistake is asked about, and saved when somebody insists")
  func mistaken() async {
    let forms = forms(wrong: "666")
    let answer = await forms.answer(.form, query(), body(forms, "666"))
    #expect(answer.status == .unprocessableEntity)
    #expect(text(answer).contains("name=\"anyway\""))
    #expect(folder.text.withLock { $0 } == Self.budget)
    let checked = await forms.answer(.check, query(), body(forms, "666"))
    #expect(
      text(checked) == """
        {"slots":{"lines/0/amounts/2031/etat":"\\u003cp class=\\"error\\"\\u003e\\u003cstrong\\u003eError:\\u003c/strong\\u003e wrong\\u003cbr\\u003e \\u003cstrong\\u003eTo do:\\u003c/strong\\u003e mend it\\u003c/p\\u003e"},"others":"","status":"1 mistake","draft":2}
        """)
    let insisted = await forms.answer(.form, query(), body(forms, "666", "&anyway=1"))
    #expect(insisted.status == .seeOther)
    #expect(folder.text.withLock { $0 } == Self.budget.replacing("1250.5", with: "666"))
  }

  @Test("a file that has changed since is never written over, and both values are shown")
  func changed() async {
    let forms = forms()
    let stale = body(forms, "7")
    folder.text.withLock { $0 = Self.budget.replacing("1250.5", with: "8") }
    let answer = await forms.answer(.form, query(), stale)
    #expect(answer.status == .conflict)
    let item = text(answer).firstMatch(of: #/<li>(État.*?)<\/li>/#)?.output.1
    #expect(item == "État, 2031: in the file “8”, here “7”")
    #expect(folder.text.withLock { $0.contains(": 8}") })
    _ = await forms.answer(.form, query(), body(forms, "9"))
    folder.text.withLock { $0 = Self.budget }
    let undone = await forms.answer(.undo, query(), [])
    #expect(undone.status == .conflict)
    #expect(folder.text.withLock { $0 } == Self.budget)
  }

  @Test("an unsaved page is shown apart from the saved one") func draft() async {
    let forms = forms()
    #expect(forms.draft("a.html").status == .notFound)
    _ = await forms.answer(.check, query(), body(forms, "7"))
    #expect(text(forms.draft("a.html")) == Self.budget.replacing("1250.5", with: "7"))
    #expect(folder.text.withLock { $0 } == Self.budget)
  }

  @Test(
    "there is a form for files of the content and their parts only",
    arguments: [
      "file=Content/contracts/c/../c/budget.json", "file=/etc/passwd", "file=Theme/strings/fr.yml",
      "file=Content/site.yml", "file=\(path)&at=lines/7", "file=\(path)&at=nothing", "",
      "place=\(path):99:1",
    ]) func missing(query: String)
  { #expect(forms().form(query).status == .notFound) }

  @Test("a place of a file leads to the form in which it stands, at its field") func place() {
    let answer = forms().form("token=t&place=\(Self.path):4:55")
    #expect(text(answer).contains("aria-label=\"État, 2031\" autofocus"))
  }
}
