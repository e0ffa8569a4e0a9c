import Testing

@Suite("Parents and blocks") struct InheritanceTests {
  @Test("a block follows the specification", arguments: blocks) func block(
    _ example: SpecificationCase
  ) { example.check() }

  @Test("the lines of a block follow the specification", arguments: lines) func line(
    _ example: SpecificationCase
  ) { example.check() }

  static let blocks = [
    SpecificationCase("defaults show", "{{$title}}Usual{{/title}}", makes: "Usual"),
    SpecificationCase(
      "defaults are templates",
      "{{$title}}{{subject}} {{{html}}}{{#people}}{{name}}{{/people}}{{^absent}}!{{/absent}}{{/title}}",
      makes: "world <b>bold</b>CidDan!"),
    SpecificationCase(
      "a parent without blocks is a partial", "{{>parent}}|{{<parent}}{{/parent}}",
      ["parent": "{{$title}}Usual{{/title}}"], makes: "Usual|Usual"),
    SpecificationCase(
      "a block is filled", "{{<parent}}{{$title}}Mine{{/title}}{{/parent}}",
      ["parent": "..{{$title}}Usual{{/title}}.."], makes: "..Mine.."),
    SpecificationCase(
      "names of blocks are not names of fields",
      "{{<parent}}{{$subject}}Mine{{/subject}}{{/parent}}",
      ["parent": "{{$subject}}Usual{{/subject}} {{subject}}"], makes: "Mine world"),
    SpecificationCase(
      "one of two is filled", "{{<parent}}{{$two}}Mine{{/two}}{{/parent}}",
      ["parent": "{{$one}}1{{/one}}, {{$two}}2{{/two}}"], makes: "1, Mine"),
    SpecificationCase(
      "each use is filled apart",
      "{{<parent}}{{$a}}1{{/a}}{{/parent}} {{<parent}}{{$a}}2{{/a}}{{/parent}}",
      ["parent": "|{{$a}}-{{/a}}{{$b}} usual{{/b}}|"], makes: "|1 usual| |2 usual|"),
    SpecificationCase(
      "a block stands twice", "{{<parent}}{{$a}}1{{/a}}{{/parent}}",
      ["parent": "{{$a}}-{{/a}}{{$a}}={{/a}}"], makes: "11"),
    SpecificationCase(
      "other text in a parent is passed over",
      "{{<parent}} text {{$a}}mine{{/a}} {{! no }} text {{/parent}}",
      ["parent": "{{$a}}usual{{/a}}"], makes: "mine"),
    SpecificationCase(
      "the outermost wins", "{{<parent}}{{$a}}child{{/a}}{{/parent}}",
      [
        "parent": "{{<older}}{{$a}}parent{{/a}}{{/older}}",
        "older": "{{<oldest}}{{$a}}older{{/a}}{{/oldest}}", "oldest": "{{$a}}oldest{{/a}}",
      ], makes: "child"),
    SpecificationCase(
      "then the one inside it", "{{<parent}}{{/parent}}",
      ["parent": "{{<older}}{{$a}}parent{{/a}}{{/older}}", "older": "{{$a}}older{{/a}}"],
      makes: "parent"),
    SpecificationCase(
      "what fills a block sees the names where the block stands",
      "{{<parent}}{{$a}}I say {{name}}{{#city}} of {{city}}{{/city}}.{{/a}}{{/parent}}",
      ["parent": "{{#people}}{{$a}}You say {{name}}.{{/a}}{{/people}}"],
      makes: "I say Cid of Metz.I say Dan."),
    SpecificationCase(
      "blocks reach through partials", "{{<parent}}{{$a}}mine{{/a}}{{/parent}}",
      ["parent": "[{{>part}}]", "part": "{{$a}}usual{{/a}}"], makes: "[mine]"),
    SpecificationCase(
      "blocks in a block are filled too", "{{<middle}}{{$inner}}mine{{/inner}}{{/middle}}",
      [
        "middle": "{{<parent}}{{$outer}}({{$inner}}middle{{/inner}}){{/outer}}{{/parent}}",
        "parent": "{{$outer}}usual{{/outer}}",
      ], makes: "(mine)"),
    SpecificationCase(
      "a parent in a block", "{{<one}}{{$a}}{{<two}}{{$b}}mine{{/b}}{{/two}}{{/a}}{{/one}}",
      ["one": "1{{$a}}{{/a}}1", "two": "2{{$b}}{{/b}}2"], makes: "12mine21"),
  ]

  static let lines = [
    SpecificationCase(
      "lines that fill a block stay", "{{<parent}}{{$a}}\none\n\n(two\n{{/a}}{{/parent}}",
      ["parent": "{{$a}}usual{{/a}}"], makes: "one\n\n(two\n"),
    SpecificationCase(
      "a block amid its line leaves the blanks before it", "{{<parent}}{{$a}}mine{{/a}}{{/parent}}",
      ["parent": "stop:\n  {{$a}}usual{{/a}}\n"], makes: "stop:\n  mine\n"),
    SpecificationCase(
      "a parent alone takes its line", "Hi,\n{{<parent}}{{/parent}}\n.", ["parent": "one\ntwo\n"],
      makes: "Hi,\none\ntwo\n."),
    SpecificationCase(
      "a parent before text does not", "Hi,\n  {{<parent}}{{/parent}} you\n",
      ["parent": "one\ntwo\n"], makes: "Hi,\n  one\ntwo\n you\n"),
    SpecificationCase(
      "a layout and its page",
      "{{<layout}}\n  {{$title}}{{subject}}{{/title}}\n{{$main}}\n<h1>{{subject}}</h1>\n{{>part}}\n{{/main}}\n{{/layout}}\n",
      [
        "layout":
          "<title>{{$title}}Usual{{/title}}</title>\n<body>\n{{$main}}\n{{/main}}\n</body>\n",
        "part": "<ul>\n  <li>\n</ul>\n",
      ], makes: "<title>world</title>\n<body>\n<h1>world</h1>\n<ul>\n  <li>\n</ul>\n</body>\n"),
  ]
}
