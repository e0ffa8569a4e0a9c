import Diagnostics
import Testing

/// Partials that include themselves, and how far inclusions may go.
@Suite("Recursion and limits") struct RecursionTests {
  static let tree = Folder(
    name: "a",
    folders: [
      Folder(name: "b", folders: [Folder(name: "c", folders: []), Folder(name: "d", folders: [])]),
      Folder(name: "e", folders: []),
    ])

  @Test("a partial may include itself for the elements of a list, each level indented")
  func treeOfLists() {
    let theme = Theme(
      page: "<ul>\n  {{>node}}\n</ul>\n",
      ["node": "<li>{{name}}\n{{#folders}}\n  {{>node}}\n{{/folders}}\n</li>\n"])
    let expected = """
      <ul>
        <li>a
          <li>b
            <li>c
            </li>
            <li>d
            </li>
          </li>
          <li>e
          </li>
        </li>
      </ul>

      """
    #expect(theme.show(RecursionTests.tree).page == expected)
  }

  @Test("a page may include itself") func pageInItself() {
    let theme = Theme(page: "({{name}}{{#folders}}{{>page}}{{/folders}})")
    #expect(theme.show(RecursionTests.tree).page == "(a(b(c)(d))(e))")
  }

  @Test("a partial may include itself for an optional view, and see the page's view outside")
  func chainOfOptionals() {
    var sample = Sample()
    sample.root = RecursionTests.tree
    let theme = Theme(
      page: "{{#root}}{{>node}}{{/root}}",
      ["node": "{{name}} {{subject}}{{#first}}, {{first.name}}: {{>node}}{{/first}}"])
    // Inside the section, the view has a first folder of its own that may be absent.
    #expect(theme.show(sample).page == nil)
    let mended = Theme(
      page: "{{#root}}{{>node}}{{/root}}",
      ["node": "{{name}} {{subject}}{{#first}}: {{>node}}{{/first}}"])
    #expect(mended.show(sample).page == "a world: b world: c world")
  }

  @Test("partials may include each other on the way down") func roundOfTwo() {
    let theme = Theme(
      page: "{{>one}}",
      [
        "one": "1{{name}}{{#folders}}{{>two}}{{/folders}}",
        "two": "2{{#twin}}{{name}}{{/twin}}{{>one}}",
      ])
    #expect(theme.show(RecursionTests.tree).page == "1a2b1b2c1c2d1d2e1e")
  }

  @Test("a tree of many levels is shown to the end") func deepTree() {
    var tree = Folder(name: "x", folders: [])
    for _ in 0..<400 { tree = Folder(name: "x", folders: [tree]) }
    let theme = Theme(page: "{{name}}{{#folders}}{{>page}}{{/folders}}")
    #expect(theme.show(tree).page == String(repeating: "x", count: 401))
  }

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
      Theme/templates/p199.mustache:1:4: error: templates include each other more than 200 deep \
      [recursive-partial]
          1 | {{>p200}}
            |    ^^^^
      help: join some of the templates


      """
    #expect(Theme(templates).show(Sample()).printed(in: .english) == expected)
  }

  @Test("templates that include the next one twice are compiled once each") func doubling() {
    var templates = ["page": "{{#isClosed}}{{>p0}}{{/isClosed}}", "p100": ""]
    for index in 0..<100 {
      let next = "{{>p\(index + 1)}}"
      templates["p\(index)"] =
        "\(next)x\n  \(next)\n{{#person}}{{#friend}}\(next){{/friend}}{{/person}}"
    }
    #expect(Theme(templates).show(Sample()).page == "")
  }

  @Test("templates that multiply the ways of filling blocks come to an end") func multiplying() {
    let names = (0..<13).map { "b\($0)" }
    var templates = ["page": "{{>p0}}"]
    templates["p13"] = names.map { "{{$\($0)}}{{/\($0)}}" }.joined()
    for (index, name) in names.enumerated() {
      let next = "p\(index + 1)"
      templates["p\(index)"] = "{{>\(next)}}{{<\(next)}}{{$\(name)}}x{{/\(name)}}{{/\(next)}}"
    }
    let outcome = Theme(templates).show(Sample())
    #expect(outcome.page == nil)
    #expect(Set(outcome.diagnostics.map(\.rule.identifier)) == ["recursive-partial"])
    let messages = Set(outcome.diagnostics.map(\.message.english))
    #expect(messages == ["templates include each other in more than 4096 ways"])
  }
}
