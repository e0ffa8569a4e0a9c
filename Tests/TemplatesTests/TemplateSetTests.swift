import Diagnostics
import Templates
import Testing

@Suite("Sets of templates and the site's strings") struct TemplateSetTests {
  static let none = TemplateStrings(names: [])

  @Test("templates that nothing reaches are told") func unused() {
    let theme = Theme([
      "page": "{{<layout}}{{$main}}{{>parts/one}}{{/main}}{{/layout}}",
      "layout": "{{$main}}{{/main}}", "parts/one": "", "parts/two": "{{>parts/three}}",
      "parts/three": "", "other": "",
    ])
    var faults: [Diagnostic] = []
    var set = TemplateSet(files: theme.files, folder: Theme.folder, into: &faults)
    _ = set.compile("page", for: Sample.self, strings: TemplateSetTests.none, into: &faults)
    #expect(faults == [])
    _ = set.compile("parts/two", for: Sample.self, strings: TemplateSetTests.none, into: &faults)
    let english = """
      Theme/templates/other.mustache:1:1: warning: no page uses the template 'other' [unused-template]
      help: include it by '{{>other}}', or delete this file


      """
    let french = """
      Theme/templates/other.mustache:1:1: avertissement\u{A0}: aucune page n’utilise le gabarit 'other' [unused-template]
      aide\u{A0}: incluez-le par '{{>other}}', ou supprimez ce fichier


      """
    let unused = set.unusedTemplates
    #expect(DiagnosticTextFormat(language: .english).text(of: unused) == english)
    #expect(DiagnosticTextFormat(language: .french).text(of: unused) == french)
  }

  @Test("the strings that compiled templates show are known, those of parts included")
  func strings() {
    let theme = Theme(["page": "{{t.a}}{{>part}}", "part": "{{t.b}}", "other": "{{t.c}}"])
    var faults: [Diagnostic] = []
    var set = TemplateSet(files: theme.files, folder: Theme.folder, into: &faults)
    let strings = TemplateStrings(names: ["a", "b", "c"])
    _ = set.compile("page", for: Sample.self, strings: strings, into: &faults)
    #expect(faults == [])
    #expect(set.shownStrings == ["a", "b"])
  }

  @Test("only the templates of the folder count, each under its path without the folder")
  func folder() {
    let files = [
      SourceFile(path: "Theme/page.mustache", text: "{{"),
      SourceFile(path: "Theme/templates/notes.txt", text: "{{"),
      SourceFile(path: "Theme/templates/page.mustache", text: "{{subject}}"),
    ]
    var faults: [Diagnostic] = []
    let set = TemplateSet(files: files, folder: "Theme/templates", into: &faults)
    #expect(faults == [])
    #expect(set.unusedTemplates.map(\.location.file.path) == ["Theme/templates/page.mustache"])
  }

  @Test("a template that the theme lacks is told") func missing() {
    let outcome = Theme(["pages": ""]).show(Sample())
    let english = """
      Theme/templates/page.mustache:1:1: error: the theme has no template 'page' [missing-file]
      help: create the file 'Theme/templates/page.mustache'


      """
    let french = """
      Theme/templates/page.mustache:1:1: erreur\u{A0}: le thème n’a pas de gabarit 'page' \
      [missing-file]
      aide\u{A0}: créez le fichier 'Theme/templates/page.mustache'


      """
    #expect(outcome.page == nil)
    #expect(outcome.printed(in: .english) == english)
    #expect(outcome.printed(in: .french) == french)
  }

  @Test("a fault in a shared partial is told once for all pages, and stops each of them")
  func sharedFault() {
    let theme = Theme(["one": "{{>part}}", "two": "{{>part}}", "part": "{{subjet}}"])
    var faults: [Diagnostic] = []
    var set = TemplateSet(files: theme.files, folder: Theme.folder, into: &faults)
    let one = set.compile("one", for: Sample.self, strings: TemplateSetTests.none, into: &faults)
    let two = set.compile("two", for: Sample.self, strings: TemplateSetTests.none, into: &faults)
    #expect(one == nil && two == nil)
    let expected = """
      Theme/templates/part.mustache:1:3: error: unknown variable 'subjet' [unknown-variable]
          1 | {{subjet}}
            |   ^^^^^^
      note: included here
        --> Theme/templates/one.mustache:1:4
          1 | {{>part}}
            |    ^^^^
      help: did you mean 'subject'?


      """
    #expect(DiagnosticTextFormat(language: .english).text(of: faults) == expected)
  }

  @Test("one template is shown with the strings of any language, escaped, wherever it stands")
  func languages() throws {
    let theme = Theme(
      page: "{{t.a}}|{{t.b.c}}|{{#people}}{{t.b.a}}{{/people}}|{{#person}}{{>part}}{{/person}}",
      ["part": "{{t.b.c}}"])
    let strings = TemplateStrings(names: ["b.c", "a", "b.a", "a"])
    var faults: [Diagnostic] = []
    var set = TemplateSet(files: theme.files, folder: Theme.folder, into: &faults)
    let template = try #require(
      set.compile("page", for: Sample.self, strings: strings, into: &faults))
    #expect(strings.names == ["a", "b.a", "b.c"])
    let french = ["a": "l’été & <b>", "b.a": "", "b.c": "{{subject}}"]
    let arabic = ["a": "صيف", "b.a": "\"", "b.c": "'"]
    let pages = [french, arabic].map { texts in
      var bytes = Array("> ".utf8)
      template.render(Sample(), strings: strings.values { texts[$0] ?? "" }, into: &bytes)
      return String(decoding: bytes, as: UTF8.self)
    }
    #expect(
      pages == [
        "> l’été &amp; &lt;b&gt;|{{subject}}||{{subject}}", "> صيف|&#39;|&quot;&quot;|&#39;",
      ])
  }

  @Test("anchors that links need are written, in whatever template, or told") func anchors() {
    let linked = Linked(parts: [Linked.Part(id: "a"), Linked.Part(id: "b")])
    let theme = Theme(
      page: "<h1 id=\"top\">{{#parts}}{{>part}}{{/parts}}", ["part": "<p id=\"{{id}}\">"])
    #expect(theme.show(linked).page == "<h1 id=\"top\"><p id=\"a\"><p id=\"b\">")
    let outcome = Theme(page: "<h1 id=\"top-2\">{{#parts}}<a href=\"#{{id}}\">{{/parts}}").show(
      linked)
    let english = """
      Theme/templates/page.mustache:1:1: error: no tag has 'id="top"', to which links lead [missing-anchor]
          1 | <h1 id="top-2">{{#parts}}<a href="#{{id}}">{{/parts}}
            | ^
      help: write 'id="top"' in the tag of that part of the page

      Theme/templates/page.mustache:1:1: error: no tag has 'id="{{id}}"', to which links lead [missing-anchor]
          1 | <h1 id="top-2">{{#parts}}<a href="#{{id}}">{{/parts}}
            | ^
      help: write 'id="{{id}}"' in the tag of each of the 'parts'


      """
    let french = """
      Theme/templates/page.mustache:1:1: erreur\u{A0}: aucune balise n’a 'id="top"', où mènent des liens [missing-anchor]
          1 | <h1 id="top-2">{{#parts}}<a href="#{{id}}">{{/parts}}
            | ^
      aide\u{A0}: écrivez 'id="top"' dans la balise de cette partie de la page

      Theme/templates/page.mustache:1:1: erreur\u{A0}: aucune balise n’a 'id="{{id}}"', où mènent des liens [missing-anchor]
          1 | <h1 id="top-2">{{#parts}}<a href="#{{id}}">{{/parts}}
            | ^
      aide\u{A0}: écrivez 'id="{{id}}"' dans la balise de chacun des 'parts'


      """
    #expect(outcome.page == nil)
    #expect(outcome.printed(in: .english) == english)
    #expect(outcome.printed(in: .french) == french)
  }
}
