import Diagnostics

extension TemplateFaultsTests {
  static let names = [
    Example(
      "an unknown variable", "<h1>\n\t{{subjet}}\n</h1>",
      english: """
        Theme/templates/page.mustache:2:4: error: unknown variable 'subjet' [unknown-variable]
            2 | \t{{subjet}}
              | \t  ^^^^^^
        help: did you mean 'subject'?


        """,
      french: """
        Theme/templates/page.mustache:2:4: erreur\u{A0}: variable inconnue 'subjet' [unknown-variable]
            2 | \t{{subjet}}
              | \t  ^^^^^^
        aide\u{A0}: vouliez-vous dire 'subject'\u{202F}?


        """),
    Example(
      "another case", "{{Subject}}",
      english: """
        Theme/templates/page.mustache:1:3: error: unknown variable 'Subject' [unknown-variable]
            1 | {{Subject}}
              |   ^^^^^^^
        help: did you mean 'subject'?


        """,
      french: """
        Theme/templates/page.mustache:1:3: erreur\u{A0}: variable inconnue 'Subject' [unknown-variable]
            1 | {{Subject}}
              |   ^^^^^^^
        aide\u{A0}: vouliez-vous dire 'subject'\u{202F}?


        """),
    Example(
      "an unknown section", "{{#persons}}{{name}}{{/persons}}{{^opened}}{{/opened}}",
      english: """
        Theme/templates/page.mustache:1:4: error: unknown section 'persons' [unknown-variable]
            1 | {{#persons}}{{name}}{{/persons}}{{^opened}}{{/opened}}
              |    ^^^^^^^
        help: did you mean 'person'?

        Theme/templates/page.mustache:1:36: error: unknown section 'opened' [unknown-variable]
            1 | {{#persons}}{{name}}{{/persons}}{{^opened}}{{/opened}}
              |                                    ^^^^^^
        help: known names: 'absent', 'colors', 'friend', 'html', 'isClosed', 'isOpen', 'noColors', 'nobody', 'people', 'person', 'present', 'presentHTML' and 4 more


        """,
      french: """
        Theme/templates/page.mustache:1:4: erreur\u{A0}: section inconnue 'persons' [unknown-variable]
            1 | {{#persons}}{{name}}{{/persons}}{{^opened}}{{/opened}}
              |    ^^^^^^^
        aide\u{A0}: vouliez-vous dire 'person'\u{202F}?

        Theme/templates/page.mustache:1:36: erreur\u{A0}: section inconnue 'opened' [unknown-variable]
            1 | {{#persons}}{{name}}{{/persons}}{{^opened}}{{/opened}}
              |                                    ^^^^^^
        aide\u{A0}: noms connus\u{A0}: 'absent', 'colors', 'friend', 'html', 'isClosed', 'isOpen', 'noColors', 'nobody', 'people', 'person', 'present', 'presentHTML' et 4 de plus


        """),
    Example(
      "an unknown field of a view", "{{person.nome}} {{person.home.zzzzzzzz}}",
      english: """
        Theme/templates/page.mustache:1:3: error: unknown variable 'person.nome' [unknown-variable]
            1 | {{person.nome}} {{person.home.zzzzzzzz}}
              |   ^^^^^^^^^^^
        help: did you mean 'person.home'?

        Theme/templates/page.mustache:1:19: error: unknown variable 'person.home.zzzzzzzz' [unknown-variable]
            1 | {{person.nome}} {{person.home.zzzzzzzz}}
              |                   ^^^^^^^^^^^^^^^^^^^^
        help: known names: 'person.home.isHome', 'person.home.rooms', 'person.home.street'


        """,
      french: """
        Theme/templates/page.mustache:1:3: erreur\u{A0}: variable inconnue 'person.nome' [unknown-variable]
            1 | {{person.nome}} {{person.home.zzzzzzzz}}
              |   ^^^^^^^^^^^
        aide\u{A0}: vouliez-vous dire 'person.home'\u{202F}?

        Theme/templates/page.mustache:1:19: erreur\u{A0}: variable inconnue 'person.home.zzzzzzzz' [unknown-variable]
            1 | {{person.nome}} {{person.home.zzzzzzzz}}
              |                   ^^^^^^^^^^^^^^^^^^^^
        aide\u{A0}: noms connus\u{A0}: 'person.home.isHome', 'person.home.rooms', 'person.home.street'


        """),
    Example(
      "an unknown name in a list says what all views around have",
      "{{#people}}{{nam}}{{subjec}}{{/people}}",
      english: """
        Theme/templates/page.mustache:1:14: error: unknown variable 'nam' [unknown-variable]
            1 | {{#people}}{{nam}}{{subjec}}{{/people}}
              |              ^^^
        help: did you mean 'name'?

        Theme/templates/page.mustache:1:21: error: unknown variable 'subjec' [unknown-variable]
            1 | {{#people}}{{nam}}{{subjec}}{{/people}}
              |                     ^^^^^^
        help: did you mean 'subject'?


        """,
      french: """
        Theme/templates/page.mustache:1:14: erreur\u{A0}: variable inconnue 'nam' [unknown-variable]
            1 | {{#people}}{{nam}}{{subjec}}{{/people}}
              |              ^^^
        aide\u{A0}: vouliez-vous dire 'name'\u{202F}?

        Theme/templates/page.mustache:1:21: erreur\u{A0}: variable inconnue 'subjec' [unknown-variable]
            1 | {{#people}}{{nam}}{{subjec}}{{/people}}
              |                     ^^^^^^
        aide\u{A0}: vouliez-vous dire 'subject'\u{202F}?


        """),
    Example(
      "an unknown name that is near to none", "{{#person}}{{zzzzzzzz}}{{/person}}",
      english: """
        Theme/templates/page.mustache:1:14: error: unknown variable 'zzzzzzzz' [unknown-variable]
            1 | {{#person}}{{zzzzzzzz}}{{/person}}
              |              ^^^^^^^^
        help: known names: 'absent', 'city', 'colors', 'friend', 'home', 'html', 'isClosed', 'isOpen', 'letters', 'name', 'noColors', 'nobody' and 8 more


        """,
      french: """
        Theme/templates/page.mustache:1:14: erreur\u{A0}: variable inconnue 'zzzzzzzz' [unknown-variable]
            1 | {{#person}}{{zzzzzzzz}}{{/person}}
              |              ^^^^^^^^
        aide\u{A0}: noms connus\u{A0}: 'absent', 'city', 'colors', 'friend', 'home', 'html', 'isClosed', 'isOpen', 'letters', 'name', 'noColors', 'nobody' et 8 de plus


        """),
    Example(
      "an unknown string", "{{t.budget.titel}}{{t}}{{t.budget}}",
      english: """
        Theme/templates/page.mustache:1:3: error: unknown string 't.budget.titel' [unknown-variable]
            1 | {{t.budget.titel}}{{t}}{{t.budget}}
              |   ^^^^^^^^^^^^^^
        help: did you mean 't.budget.title'?

        Theme/templates/page.mustache:1:21: error: unknown string 't' [unknown-variable]
            1 | {{t.budget.titel}}{{t}}{{t.budget}}
              |                     ^
        help: known names: 't.budget.title', 't.budget.total'

        Theme/templates/page.mustache:1:26: error: unknown string 't.budget' [unknown-variable]
            1 | {{t.budget.titel}}{{t}}{{t.budget}}
              |                          ^^^^^^^^
        help: known names: 't.budget.title', 't.budget.total'


        """,
      french: """
        Theme/templates/page.mustache:1:3: erreur\u{A0}: texte du site inconnu 't.budget.titel' [unknown-variable]
            1 | {{t.budget.titel}}{{t}}{{t.budget}}
              |   ^^^^^^^^^^^^^^
        aide\u{A0}: vouliez-vous dire 't.budget.title'\u{202F}?

        Theme/templates/page.mustache:1:21: erreur\u{A0}: texte du site inconnu 't' [unknown-variable]
            1 | {{t.budget.titel}}{{t}}{{t.budget}}
              |                     ^
        aide\u{A0}: noms connus\u{A0}: 't.budget.title', 't.budget.total'

        Theme/templates/page.mustache:1:26: erreur\u{A0}: texte du site inconnu 't.budget' [unknown-variable]
            1 | {{t.budget.titel}}{{t}}{{t.budget}}
              |                          ^^^^^^^^
        aide\u{A0}: noms connus\u{A0}: 't.budget.title', 't.budget.total'


        """),
  ]
}
