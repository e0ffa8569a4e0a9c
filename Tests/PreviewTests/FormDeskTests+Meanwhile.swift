import Diagnostics
import Foundation
import Loading
import NIOHTTP1
import Publishing
import Synchronization
import Testing

@testable import Preview

/// What was written in a file meanwhile, and files that changed.
extension FormDeskTests {
  @Test("of two savings at the same time one is made and can be taken back, and the other is told")
  func atOnce() async {
    let forms = forms(isSlow: true)
    let bodies = ["7", "8"].map { body(forms, $0) }
    let answers = await withTaskGroup(of: Answer.self) { group in
      for body in bodies {
        group.addTask { [query] in await forms.answer(.form, query(nil), body) }
      }
      return await group.reduce(into: [Answer]()) { $0.append($1) }
    }
    #expect(Set(answers.map(\.status)) == [.seeOther, .conflict])
    let saved = folder.text.withLock { $0 }
    #expect(["7", "8"].map { Self.budget.replacing("1250.5", with: $0) }.contains(saved))
    _ = await forms.answer(.undo, query(), [])
    #expect(folder.text.withLock { $0 } == Self.budget)
  }

  /// Opens the form of a text, changes the text in the folder, and sends what was filled in.
  private func sent(
    _ typed: String, meanwhile text: String, opening first: FormDesk, sendingTo second: FormDesk
  ) async -> String {
    let query = "token=t&file=\(sheet.path)"
    let shown = self.text(first.form(query))
    let version = shown.firstMatch(of: #/name="version" value="([^"]*)"/#)?.output.1 ?? ""
    sheet.text.withLock { $0 = text }
    let answer = await second.answer(
      .form, query, Array("version=\(version)&subject=Jardin&\(typed)".utf8))
    #expect(answer.status == .conflict)
    #expect(sheet.text.withLock { $0 } == text)
    return self.text(answer)
  }

  @Test("what somebody has not changed in a form gives way to what was written in the file since")
  func unchangedText() async {
    let forms = forms(of: sheet)
    let more = "---\ntitle: Jardin\n---\nUn\n\nDeux\n"
    let told = await sent(
      "v:title=Parc&body=Un%0D%0A", meanwhile: more, opening: forms, sendingTo: forms)
    #expect(told.contains("in the file “Jardin”, here “Parc”"))
    #expect(told.contains("\nUn\n\nDeux\n</textarea>"))
    #expect(!told.contains("<pre"))
    let version = told.firstMatch(of: #/name="version" value="([^"]*)"/#)?.output.1 ?? ""
    let again = await forms.answer(
      .form, "token=t&file=\(sheet.path)",
      Array("version=\(version)&v:title=Parc&body=Un%0D%0A%0D%0ADeux%0D%0A".utf8))
    #expect(again.status == .seeOther)
    #expect(sheet.text.withLock { $0 } == more.replacing("Jardin", with: "Parc"))
  }

  @Test(
    "where a text was changed in a form and in its file both are shown", arguments: [true, false])
  func changedText(isLongAgo: Bool) async {
    let forms = forms(of: sheet)
    let told = await sent(
      "v:title=Jardin&body=Trois%0D%0A", meanwhile: "---\ntitle: Jardin\n---\nUn\n\n<Deux>\n",
      opening: forms, sendingTo: isLongAgo ? self.forms(of: sheet) : forms)
    #expect(told.contains("in the file<pre tabindex=\"0\">Un\n\n&lt;Deux&gt;\n</pre>"))
    #expect(told.contains("\nTrois\n</textarea>"))
  }

  @Test("a file whose title was changed since is still the same file") func changedTitle() async {
    let forms = forms(of: sheet)
    let told = await sent(
      "v:title=Verger&body=Un%0D%0A", meanwhile: "---\ntitle: Parc\n---\nUn\n", opening: forms,
      sendingTo: forms)
    #expect(told.contains("in the file “Parc”, here “Verger”"))
  }

  @Test("tabs are kept as they are sent, and what is no escape stays") func typed() {
    let pairs = PercentDecoding.pairs(of: Array("a=%09b%0D%0Ac%01%+1%-0".utf8))
    #expect(pairs.map(\.value) == ["\tb\r\nc% 1%-0"])
  }

  @Test("a page is one of this host", arguments: ["/evil.example/x", "\\//evil.example/x"])
  func page(path: String) { #expect(FormQuery.address(ofPage: path) == "/evil.example/x") }

  @Test("an item that is called otherwise by now is the same, one in whose place another is is not")
  func changedItem() async {
    let forms = forms()
    let stale = body(forms, "7")
    folder.text.withLock { $0 = Self.budget.replacing("jardin", with: "parc") }
    let told = text(await forms.answer(.form, query(), stale))
    #expect(told.contains("in the file “1250.5”, here “7”"))
    folder.text.withLock { text in
      text = Self.budget.replacing("\"lines\": [", with: "\"lines\": [{\"action\": \"parc\"},")
    }
    let moved = await forms.answer(.form, query(), stale)
    #expect(moved.status == .conflict)
    #expect(text(moved).contains(FormWords.moved.english))
  }
}
