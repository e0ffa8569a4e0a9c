import Testing

@Suite("Partials") struct PartialsTests {
  @Test("a partial follows the specification", arguments: partials) func partial(
    _ example: SpecificationCase
  ) { example.check() }

  static let partials = [
    SpecificationCase("it is put in place", "[{{>part}}]", ["part": "text"], makes: "[text]"),
    SpecificationCase(
      "it sees the names around", "{{>part}}", ["part": "*{{subject}}*"], makes: "*world*"),
    SpecificationCase(
      "it sees the names of the section around",
      "{{#people}}{{>part}}{{/people}}{{#person}}{{>part}}{{/person}}",
      ["part": "{{name}}{{#city}}({{city}}){{/city}} "], makes: "Cid(Metz) Dan Ada(Dijon) "),
    SpecificationCase(
      "it may lie in a folder", "{{>parts/one}}{{> parts/two }}",
      ["parts/one": "1{{>parts/two}}", "parts/two": "2"], makes: "122"),
    SpecificationCase("blanks around stay", "| {{>part}} |", ["part": "\t|\t"], makes: "| \t|\t |"),
    SpecificationCase(
      "beside text it is not indented", "  {{subject}}  {{>part}}\n", ["part": ">\n>"],
      makes: "  world  >\n>\n"),
    SpecificationCase(
      "alone it takes its line", "a\n{{>part}}\nb", ["part": "part\n"], makes: "a\npart\nb"),
    SpecificationCase("with returns", "|\r\n{{>part}}\r\n|", ["part": ">"], makes: "|\r\n>|"),
    SpecificationCase("at the start", "  {{>part}}\n>", ["part": ">\n>"], makes: "  >\n  >>"),
    SpecificationCase("at the end", ">\n  {{>part}}", ["part": ">\n>"], makes: ">\n  >\n  >"),
    SpecificationCase(
      "each of its lines is indented", "\\\n {{>part}}\n/\n", ["part": "|\n{{{html}}}\n|\n"],
      makes: "\\\n |\n <b>bold</b>\n |\n/\n"),
    SpecificationCase(
      "empty lines too, but not those of tags", "  {{>part}}\n",
      ["part": "{{#isOpen}}\na\n\n{{! no }}\nb {{subject}}\n{{/isOpen}}\n"],
      makes: "  a\n  \n  b world\n"),
    SpecificationCase(
      "lines that start with a tag", "  {{>part}}\n",
      ["part": "{{#isClosed}}no{{/isClosed}}.\n{{subject}}\n{{! no }}c\n"],
      makes: "  .\n  world\n  c\n"),
    SpecificationCase(
      "lines of values are left alone", "  {{>part}}\n",
      ["part": "{{#present}}\n{{present}}\n{{/present}}\n"], makes: "  here\n"),
    SpecificationCase(
      "indentations add up", "  {{>one}}\n",
      ["one": "1\n\t{{>two}}\n.\n", "two": "2\n{{>three}}\n", "three": "3\n3\n"],
      makes: "  1\n  \t2\n  \t3\n  \t3\n  .\n"),
    SpecificationCase(
      "amid a line of an indented one, nothing is indented", "  {{>one}}\n",
      ["one": "1 {{>two}}\n", "two": "a\n {{>three}}\n", "three": "b\nc\n"],
      makes: "  1 a\n b\n c\n\n"),
    SpecificationCase(
      "the same one indented and not", "{{>part}}\n {{>part}}\n{{subject}}{{>part}}",
      ["part": "a\nb\n"], makes: "a\nb\n a\n b\nworlda\nb\n"),
  ]
}
