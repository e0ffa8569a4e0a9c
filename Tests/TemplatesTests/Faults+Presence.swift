import Diagnostics

extension TemplateFaultsTests {
  static let presence = [
    Example(
      "what may be absent outside its section",
      "{{present}}{{friend.name}}{{^present}}{{present}}{{/present}}",
      english: """
        Theme/templates/page.mustache:1:3: error: 'present' may be absent [template-syntax]
            1 | {{present}}{{friend.name}}{{^present}}{{present}}{{/present}}
              |   ^^^^^^^
        help: open its section, '{{#present}}…{{/present}}'

        Theme/templates/page.mustache:1:14: error: 'friend' may be absent [template-syntax]
            1 | {{present}}{{friend.name}}{{^present}}{{present}}{{/present}}
              |              ^^^^^^^^^^^
        help: open its section, '{{#friend}}…{{/friend}}'

        Theme/templates/page.mustache:1:41: error: 'present' may be absent [template-syntax]
            1 | {{present}}{{friend.name}}{{^present}}{{present}}{{/present}}
              |                                         ^^^^^^^
        help: open its section, '{{#present}}…{{/present}}'


        """,
      french: """
        Theme/templates/page.mustache:1:3: erreur\u{A0}: 'present' peut être absent [template-syntax]
            1 | {{present}}{{friend.name}}{{^present}}{{present}}{{/present}}
              |   ^^^^^^^
        aide\u{A0}: ouvrez sa section, '{{#present}}…{{/present}}'

        Theme/templates/page.mustache:1:14: erreur\u{A0}: 'friend' peut être absent [template-syntax]
            1 | {{present}}{{friend.name}}{{^present}}{{present}}{{/present}}
              |              ^^^^^^^^^^^
        aide\u{A0}: ouvrez sa section, '{{#friend}}…{{/friend}}'

        Theme/templates/page.mustache:1:41: erreur\u{A0}: 'present' peut être absent [template-syntax]
            1 | {{present}}{{friend.name}}{{^present}}{{present}}{{/present}}
              |                                         ^^^^^^^
        aide\u{A0}: ouvrez sa section, '{{#present}}…{{/present}}'


        """),
    Example(
      "what comes after a dot that has no fields", "{{subject.length}}{{people.name}}{{isOpen.x}}",
      english: """
        Theme/templates/page.mustache:1:3: error: 'subject' has no fields [template-syntax]
            1 | {{subject.length}}{{people.name}}{{isOpen.x}}
              |   ^^^^^^^^^^^^^^
        help: write nothing after 'subject'

        Theme/templates/page.mustache:1:21: error: 'people' is a list [template-syntax]
            1 | {{subject.length}}{{people.name}}{{isOpen.x}}
              |                     ^^^^^^^^^^^
        help: open its section, '{{#people}}…{{/people}}'

        Theme/templates/page.mustache:1:36: error: 'isOpen' has no fields [template-syntax]
            1 | {{subject.length}}{{people.name}}{{isOpen.x}}
              |                                    ^^^^^^^^
        help: write nothing after 'isOpen'


        """,
      french: """
        Theme/templates/page.mustache:1:3: erreur\u{A0}: 'subject' n’a pas de champs [template-syntax]
            1 | {{subject.length}}{{people.name}}{{isOpen.x}}
              |   ^^^^^^^^^^^^^^
        aide\u{A0}: n’écrivez rien après 'subject'

        Theme/templates/page.mustache:1:21: erreur\u{A0}: 'people' est une liste [template-syntax]
            1 | {{subject.length}}{{people.name}}{{isOpen.x}}
              |                     ^^^^^^^^^^^
        aide\u{A0}: ouvrez sa section, '{{#people}}…{{/people}}'

        Theme/templates/page.mustache:1:36: erreur\u{A0}: 'isOpen' n’a pas de champs [template-syntax]
            1 | {{subject.length}}{{people.name}}{{isOpen.x}}
              |                                    ^^^^^^^^
        aide\u{A0}: n’écrivez rien après 'isOpen'


        """),
    Example(
      "the point where there is none",
      "{{.}}{{#person}}{{.}}{{/person}}{{#colors}}{{#isOpen}}{{.}}{{/isOpen}}{{/colors}}",
      english: """
        Theme/templates/page.mustache:1:3: error: '.' stands for no text here [template-syntax]
            1 | {{.}}{{#person}}{{.}}{{/person}}{{#colors}}{{#isOpen}}{{.}}{{/isOpen}}{{/colors}}
              |   ^
        help: name a field, or write it in the section of a list of texts

        Theme/templates/page.mustache:1:19: error: '.' stands for no text here [template-syntax]
            1 | {{.}}{{#person}}{{.}}{{/person}}{{#colors}}{{#isOpen}}{{.}}{{/isOpen}}{{/colors}}
              |                   ^
        help: name a field, or write it in the section of a list of texts

        Theme/templates/page.mustache:1:57: error: '.' stands for no text here [template-syntax]
            1 | {{.}}{{#person}}{{.}}{{/person}}{{#colors}}{{#isOpen}}{{.}}{{/isOpen}}{{/colors}}
              |                                                         ^
        help: name a field, or write it in the section of a list of texts


        """,
      french: """
        Theme/templates/page.mustache:1:3: erreur\u{A0}: '.' ne désigne pas de texte ici [template-syntax]
            1 | {{.}}{{#person}}{{.}}{{/person}}{{#colors}}{{#isOpen}}{{.}}{{/isOpen}}{{/colors}}
              |   ^
        aide\u{A0}: nommez un champ, ou écrivez-le dans la section d’une liste de textes

        Theme/templates/page.mustache:1:19: erreur\u{A0}: '.' ne désigne pas de texte ici [template-syntax]
            1 | {{.}}{{#person}}{{.}}{{/person}}{{#colors}}{{#isOpen}}{{.}}{{/isOpen}}{{/colors}}
              |                   ^
        aide\u{A0}: nommez un champ, ou écrivez-le dans la section d’une liste de textes

        Theme/templates/page.mustache:1:57: erreur\u{A0}: '.' ne désigne pas de texte ici [template-syntax]
            1 | {{.}}{{#person}}{{.}}{{/person}}{{#colors}}{{#isOpen}}{{.}}{{/isOpen}}{{/colors}}
              |                                                         ^
        aide\u{A0}: nommez un champ, ou écrivez-le dans la section d’une liste de textes


        """),
    Example(
      "what was present in another view",
      "{{#people}}{{#city}}{{#rooms}}{{/rooms}}{{#people}}{{city}}{{/people}}{{/city}}{{/people}}",
      english: """
        Theme/templates/page.mustache:1:24: error: unknown section 'rooms' [unknown-variable]
            1 | {{#people}}{{#city}}{{#rooms}}{{/rooms}}{{#people}}{{city}}{{/people}}{{/city}}{{/people}}
              |                        ^^^^^
        help: known names: 'absent', 'city', 'colors', 'friend', 'home', 'html', 'isClosed', 'isOpen', 'letters', 'name', 'noColors', 'nobody' and 8 more

        Theme/templates/page.mustache:1:54: error: 'city' may be absent [template-syntax]
            1 | {{#people}}{{#city}}{{#rooms}}{{/rooms}}{{#people}}{{city}}{{/people}}{{/city}}{{/people}}
              |                                                      ^^^^
        help: open its section, '{{#city}}…{{/city}}'


        """,
      french: """
        Theme/templates/page.mustache:1:24: erreur\u{A0}: section inconnue 'rooms' [unknown-variable]
            1 | {{#people}}{{#city}}{{#rooms}}{{/rooms}}{{#people}}{{city}}{{/people}}{{/city}}{{/people}}
              |                        ^^^^^
        aide\u{A0}: noms connus\u{A0}: 'absent', 'city', 'colors', 'friend', 'home', 'html', 'isClosed', 'isOpen', 'letters', 'name', 'noColors', 'nobody' et 8 de plus

        Theme/templates/page.mustache:1:54: erreur\u{A0}: 'city' peut être absent [template-syntax]
            1 | {{#people}}{{#city}}{{#rooms}}{{/rooms}}{{#people}}{{city}}{{/people}}{{/city}}{{/people}}
              |                                                      ^^^^
        aide\u{A0}: ouvrez sa section, '{{#city}}…{{/city}}'


        """),
  ]
}
