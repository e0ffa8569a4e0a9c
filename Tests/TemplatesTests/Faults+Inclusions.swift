import Diagnostics

extension TemplateFaultsTests {
  static let inclusions = [
    Example(
      "an unknown partial", "{{>parts/bredcrumb}}{{<layot}}{{/layot}}",
      ["layout": "", "parts/breadcrumb": ""],
      english: """
        Theme/templates/page.mustache:1:4: error: unknown partial 'parts/bredcrumb' [unknown-partial]
            1 | {{>parts/bredcrumb}}{{<layot}}{{/layot}}
              |    ^^^^^^^^^^^^^^^
        help: did you mean 'parts/breadcrumb'?

        Theme/templates/page.mustache:1:24: error: unknown parent 'layot' [unknown-partial]
            1 | {{>parts/bredcrumb}}{{<layot}}{{/layot}}
              |                        ^^^^^
        help: did you mean 'layout'?


        """,
      french: """
        Theme/templates/page.mustache:1:4: erreur\u{A0}: gabarit inconnu 'parts/bredcrumb' [unknown-partial]
            1 | {{>parts/bredcrumb}}{{<layot}}{{/layot}}
              |    ^^^^^^^^^^^^^^^
        aide\u{A0}: vouliez-vous dire 'parts/breadcrumb'\u{202F}?

        Theme/templates/page.mustache:1:24: erreur\u{A0}: gabarit parent inconnu 'layot' [unknown-partial]
            1 | {{>parts/bredcrumb}}{{<layot}}{{/layot}}
              |                        ^^^^^
        aide\u{A0}: vouliez-vous dire 'layout'\u{202F}?


        """),
    Example(
      "an unknown block",
      "{{<layout}}{{$titel}}x{{/titel}}{{$main}}{{$other}}{{/other}}{{/main}}{{/layout}}",
      ["inner": "{{$main}}{{/main}}", "layout": "{{$title}}{{/title}}{{>inner}}"],
      english: """
        Theme/templates/page.mustache:1:15: error: the parent 'layout' has no block 'titel' [unknown-partial]
            1 | {{<layout}}{{$titel}}x{{/titel}}{{$main}}{{$other}}{{/other}}{{/main}}{{/layout}}
              |               ^^^^^
        help: did you mean 'title'?


        """,
      french: """
        Theme/templates/page.mustache:1:15: erreur\u{A0}: le gabarit parent 'layout' n’a pas de bloc 'titel' [unknown-partial]
            1 | {{<layout}}{{$titel}}x{{/titel}}{{$main}}{{$other}}{{/other}}{{/main}}{{/layout}}
              |               ^^^^^
        aide\u{A0}: vouliez-vous dire 'title'\u{202F}?


        """),
    Example(
      "what is included, indented",
      "<ul>\n  {{>part}}\n</ul>\n\t{{<layout}}{{$main}}{{/main}}{{/layout}}\n",
      ["part": "", "layout": "  {{$main}}\n  {{/main}}\n"],
      english: """
        Theme/templates/layout.mustache:1:3: error: '{{$main}}' is indented, but what is included cannot be [template-syntax]
            1 |   {{$main}}
              |   ^^^^^^^^^
        help: write this tag at the start of its line

        Theme/templates/page.mustache:2:3: error: '{{>part}}' is indented, but what is included cannot be [template-syntax]
            2 |   {{>part}}
              |   ^^^^^^^^^
        help: write this tag at the start of its line

        Theme/templates/page.mustache:4:2: error: '{{<layout}}' is indented, but what is included cannot be [template-syntax]
            4 | \t{{<layout}}{{$main}}{{/main}}{{/layout}}
              | \t^^^^^^^^^^^
        help: write this tag at the start of its line


        """,
      french: """
        Theme/templates/layout.mustache:1:3: erreur\u{A0}: '{{$main}}' est en retrait, mais ce qui est inclus ne peut pas l’être [template-syntax]
            1 |   {{$main}}
              |   ^^^^^^^^^
        aide\u{A0}: écrivez cette balise au début de sa ligne

        Theme/templates/page.mustache:2:3: erreur\u{A0}: '{{>part}}' est en retrait, mais ce qui est inclus ne peut pas l’être [template-syntax]
            2 |   {{>part}}
              |   ^^^^^^^^^
        aide\u{A0}: écrivez cette balise au début de sa ligne

        Theme/templates/page.mustache:4:2: erreur\u{A0}: '{{<layout}}' est en retrait, mais ce qui est inclus ne peut pas l’être [template-syntax]
            4 | \t{{<layout}}{{$main}}{{/main}}{{/layout}}
              | \t^^^^^^^^^^^
        aide\u{A0}: écrivez cette balise au début de sa ligne


        """),
    Example(
      "a fault in a partial, told once", "{{>one}}\n{{>two}}\n{{#people}}{{>one}}{{/people}}",
      ["one": "{{>two}}", "two": "{{subjet}}"],
      english: """
        Theme/templates/two.mustache:1:3: error: unknown variable 'subjet' [unknown-variable]
            1 | {{subjet}}
              |   ^^^^^^
        note: included here
          --> Theme/templates/one.mustache:1:4
            1 | {{>two}}
              |    ^^^
        note: included here
          --> Theme/templates/page.mustache:1:4
            1 | {{>one}}
              |    ^^^
        help: did you mean 'subject'?


        """,
      french: """
        Theme/templates/two.mustache:1:3: erreur\u{A0}: variable inconnue 'subjet' [unknown-variable]
            1 | {{subjet}}
              |   ^^^^^^
        note\u{A0}: inclus ici
          --> Theme/templates/one.mustache:1:4
            1 | {{>two}}
              |    ^^^
        note\u{A0}: inclus ici
          --> Theme/templates/page.mustache:1:4
            1 | {{>one}}
              |    ^^^
        aide\u{A0}: vouliez-vous dire 'subject'\u{202F}?


        """),
    Example(
      "a fault of one place where a partial is included",
      "{{#people}}{{>part}}{{/people}}\n{{>part}}", ["part": "{{name}}"],
      english: """
        Theme/templates/part.mustache:1:3: error: unknown variable 'name' [unknown-variable]
            1 | {{name}}
              |   ^^^^
        note: included here
          --> Theme/templates/page.mustache:2:4
            2 | {{>part}}
              |    ^^^^
        help: known names: 'absent', 'colors', 'friend', 'html', 'isClosed', 'isOpen', 'noColors', 'nobody', 'people', 'person', 'present', 'presentHTML' and 4 more


        """,
      french: """
        Theme/templates/part.mustache:1:3: erreur\u{A0}: variable inconnue 'name' [unknown-variable]
            1 | {{name}}
              |   ^^^^
        note\u{A0}: inclus ici
          --> Theme/templates/page.mustache:2:4
            2 | {{>part}}
              |    ^^^^
        aide\u{A0}: noms connus\u{A0}: 'absent', 'colors', 'friend', 'html', 'isClosed', 'isOpen', 'noColors', 'nobody', 'people', 'person', 'present', 'presentHTML' et 4 de plus


        """),
    Example(
      "a fault in what fills a block", "{{<layout}}{{$main}}{{>part}}{{zz}}{{/main}}{{/layout}}",
      ["layout": "\n{{$main}}{{/main}}", "part": "{{yy}}"],
      english: """
        Theme/templates/page.mustache:1:32: error: unknown variable 'zz' [unknown-variable]
            1 | {{<layout}}{{$main}}{{>part}}{{zz}}{{/main}}{{/layout}}
              |                                ^^
        help: known names: 'absent', 'colors', 'friend', 'html', 'isClosed', 'isOpen', 'noColors', 'nobody', 'people', 'person', 'present', 'presentHTML' and 4 more

        Theme/templates/part.mustache:1:3: error: unknown variable 'yy' [unknown-variable]
            1 | {{yy}}
              |   ^^
        note: included here
          --> Theme/templates/page.mustache:1:24
            1 | {{<layout}}{{$main}}{{>part}}{{zz}}{{/main}}{{/layout}}
              |                        ^^^^
        help: known names: 'absent', 'colors', 'friend', 'html', 'isClosed', 'isOpen', 'noColors', 'nobody', 'people', 'person', 'present', 'presentHTML' and 4 more


        """,
      french: """
        Theme/templates/page.mustache:1:32: erreur\u{A0}: variable inconnue 'zz' [unknown-variable]
            1 | {{<layout}}{{$main}}{{>part}}{{zz}}{{/main}}{{/layout}}
              |                                ^^
        aide\u{A0}: noms connus\u{A0}: 'absent', 'colors', 'friend', 'html', 'isClosed', 'isOpen', 'noColors', 'nobody', 'people', 'person', 'present', 'presentHTML' et 4 de plus

        Theme/templates/part.mustache:1:3: erreur\u{A0}: variable inconnue 'yy' [unknown-variable]
            1 | {{yy}}
              |   ^^
        note\u{A0}: inclus ici
          --> Theme/templates/page.mustache:1:24
            1 | {{<layout}}{{$main}}{{>part}}{{zz}}{{/main}}{{/layout}}
              |                        ^^^^
        aide\u{A0}: noms connus\u{A0}: 'absent', 'colors', 'friend', 'html', 'isClosed', 'isOpen', 'noColors', 'nobody', 'people', 'person', 'present', 'presentHTML' et 4 de plus


        """),
    Example(
      "a fault in the tags of a partial", "{{>part}}", ["part": "{{#isOpen}}"],
      english: """
        Theme/templates/part.mustache:1:1: error: '{{#isOpen}}' is not closed [template-syntax]
            1 | {{#isOpen}}
              | ^^^^^^^^^^^
        help: write '{{/isOpen}}' where it ends


        """,
      french: """
        Theme/templates/part.mustache:1:1: erreur\u{A0}: '{{#isOpen}}' n’est pas fermé [template-syntax]
            1 | {{#isOpen}}
              | ^^^^^^^^^^^
        aide\u{A0}: écrivez '{{/isOpen}}' là où cela finit


        """),
  ]
}
