import Testing

@Suite("Sections and inverted sections") struct SectionsTests {
  @Test("a section follows the specification", arguments: sections) func section(
    _ example: SpecificationCase
  ) { example.check() }

  @Test("an inverted section follows the specification", arguments: inverted) func invertedSection(
    _ example: SpecificationCase
  ) { example.check() }

  @Test("a section's tags take a line of their own with them", arguments: lines) func line(
    _ example: SpecificationCase
  ) { example.check() }

  static let sections = [
    SpecificationCase("yes shows it", "{{#isOpen}}shown{{/isOpen}}", makes: "shown"),
    SpecificationCase("no hides it", "{{#isClosed}}shown{{/isClosed}}", makes: ""),
    SpecificationCase("what is absent hides it", "{{#absent}}{{absent}}{{/absent}}", makes: ""),
    SpecificationCase(
      "what is present can be named", "{{#present}}{{present}} {{subject}}{{/present}}",
      makes: "here world"),
    SpecificationCase(
      "it can still be named further inside",
      "{{#present}}{{#people}}{{present}}{{name}} {{/people}}{{/present}}",
      makes: "hereCid hereDan "),
    SpecificationCase("a view is gone into", "{{#person}}{{name}}{{/person}}", makes: "Ada"),
    SpecificationCase("an absent view is not", "{{#stranger}}{{name}}{{/stranger}}", makes: ""),
    SpecificationCase(
      "an optional view is gone into",
      "{{#friend}}{{name}} {{friend.name}} {{friend.home.street}}{{/friend}}",
      makes: "Bea Bea Bea street"),
    SpecificationCase("a list is gone through", "{{#people}}{{name}}{{/people}}", makes: "CidDan"),
    SpecificationCase("an empty list is not", "{{#nobody}}{{name}}{{/nobody}}", makes: ""),
    SpecificationCase(
      "names outside are seen inside", "{{#people}}{{name}} {{subject}}. {{/people}}",
      makes: "Cid world. Dan world. "),
    SpecificationCase(
      "the inner of two names is meant",
      "{{#person}}{{#people}}{{name}}{{#home}}{{name}}{{/home}}{{/people}}{{name}}{{/person}}",
      makes: "CidCidDanDanAda"),
    SpecificationCase(
      "a dotted section is gone into",
      "{{#person.home}}{{street}}{{#isHome}}!{{/isHome}}{{/person.home}}", makes: "Ada street!"),
    SpecificationCase(
      "a dotted list is gone through, the outer view seen",
      "{{#person}}{{#home.rooms}}{{name}}{{/home.rooms}}{{name}}{{/person}}", makes: "KitAda"),
    SpecificationCase(
      "a dotted flag is asked", "{{#person.home.isHome}}yes{{/person.home.isHome}}", makes: "yes"),
    SpecificationCase(
      "a dotted text is opened and shown", "{{#person.city}}{{person.city}}={{.}}{{/person.city}}",
      makes: "Dijon=Dijon"),
    SpecificationCase(
      "lists nest", "{{#people}}{{#letters}}{{.}}{{name}}.{{/letters}}{{/people}}",
      makes: "CCid.iCid.dCid.DDan.aDan.nDan."),
    SpecificationCase(
      "the same section twice", "{{#isOpen}}1{{/isOpen}}{{subject}}{{#isOpen}}2{{/isOpen}}",
      makes: "1world2"),
    SpecificationCase(
      "the same section in itself", "{{#isOpen}}a{{#isOpen}}b{{/isOpen}}c{{/isOpen}}", makes: "abc"),
    SpecificationCase(
      "the same list in itself",
      "{{#people}}{{name}}{{#people}}{{name}}{{/people}}{{name}} {{/people}}",
      makes: "CidCidDanCid DanCidDanDan "),
    SpecificationCase(
      "a hidden one in another", "{{#isClosed}}a{{#isOpen}}b{{/isOpen}}{{/isClosed}}", makes: ""),
    SpecificationCase(
      "a list is asked whether it has any, once",
      "{{#people?}}<ul>{{#people}}<li>{{name}}{{/people}}</ul>{{/people?}}{{#nobody?}}no{{/nobody?}}",
      makes: "<ul><li>Cid<li>Dan</ul>"),
    SpecificationCase(
      "a dotted list too, and the point inside is the same as outside",
      "{{#colors}}{{#person.home.rooms?}}{{.}} {{/person.home.rooms?}}{{/colors}}",
      makes: "red green &lt;blue&gt; "),
    SpecificationCase(
      "an empty one is asked as well", "{{^nobody?}}none{{/nobody?}}{{^people?}}no{{/people?}}",
      makes: "none"),
    SpecificationCase("blanks in the tags", "|{{# isOpen }}=|{{/ isOpen }}", makes: "|=|"),
  ]

  static let inverted = [
    SpecificationCase("no shows it", "{{^isClosed}}shown{{/isClosed}}", makes: "shown"),
    SpecificationCase("yes hides it", "{{^isOpen}}shown{{/isOpen}}", makes: ""),
    SpecificationCase("what is absent shows it", "{{^absent}}none{{/absent}}", makes: "none"),
    SpecificationCase("what is present hides it", "{{^present}}none{{/present}}", makes: ""),
    SpecificationCase("an absent view shows it", "{{^stranger}}none{{/stranger}}", makes: "none"),
    SpecificationCase("a present view hides it", "{{^friend}}none{{/friend}}", makes: ""),
    SpecificationCase("an empty list shows it", "{{^nobody}}none{{/nobody}}", makes: "none"),
    SpecificationCase("a list hides it", "{{^people}}none{{/people}}", makes: ""),
    SpecificationCase(
      "empty lists of texts too", "{{^noColors}}none{{/noColors}}{{^colors}}none{{/colors}}",
      makes: "none"),
    SpecificationCase(
      "dotted",
      "{{^person.home.isHome}}no{{/person.home.isHome}}{{^person.city}}no{{/person.city}}",
      makes: ""),
    SpecificationCase(
      "inside, names mean what they mean outside",
      "{{#people}}{{^city}}{{name}} {{subject}}{{/city}}{{/people}}", makes: "Dan world"),
    SpecificationCase(
      "nested in itself", "a{{^isClosed}}b{{^isClosed}}c{{/isClosed}}{{/isClosed}}", makes: "abc"),
  ]

  static let lines = [
    SpecificationCase("alone", "a\n{{#isOpen}}\nb\n{{/isOpen}}\nc\n", makes: "a\nb\nc\n"),
    SpecificationCase("indented", "a\n  {{#isOpen}}\n  b\n\t{{/isOpen}} \nc", makes: "a\n  b\nc"),
    SpecificationCase("inverted", "a\n  {{^isClosed}}\nb\n  {{/isClosed}}\nc", makes: "a\nb\nc"),
    SpecificationCase("with returns", "a\r\n{{#isOpen}}\r\n{{/isOpen}}\r\nb", makes: "a\r\nb"),
    SpecificationCase("at the start", "  {{#isOpen}}\na{{/isOpen}}\nb", makes: "a\nb"),
    SpecificationCase("at the end", "{{#isOpen}}a\n  {{/isOpen}}", makes: "a\n"),
    SpecificationCase(
      "in a list", "{{#people}}\n- {{name}}\n{{/people}}\n.", makes: "- Cid\n- Dan\n."),
    SpecificationCase(
      "two tags on a line keep it", " {{#isOpen}}YES{{/isOpen}}\n {{#isOpen}}GOOD{{/isOpen}}\n",
      makes: " YES\n GOOD\n"),
    SpecificationCase("even with nothing between", "a\n{{#isOpen}}{{/isOpen}}\nb", makes: "a\n\nb"),
    SpecificationCase(
      "blanks around inline tags stay", " | {{#isOpen}}\t|\t{{/isOpen}} | ", makes: " | \t|\t | "),
    SpecificationCase(
      "lines around inline tags stay", " | {{#isOpen}} {{! no }}\n {{/isOpen}} | \n",
      makes: " |  \n  | \n"),
    SpecificationCase(
      "tags of another section beside it",
      "a\n{{#isOpen}} {{^isClosed}}\nb\n{{/isClosed}}\n{{/isOpen}}\nc", makes: "a\n \nb\nc"),
  ]
}
