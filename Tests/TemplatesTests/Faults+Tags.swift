import Diagnostics

extension TemplateFaultsTests {
  static let tags = [
    Example(
      "an open tag", "Hello {{subject",
      english: """
        Theme/templates/page.mustache:1:7: error: '{{' is not closed [template-syntax]
            1 | Hello {{subject
              |       ^^
        help: write '}}' after the name


        """,
      french: """
        Theme/templates/page.mustache:1:7: erreur\u{A0}: '{{' n’est pas fermé [template-syntax]
            1 | Hello {{subject
              |       ^^
        aide\u{A0}: écrivez '}}' après le nom


        """),
    Example(
      "an open tag before another", "{{subject {{subject}}",
      english: """
        Theme/templates/page.mustache:1:1: error: '{{' is not closed [template-syntax]
            1 | {{subject {{subject}}
              | ^^
        help: write '}}' after the name


        """,
      french: """
        Theme/templates/page.mustache:1:1: erreur\u{A0}: '{{' n’est pas fermé [template-syntax]
            1 | {{subject {{subject}}
              | ^^
        aide\u{A0}: écrivez '}}' après le nom


        """),
    Example(
      "an open raw tag", "{{{html}} {{subject}}",
      english: """
        Theme/templates/page.mustache:1:1: error: '{{{' is not closed [template-syntax]
            1 | {{{html}} {{subject}}
              | ^^^
        help: write '}}}' after the name


        """,
      french: """
        Theme/templates/page.mustache:1:1: erreur\u{A0}: '{{{' n’est pas fermé [template-syntax]
            1 | {{{html}} {{subject}}
              | ^^^
        aide\u{A0}: écrivez '}}}' après le nom


        """),
    Example(
      "a tag without a name", "a {{ }} b {{# }}",
      english: """
        Theme/templates/page.mustache:1:3: error: this tag names nothing [template-syntax]
            1 | a {{ }} b {{# }}
              |   ^^^^^
        help: write a name in it, or remove it

        Theme/templates/page.mustache:1:11: error: this tag names nothing [template-syntax]
            1 | a {{ }} b {{# }}
              |           ^^^^^^
        help: write a name in it, or remove it


        """,
      french: """
        Theme/templates/page.mustache:1:3: erreur\u{A0}: cette balise ne nomme rien [template-syntax]
            1 | a {{ }} b {{# }}
              |   ^^^^^
        aide\u{A0}: écrivez-y un nom, ou retirez-la

        Theme/templates/page.mustache:1:11: erreur\u{A0}: cette balise ne nomme rien [template-syntax]
            1 | a {{ }} b {{# }}
              |           ^^^^^^
        aide\u{A0}: écrivez-y un nom, ou retirez-la


        """),
    Example(
      "a name of two words", "{{the subject}}",
      english: """
        Theme/templates/page.mustache:1:3: error: 'the subject' is not a name [template-syntax]
            1 | {{the subject}}
              |   ^^^^^^^^^^^
        help: a name is one word, or words each joined by one dot


        """,
      french: """
        Theme/templates/page.mustache:1:3: erreur\u{A0}: 'the subject' n’est pas un nom [template-syntax]
            1 | {{the subject}}
              |   ^^^^^^^^^^^
        aide\u{A0}: un nom est un mot, ou des mots joints chacun par un point


        """),
    Example(
      "a name with an empty word", "{{person..name}}{{.name}}",
      english: """
        Theme/templates/page.mustache:1:3: error: 'person..name' is not a name [template-syntax]
            1 | {{person..name}}{{.name}}
              |   ^^^^^^^^^^^^
        help: a name is one word, or words each joined by one dot

        Theme/templates/page.mustache:1:19: error: '.name' is not a name [template-syntax]
            1 | {{person..name}}{{.name}}
              |                   ^^^^^
        help: a name is one word, or words each joined by one dot


        """,
      french: """
        Theme/templates/page.mustache:1:3: erreur\u{A0}: 'person..name' n’est pas un nom [template-syntax]
            1 | {{person..name}}{{.name}}
              |   ^^^^^^^^^^^^
        aide\u{A0}: un nom est un mot, ou des mots joints chacun par un point

        Theme/templates/page.mustache:1:19: erreur\u{A0}: '.name' n’est pas un nom [template-syntax]
            1 | {{person..name}}{{.name}}
              |                   ^^^^^
        aide\u{A0}: un nom est un mot, ou des mots joints chacun par un point


        """),
    Example(
      "other delimiters", "{{=<% %>=}}",
      english: """
        Theme/templates/page.mustache:1:1: error: delimiters cannot be changed [template-syntax]
            1 | {{=<% %>=}}
              | ^^^^^^^^^^^
        help: remove this tag, and write all others between '{{' and '}}'


        """,
      french: """
        Theme/templates/page.mustache:1:1: erreur\u{A0}: les délimiteurs ne se changent pas [template-syntax]
            1 | {{=<% %>=}}
              | ^^^^^^^^^^^
        aide\u{A0}: retirez cette balise, et écrivez toutes les autres entre '{{' et '}}'


        """),
    Example(
      "an open section", "{{#isOpen}}\n  {{#people}}\n{{/isOpen}}\n",
      english: """
        Theme/templates/page.mustache:2:3: error: '{{#people}}' is not closed [template-syntax]
            2 |   {{#people}}
              |   ^^^^^^^^^^^
        help: write '{{/people}}' where it ends


        """,
      french: """
        Theme/templates/page.mustache:2:3: erreur\u{A0}: '{{#people}}' n’est pas fermé [template-syntax]
            2 |   {{#people}}
              |   ^^^^^^^^^^^
        aide\u{A0}: écrivez '{{/people}}' là où cela finit


        """),
    Example(
      "a section open to the end", "é {{^isOpen}}x",
      english: """
        Theme/templates/page.mustache:1:3: error: '{{^isOpen}}' is not closed [template-syntax]
            1 | é {{^isOpen}}x
              |   ^^^^^^^^^^^
        help: write '{{/isOpen}}' where it ends


        """,
      french: """
        Theme/templates/page.mustache:1:3: erreur\u{A0}: '{{^isOpen}}' n’est pas fermé [template-syntax]
            1 | é {{^isOpen}}x
              |   ^^^^^^^^^^^
        aide\u{A0}: écrivez '{{/isOpen}}' là où cela finit


        """),
    Example(
      "a closing tag too many", "{{#isOpen}}{{/isopen}}{{/isOpen}}{{/isOpen}}",
      english: """
        Theme/templates/page.mustache:1:12: error: '{{/isopen}}' closes nothing [template-syntax]
            1 | {{#isOpen}}{{/isopen}}{{/isOpen}}{{/isOpen}}
              |            ^^^^^^^^^^^
        note: '{{#isOpen}}' is open here
          --> Theme/templates/page.mustache:1:1
            1 | {{#isOpen}}{{/isopen}}{{/isOpen}}{{/isOpen}}
              | ^^^^^^^^^^^
        help: write '{{/isOpen}}', or remove this tag

        Theme/templates/page.mustache:1:34: error: '{{/isOpen}}' closes nothing [template-syntax]
            1 | {{#isOpen}}{{/isopen}}{{/isOpen}}{{/isOpen}}
              |                                  ^^^^^^^^^^^
        help: remove this tag, or open it before


        """,
      french: """
        Theme/templates/page.mustache:1:12: erreur\u{A0}: '{{/isopen}}' ne ferme rien [template-syntax]
            1 | {{#isOpen}}{{/isopen}}{{/isOpen}}{{/isOpen}}
              |            ^^^^^^^^^^^
        note\u{A0}: '{{#isOpen}}' est ouvert ici
          --> Theme/templates/page.mustache:1:1
            1 | {{#isOpen}}{{/isopen}}{{/isOpen}}{{/isOpen}}
              | ^^^^^^^^^^^
        aide\u{A0}: écrivez '{{/isOpen}}', ou retirez cette balise

        Theme/templates/page.mustache:1:34: erreur\u{A0}: '{{/isOpen}}' ne ferme rien [template-syntax]
            1 | {{#isOpen}}{{/isopen}}{{/isOpen}}{{/isOpen}}
              |                                  ^^^^^^^^^^^
        aide\u{A0}: retirez cette balise, ou ouvrez-la avant


        """),
    Example(
      "a variable between the tags of a parent", "{{<parent}}{{subject}}{{/parent}}",
      ["parent": "x"],
      english: """
        Theme/templates/page.mustache:1:12: error: only blocks may stand between the tags of a parent [template-syntax]
            1 | {{<parent}}{{subject}}{{/parent}}
              |            ^^^^^^^^^^^
        help: put this tag into a block, '{{$name}}…{{/name}}'


        """,
      french: """
        Theme/templates/page.mustache:1:12: erreur\u{A0}: seuls des blocs peuvent se trouver entre les balises d’un parent [template-syntax]
            1 | {{<parent}}{{subject}}{{/parent}}
              |            ^^^^^^^^^^^
        aide\u{A0}: mettez cette balise dans un bloc, '{{$nom}}…{{/nom}}'


        """),
    Example(
      "a block filled twice", "{{<parent}}{{$a}}1{{/a}}{{$a}}2{{/a}}{{/parent}}",
      ["parent": "{{$a}}{{/a}}"],
      english: """
        Theme/templates/page.mustache:1:28: error: the block 'a' is filled twice [template-syntax]
            1 | {{<parent}}{{$a}}1{{/a}}{{$a}}2{{/a}}{{/parent}}
              |                            ^
        help: keep one of the two


        """,
      french: """
        Theme/templates/page.mustache:1:28: erreur\u{A0}: le bloc 'a' est rempli deux fois [template-syntax]
            1 | {{<parent}}{{$a}}1{{/a}}{{$a}}2{{/a}}{{/parent}}
              |                            ^
        aide\u{A0}: gardez l’un des deux


        """),
  ]
}
