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
    SpecificationCase("at the end", ">\n{{>part}}", ["part": ">\n>"], makes: ">\n>\n>"),
    SpecificationCase(
      "the same one alone and amid a line", "{{>part}}\n{{subject}}{{>part}}", ["part": "a\nb\n"],
      makes: "a\nb\nworlda\nb\n"),
  ]
}
