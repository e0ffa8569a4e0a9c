import Diagnostics

extension TemplateFaultsTests {
  static let recursion = [
    Example(
      "a partial in itself", "{{>part}}", ["part": "a {{>part}}"],
      english: """
        Theme/templates/part.mustache:1:6: error: 'part' includes itself without end [recursive-partial]
            1 | a {{>part}}
              |      ^^^^
        note: included here
          --> Theme/templates/page.mustache:1:4
            1 | {{>part}}
              |    ^^^^
        help: for what nests, write sections within sections


        """,
      french: """
        Theme/templates/part.mustache:1:6: erreur\u{A0}: 'part' s’inclut lui-même sans fin [recursive-partial]
            1 | a {{>part}}
              |      ^^^^
        note\u{A0}: inclus ici
          --> Theme/templates/page.mustache:1:4
            1 | {{>part}}
              |    ^^^^
        aide\u{A0}: pour ce qui s’emboîte, écrivez des sections l’une dans l’autre


        """),
    Example(
      "partials in each other", "{{>one}}",
      ["one": "{{>two}}", "two": "{{^isClosed}}{{>one}}{{/isClosed}}"],
      english: """
        Theme/templates/two.mustache:1:17: error: 'one' includes itself without end [recursive-partial]
            1 | {{^isClosed}}{{>one}}{{/isClosed}}
              |                 ^^^
        note: included here
          --> Theme/templates/one.mustache:1:4
            1 | {{>two}}
              |    ^^^
        note: included here
          --> Theme/templates/page.mustache:1:4
            1 | {{>one}}
              |    ^^^
        help: for what nests, write sections within sections


        """,
      french: """
        Theme/templates/two.mustache:1:17: erreur\u{A0}: 'one' s’inclut lui-même sans fin [recursive-partial]
            1 | {{^isClosed}}{{>one}}{{/isClosed}}
              |                 ^^^
        note\u{A0}: inclus ici
          --> Theme/templates/one.mustache:1:4
            1 | {{>two}}
              |    ^^^
        note\u{A0}: inclus ici
          --> Theme/templates/page.mustache:1:4
            1 | {{>one}}
              |    ^^^
        aide\u{A0}: pour ce qui s’emboîte, écrivez des sections l’une dans l’autre


        """),
    Example(
      "a partial in itself under a list", "{{>part}}", ["part": "{{#people}}{{>part}}{{/people}}"],
      english: """
        Theme/templates/part.mustache:1:15: error: 'part' includes itself without end [recursive-partial]
            1 | {{#people}}{{>part}}{{/people}}
              |               ^^^^
        note: included here
          --> Theme/templates/page.mustache:1:4
            1 | {{>part}}
              |    ^^^^
        help: for what nests, write sections within sections


        """,
      french: """
        Theme/templates/part.mustache:1:15: erreur\u{A0}: 'part' s’inclut lui-même sans fin [recursive-partial]
            1 | {{#people}}{{>part}}{{/people}}
              |               ^^^^
        note\u{A0}: inclus ici
          --> Theme/templates/page.mustache:1:4
            1 | {{>part}}
              |    ^^^^
        aide\u{A0}: pour ce qui s’emboîte, écrivez des sections l’une dans l’autre


        """),
    Example(
      "a block in itself", "{{<layout}}{{$main}}({{$main}}{{/main}}){{/main}}{{/layout}}",
      ["layout": "{{$main}}{{/main}}"],
      english: """
        Theme/templates/page.mustache:1:25: error: 'main' includes itself without end [recursive-partial]
            1 | {{<layout}}{{$main}}({{$main}}{{/main}}){{/main}}{{/layout}}
              |                         ^^^^
        help: for what nests, write sections within sections


        """,
      french: """
        Theme/templates/page.mustache:1:25: erreur\u{A0}: 'main' s’inclut lui-même sans fin [recursive-partial]
            1 | {{<layout}}{{$main}}({{$main}}{{/main}}){{/main}}{{/layout}}
              |                         ^^^^
        aide\u{A0}: pour ce qui s’emboîte, écrivez des sections l’une dans l’autre


        """),
  ]
}
