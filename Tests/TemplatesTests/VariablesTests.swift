import Testing

@Suite("Variables and comments") struct VariablesTests {
  @Test("a variable follows the specification", arguments: variables) func variable(
    _ example: SpecificationCase
  ) { example.check() }

  @Test("a comment follows the specification", arguments: comments) func comment(
    _ example: SpecificationCase
  ) { example.check() }

  static let variables = [
    SpecificationCase("text without tags stays", "plain { text }\n", makes: "plain { text }\n"),
    SpecificationCase("an empty template makes nothing", "", makes: ""),
    SpecificationCase("a variable shows its text", "Hello {{subject}}!", makes: "Hello world!"),
    SpecificationCase("text is escaped", "{{risky}}", makes: "&amp; &quot; &lt; &gt; &#39;"),
    SpecificationCase("markup is raw in three braces", "{{{html}}}", makes: "<b>bold</b>"),
    SpecificationCase("markup is raw after an ampersand", "{{&html}}", makes: "<b>bold</b>"),
    SpecificationCase(
      "blanks in a tag mean nothing", "|{{ subject }}|{{{ html }}}|{{& html }}|",
      makes: "|world|<b>bold</b>|<b>bold</b>|"),
    SpecificationCase("a tag may span lines", "{{\n  subject\n}}", makes: "world"),
    SpecificationCase("blanks around stay", "| {{subject}} |", makes: "| world |"),
    SpecificationCase("a variable keeps its line", "  {{subject}}\n", makes: "  world\n"),
    SpecificationCase(
      "a count is shown in digits", "<td colspan=\"{{size}}\">", makes: "<td colspan=\"3\">"),
    SpecificationCase("a dotted name goes down", "{{person.name}}", makes: "Ada"),
    SpecificationCase(
      "a dotted name goes down further", "{{person.home.street}}", makes: "Ada street"),
    SpecificationCase(
      "a dotted name is the same as sections", "{{person.name}}={{#person}}{{name}}{{/person}}",
      makes: "Ada=Ada"),
    SpecificationCase(
      "the first word of a dotted name is looked for outward",
      "{{#people}}{{person.name}}{{/people}}", makes: "AdaAda"),
    SpecificationCase(
      "the point is the text of the list", "{{#colors}}({{.}}){{/colors}}",
      makes: "(red)(green)(&lt;blue&gt;)"),
    SpecificationCase(
      "the point is the text that is present",
      "{{#present}}{{.}}{{/present}}{{#presentHTML}}{{{.}}}{{/presentHTML}}",
      makes: "here<i>here</i>"),
  ]

  static let comments = [
    SpecificationCase("a comment shows nothing", "12{{! no }}34", makes: "1234"),
    SpecificationCase("a comment may span lines", "12{{!\n no\n no }}34", makes: "1234"),
    SpecificationCase("a lone comment takes its line", "a\n{{! no }}\nb\n", makes: "a\nb\n"),
    SpecificationCase("an indented one too", "a\n  {{! no }}\t\nb\n", makes: "a\nb\n"),
    SpecificationCase("with a return as well", "a\r\n{{! no }}\r\nb", makes: "a\r\nb"),
    SpecificationCase("at the start", "{{! no }}\nb", makes: "b"),
    SpecificationCase("at the end", "a\n  {{! no }}", makes: "a\n"),
    SpecificationCase("of several lines too", "a\n{{!\nno\n}}\nb", makes: "a\nb"),
    SpecificationCase("a comment beside text keeps the line", "  12 {{! no }}\n", makes: "  12 \n"),
    SpecificationCase("blanks around a comment stay", "12 {{! no }} 34", makes: "12  34"),
  ]
}
