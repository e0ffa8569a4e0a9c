import Diagnostics
import Testing

/// How far tags and inclusions may go.
@Suite("Limits") struct LimitsTests {
  @Test("tags that nest too deep are told once") func nesting() {
    let outcome = Theme(page: String(repeating: "{{#isOpen}}\n", count: 5000)).show(Sample())
    let expected = """
      Theme/templates/page.mustache:101:1: error: tags nest more than 100 deep [template-syntax]
        101 | {{#isOpen}}
            | ^^^^^^^^^^^
      help: close some sections, or move a part to another template


      """
    #expect(outcome.printed(in: .english) == expected)
  }

  @Test("templates that include each other too deep are told once") func chain() {
    var templates = ["page": "{{>p0}}", "p999": ""]
    for index in 0..<999 { templates["p\(index)"] = "{{>p\(index + 1)}}" }
    let expected = """
      Theme/templates/p199.mustache:1:4: error: templates and their sections nest more than 200 deep \
      [recursive-partial]
          1 | {{>p200}}
            |    ^^^^
      help: join some of the templates


      """
    #expect(Theme(templates).show(Sample()).printed(in: .english) == expected)
  }

  @Test("templates that multiply what they include are told once") func multiplying() {
    var templates = ["page": "{{>p0}}", "p100": ""]
    for index in 0..<100 { templates["p\(index)"] = "{{>p\(index + 1)}}{{>p\(index + 1)}}" }
    let outcome = Theme(templates).show(Sample())
    #expect(outcome.page == nil)
    #expect(
      outcome.diagnostics.map(\.message.english) == [
        "templates include each other more than 4096 times"
      ])
  }
}
