import Diagnostics
import Templates
import TestSupport
import Testing

@Suite("Safety of templates") struct SafetyTests {
  @Test(
    "what must be escaped is escaped whatever follows it",
    arguments: ["\u{301}", "\u{200D}", "\u{FE0F}", "\u{20E3}", "\u{5BC}", "\r\n", "🏽", ""])
  func combining(mark: String) {
    var sample = Sample()
    sample.subject = ["&", "<", ">", "\"", "'"].map { $0 + mark }.joined()
    let escaped = ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;"].map { $0 + mark }.joined()
    let page = Theme(page: "{{subject}}").show(sample).page
    #expect(page.map { Array($0.utf8) } == Array(escaped.utf8))
    #expect(Markup(escaping: sample.subject).bytes == Array(escaped.utf8))
  }

  @Test("text of any length is escaped the same, in one piece or another") func lengths() {
    for length in 0..<40 {
      let text = String(repeating: "é<", count: length)
      let expected = String(repeating: "é&lt;", count: length)
      #expect(Markup(escaping: text).bytes == Array(expected.utf8))
      #expect(Markup(escaping: String(text.dropFirst())).bytes == Array(expected.utf8.dropFirst(2)))
    }
  }

  @Test("markup is put together of tags and escaped text") func markup() {
    var markup = Markup()
    #expect(markup.isEmpty)
    markup.append(trusted: "<b>")
    markup.append(escaping: "1 < 2")
    markup.append(trusted: "</b>")
    markup.append(Markup(trusted: "<hr>"))
    #expect(markup == Markup(trusted: "<b>1 &lt; 2</b><hr>"))
  }

  @Test("no bytes, however odd, stop the compiler", arguments: 0..<20) func randomBytes(batch: Int)
  {
    var random = SeededGenerator(seed: UInt64(batch) + 1)
    let pieces = [
      "{{", "}}", "{", "}", "{{{", "}}}", "{{#", "{{^", "{{/", "{{>", "{{<", "{{$", "{{!", "{{=",
      "=}}", "{{&", "\n", "\r\n", " ", "\t", ".", "isOpen", "people", "name", "present", "page",
      "part", "t.a", "{{#people}}", "{{/people}}", "{{<part}}", "{{/part}}", "{{$a}}", "{{/a}}",
      "{{>page}}", "{{name}}", "  {{>part}}\n", "{{#isOpen}}\n", "  {{/isOpen}}\n", "{{=| |=}}",
      "|={{ }}=|", "é",
    ]
    for _ in 0..<150 {
      let files = ["page", "part"].map { name in
        var bytes: [UInt8] = []
        for _ in 0..<random.number(below: 40) {
          if random.number(below: 8) == 0 { bytes.append(UInt8(random.number(below: 256))) }
          bytes += Array(random.pick(pieces).utf8)
        }
        return SourceFile(path: "\(name).mustache", bytes: bytes)
      }
      var faults: [Diagnostic] = []
      var set = TemplateSet(files: files, folder: "", into: &faults)
      let strings = TemplateStrings(names: ["a"])
      let page = set.compile("page", for: Sample.self, strings: strings, into: &faults)
      var bytes: [UInt8] = []
      page?.render(Sample(), strings: strings.values { $0 }, into: &bytes)
      #expect((page == nil) == !faults.isEmpty || set.unusedTemplates.count == 1)
      #expect(!DiagnosticTextFormat(language: .french).text(of: faults).isEmpty || page != nil)
    }
  }

  @Test("threads that render with one template at once make the same page") func threads()
    async throws
  {
    var random = SeededGenerator(seed: 7)
    let templates = TemplateGenerator.templates(using: &random)
    let gardens = (0..<8).map { _ in Garden(depth: 3, using: &random) }
    let strings = TemplateStrings(names: [])
    var faults: [Diagnostic] = []
    var set = TemplateSet(files: Theme(templates).files, folder: Theme.folder, into: &faults)
    let template = try #require(
      set.compile("page", for: Garden.self, strings: strings, into: &faults))
    let render: @Sendable (Garden) -> [UInt8] = { garden in
      var bytes: [UInt8] = []
      template.render(garden, strings: strings.values { $0 }, into: &bytes)
      return bytes
    }
    let expected = gardens.map(render)
    await withTaskGroup(of: [[UInt8]].self) { group in
      for _ in 0..<8 { group.addTask { (0..<50).flatMap { _ in gardens.map(render) } } }
      for await pages in group { #expect(pages == (0..<50).flatMap { _ in expected }) }
    }
  }
}
