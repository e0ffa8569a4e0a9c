import Diagnostics

extension TemplateFaultsTests {
  static let misuse = [
    Example(
      "raw text", "{{{subject}}}{{&t.budget.title}}{{#colors}}{{{.}}}{{/colors}}",
      english: """
        Theme/templates/page.mustache:1:4: error: 'subject' is text, to be escaped [template-syntax]
            1 | {{{subject}}}{{&t.budget.title}}{{#colors}}{{{.}}}{{/colors}}
              |    ^^^^^^^
        help: write '{{subject}}'

        Theme/templates/page.mustache:1:17: error: 't.budget.title' is text, to be escaped [template-syntax]
            1 | {{{subject}}}{{&t.budget.title}}{{#colors}}{{{.}}}{{/colors}}
              |                 ^^^^^^^^^^^^^^
        help: write '{{t.budget.title}}'

        Theme/templates/page.mustache:1:47: error: '.' is text, to be escaped [template-syntax]
            1 | {{{subject}}}{{&t.budget.title}}{{#colors}}{{{.}}}{{/colors}}
              |                                               ^
        help: write '{{.}}'


        """,
      french: """
        Theme/templates/page.mustache:1:4: erreur\u{A0}: 'subject' est du texte, à échapper [template-syntax]
            1 | {{{subject}}}{{&t.budget.title}}{{#colors}}{{{.}}}{{/colors}}
              |    ^^^^^^^
        aide\u{A0}: écrivez '{{subject}}'

        Theme/templates/page.mustache:1:17: erreur\u{A0}: 't.budget.title' est du texte, à échapper [template-syntax]
            1 | {{{subject}}}{{&t.budget.title}}{{#colors}}{{{.}}}{{/colors}}
              |                 ^^^^^^^^^^^^^^
        aide\u{A0}: écrivez '{{t.budget.title}}'

        Theme/templates/page.mustache:1:47: erreur\u{A0}: '.' est du texte, à échapper [template-syntax]
            1 | {{{subject}}}{{&t.budget.title}}{{#colors}}{{{.}}}{{/colors}}
              |                                               ^
        aide\u{A0}: écrivez '{{.}}'


        """),
    Example(
      "escaped markup", "{{html}}{{#presentHTML}}{{.}}{{/presentHTML}}",
      english: """
        Theme/templates/page.mustache:1:3: error: 'html' is HTML already [template-syntax]
            1 | {{html}}{{#presentHTML}}{{.}}{{/presentHTML}}
              |   ^^^^
        help: write '{{{html}}}'

        Theme/templates/page.mustache:1:27: error: '.' is HTML already [template-syntax]
            1 | {{html}}{{#presentHTML}}{{.}}{{/presentHTML}}
              |                           ^
        help: write '{{{.}}}'


        """,
      french: """
        Theme/templates/page.mustache:1:3: erreur\u{A0}: 'html' est déjà du HTML [template-syntax]
            1 | {{html}}{{#presentHTML}}{{.}}{{/presentHTML}}
              |   ^^^^
        aide\u{A0}: écrivez '{{{html}}}'

        Theme/templates/page.mustache:1:27: erreur\u{A0}: '.' est déjà du HTML [template-syntax]
            1 | {{html}}{{#presentHTML}}{{.}}{{/presentHTML}}
              |                           ^
        aide\u{A0}: écrivez '{{{.}}}'


        """),
    Example(
      "a section over what is always there",
      "{{#subject}}{{/subject}}{{^person}}{{/person}}{{#t.budget.title}}{{/t.budget.title}}{{#.}}{{/.}}",
      english: """
        Theme/templates/page.mustache:1:4: error: 'subject' opens no section, it is always there [template-syntax]
            1 | {{#subject}}{{/subject}}{{^person}}{{/person}}{{#t.budget.title}}{{/t.budget.title}}{{#.}}{{/.}}
              |    ^^^^^^^
        help: write '{{subject}}'

        Theme/templates/page.mustache:1:28: error: 'person' is never absent [template-syntax]
            1 | {{#subject}}{{/subject}}{{^person}}{{/person}}{{#t.budget.title}}{{/t.budget.title}}{{#.}}{{/.}}
              |                            ^^^^^^
        help: remove the inverted section

        Theme/templates/page.mustache:1:50: error: 't.budget.title' opens no section, it is always there [template-syntax]
            1 | {{#subject}}{{/subject}}{{^person}}{{/person}}{{#t.budget.title}}{{/t.budget.title}}{{#.}}{{/.}}
              |                                                  ^^^^^^^^^^^^^^
        help: write '{{t.budget.title}}'

        Theme/templates/page.mustache:1:88: error: '.' opens no section, it is always there [template-syntax]
            1 | {{#subject}}{{/subject}}{{^person}}{{/person}}{{#t.budget.title}}{{/t.budget.title}}{{#.}}{{/.}}
              |                                                                                        ^
        help: write '{{.}}'


        """,
      french: """
        Theme/templates/page.mustache:1:4: erreur\u{A0}: 'subject' n’ouvre pas de section, il est toujours là [template-syntax]
            1 | {{#subject}}{{/subject}}{{^person}}{{/person}}{{#t.budget.title}}{{/t.budget.title}}{{#.}}{{/.}}
              |    ^^^^^^^
        aide\u{A0}: écrivez '{{subject}}'

        Theme/templates/page.mustache:1:28: erreur\u{A0}: 'person' n’est jamais absent [template-syntax]
            1 | {{#subject}}{{/subject}}{{^person}}{{/person}}{{#t.budget.title}}{{/t.budget.title}}{{#.}}{{/.}}
              |                            ^^^^^^
        aide\u{A0}: retirez la section inversée

        Theme/templates/page.mustache:1:50: erreur\u{A0}: 't.budget.title' n’ouvre pas de section, il est toujours là [template-syntax]
            1 | {{#subject}}{{/subject}}{{^person}}{{/person}}{{#t.budget.title}}{{/t.budget.title}}{{#.}}{{/.}}
              |                                                  ^^^^^^^^^^^^^^
        aide\u{A0}: écrivez '{{t.budget.title}}'

        Theme/templates/page.mustache:1:88: erreur\u{A0}: '.' n’ouvre pas de section, il est toujours là [template-syntax]
            1 | {{#subject}}{{/subject}}{{^person}}{{/person}}{{#t.budget.title}}{{/t.budget.title}}{{#.}}{{/.}}
              |                                                                                        ^
        aide\u{A0}: écrivez '{{.}}'


        """),
    Example(
      "asking what is no list whether it has any",
      "{{#person?}}{{/person?}}{{#isOpen?}}{{/isOpen?}}",
      english: """
        Theme/templates/page.mustache:1:4: error: 'person' is not a list [template-syntax]
            1 | {{#person?}}{{/person?}}{{#isOpen?}}{{/isOpen?}}
              |    ^^^^^^
        help: open its section, '{{#person}}…{{/person}}'

        Theme/templates/page.mustache:1:28: error: 'isOpen' is not a list [template-syntax]
            1 | {{#person?}}{{/person?}}{{#isOpen?}}{{/isOpen?}}
              |                            ^^^^^^
        help: open its section, '{{#isOpen}}…{{/isOpen}}'


        """,
      french: """
        Theme/templates/page.mustache:1:4: erreur\u{A0}: 'person' n’est pas une liste [template-syntax]
            1 | {{#person?}}{{/person?}}{{#isOpen?}}{{/isOpen?}}
              |    ^^^^^^
        aide\u{A0}: ouvrez sa section, '{{#person}}…{{/person}}'

        Theme/templates/page.mustache:1:28: erreur\u{A0}: 'isOpen' n’est pas une liste [template-syntax]
            1 | {{#person?}}{{/person?}}{{#isOpen?}}{{/isOpen?}}
              |                            ^^^^^^
        aide\u{A0}: ouvrez sa section, '{{#isOpen}}…{{/isOpen}}'


        """),
    Example(
      "values that are none", "{{isOpen}}{{people}}{{colors}}{{person}}{{friend}}",
      english: """
        Theme/templates/page.mustache:1:3: error: 'isOpen' is a yes or no [template-syntax]
            1 | {{isOpen}}{{people}}{{colors}}{{person}}{{friend}}
              |   ^^^^^^
        help: open its section, '{{#isOpen}}…{{/isOpen}}'

        Theme/templates/page.mustache:1:13: error: 'people' is a list [template-syntax]
            1 | {{isOpen}}{{people}}{{colors}}{{person}}{{friend}}
              |             ^^^^^^
        help: open its section, '{{#people}}…{{/people}}'

        Theme/templates/page.mustache:1:23: error: 'colors' is a list [template-syntax]
            1 | {{isOpen}}{{people}}{{colors}}{{person}}{{friend}}
              |                       ^^^^^^
        help: open its section, '{{#colors}}…{{/colors}}'

        Theme/templates/page.mustache:1:33: error: 'person' is not a text [template-syntax]
            1 | {{isOpen}}{{people}}{{colors}}{{person}}{{friend}}
              |                                 ^^^^^^
        help: name one of its fields, '{{person.field}}'

        Theme/templates/page.mustache:1:43: error: 'friend' may be absent [template-syntax]
            1 | {{isOpen}}{{people}}{{colors}}{{person}}{{friend}}
              |                                           ^^^^^^
        help: open its section, '{{#friend}}…{{/friend}}'


        """,
      french: """
        Theme/templates/page.mustache:1:3: erreur\u{A0}: 'isOpen' est un oui ou non [template-syntax]
            1 | {{isOpen}}{{people}}{{colors}}{{person}}{{friend}}
              |   ^^^^^^
        aide\u{A0}: ouvrez sa section, '{{#isOpen}}…{{/isOpen}}'

        Theme/templates/page.mustache:1:13: erreur\u{A0}: 'people' est une liste [template-syntax]
            1 | {{isOpen}}{{people}}{{colors}}{{person}}{{friend}}
              |             ^^^^^^
        aide\u{A0}: ouvrez sa section, '{{#people}}…{{/people}}'

        Theme/templates/page.mustache:1:23: erreur\u{A0}: 'colors' est une liste [template-syntax]
            1 | {{isOpen}}{{people}}{{colors}}{{person}}{{friend}}
              |                       ^^^^^^
        aide\u{A0}: ouvrez sa section, '{{#colors}}…{{/colors}}'

        Theme/templates/page.mustache:1:33: erreur\u{A0}: 'person' n’est pas un texte [template-syntax]
            1 | {{isOpen}}{{people}}{{colors}}{{person}}{{friend}}
              |                                 ^^^^^^
        aide\u{A0}: nommez l’un de ses champs, '{{person.champ}}'

        Theme/templates/page.mustache:1:43: erreur\u{A0}: 'friend' peut être absent [template-syntax]
            1 | {{isOpen}}{{people}}{{colors}}{{person}}{{friend}}
              |                                           ^^^^^^
        aide\u{A0}: ouvrez sa section, '{{#friend}}…{{/friend}}'


        """),
  ]
}
