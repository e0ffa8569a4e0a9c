import Diagnostics
import Foundation
import Ground
import Messages
import Testing

/// The text of a pattern with its values, in a language whose thousands are set apart by a dot.
private func text(
  _ pattern: String, in language: String = "fr", arguments: [MessageArgument]? = nil,
  _ values: MessageValue...
) throws -> String {
  let rule = PluralRule(language: language)
  var faults: [MessageFault] = []
  let read = MessageParser.read(pattern, named: "x", rule, arguments: arguments, into: &faults)
  #expect(faults == [])
  return try #require(read).text(values, rule) { $0 < 1_000 ? "\($0)" : "\($0 / 1_000).000" }
}

@Suite("Texts with values") struct MessagePatternTests {
  @Test("values stand where their names stand") func values() throws {
    #expect(try text("{a} and { b }, {a}", .text("1"), .text("2")) == "1 and 2, 1")
    #expect(try text("nothing") == "nothing")
  }

  @Test("no line breaks between a number and the word after it") func numbers() throws {
    let words = "{n, plural, one {# chiffre} other {# chiffres}}"
    #expect(try text(words, .number(2)) == "2\u{A0}chiffres")
    #expect(
      try text("{n} sur {a} ici, {n, plural, one {un} other {ou}}", .number(2), .text("x"))
        == "2\u{A0}sur x ici, ou")
    #expect(try text("{n, plural, one {x} other {#, # }}", .number(2)) == "2, 2\u{A0}")
  }

  @Test(
    "in all texts of the theme and of a language with six plurals, no number stands before a space")
  func themes() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    let files = [
      "Theme/strings/fr.yml", "Theme/strings/en.yml",
      "Tests/Fixtures/valid/three-languages/Theme/strings/ar.yml",
    ]
    for path in files {
      let file = SourceFile(
        path: path, bytes: Array(try Data(contentsOf: folder.appending(path: path))))
      var found: [Diagnostic] = []
      let table = try #require(StringTable(file, into: &found))
      let rule = PluralRule(language: String(path.suffix(6).prefix(2)))
      var counts = 0
      for name in table.texts.keys.sorted() {
        let pattern = try #require(table.pattern(name, rule, arguments: nil, into: &found))
        for number in [0, 1, 2, 5, 40] {
          let text = pattern.text(
            pattern.arguments.map { $0.kind == .number ? .number(number) : .text("x") }, rule
          ) { _ in "\u{1}" }
          counts += text.contains("\u{1}\u{A0}") ? 1 : 0
          #expect(!text.contains("\u{1} "), "\(path): \(name)")
        }
      }
      #expect(counts > 20, "\(path)")
    }
  }

  @Test(
    "a value that ends a sentence takes no full stop",
    arguments: [
      ("Plus ou moins ?", "Plus ou moins ?"), ("etc.", "etc."), ("Vraiment !", "Vraiment !"),
      ("Budget", "Budget."), ("a…", "a…"),
    ]) func closingMark(title: String, expected: String) throws
  { #expect(try text("{title}.", .text(title)) == expected) }

  @Test("values stand in the order in which they were asked for, not in that of the text")
  func order() throws {
    let arguments = [MessageArgument("a"), MessageArgument("b"), MessageArgument("c")]
    #expect(try text("{c}{a}", arguments: arguments, .text("1"), .text("2"), .text("3")) == "31")
  }

  @Test(
    "a plural takes the message of the number's category in its language",
    arguments: [
      ("fr", 0, "0\u{A0}fiche"), ("fr", 1, "1\u{A0}fiche"), ("fr", 2, "2\u{A0}fiches"),
      ("en", 0, "0\u{A0}fiches"), ("fr", 5_000, "5.000\u{A0}fiches"),
    ]) func plural(language: String, count: Int, expected: String) throws
  {
    let pattern = "{count, plural, one {# fiche} other {# fiches}}"
    #expect(try text(pattern, in: language, .number(count)) == expected)
  }

  @Test(
    "a number itself comes before its category", arguments: [(0, "aucune"), (1, "1\u{A0}seule")])
  func exact(count: Int, expected: String) throws {
    #expect(try text("{n, plural, =0{aucune} one{{n} seule} other{#}}", .number(count)) == expected)
  }

  @Test(
    "a select takes the message of a word, or the last resort",
    arguments: [("feminine", "prévues"), ("masculine", "prévus"), ("other", "à prévoir")])
  func select(word: String, expected: String) throws {
    #expect(
      try text(
        "{gender, select, feminine {prévues} masculine {prévus} other {à prévoir}}", .text(word))
        == expected)
  }

  @Test("choices stand in one another, and a number sign is one only right inside a plural")
  func nested() throws {
    let pattern =
      "{g, select, feminine {{n, plural, one {# seule} other {# seules}}} other {# {n}}}"
    #expect(try text(pattern, .text("feminine"), .number(3)) == "3\u{A0}seules")
    #expect(try text(pattern, .text("other"), .number(3)) == "# 3")
    #expect(
      try text("{n, plural, one {{g, select, other {#}}} other {x}}", .number(1), .text("a")) == "#"
    )
  }

  @Test(
    "an apostrophe quotes only directly before a brace, as in ICU",
    arguments: [
      ("l'action", "l'action"), ("l''action", "l'action"), ("'{'a'}'", "{a}"),
      ("'{a}' et l'autre", "{a} et l'autre"), ("'{''}'", "{'}"), ("# d'{n}'", "# d{n}"),
    ]) func quoting(pattern: String, expected: String) throws
  { #expect(try text(pattern) == expected) }

  @Test("in a plural an apostrophe quotes the number sign too") func quotedSign() throws {
    #expect(try text("{n, plural, one {'#'#} other {#}}", .number(1)) == "#1")
  }

  @Test("a pattern says which values it takes, and of which kind") func arguments() throws {
    var faults: [MessageFault] = []
    let pattern = MessageParser.read(
      "{a} {n} {n, plural, one {{b}} other {}} {g, select, f {} m {} other {}}", named: "x",
      PluralRule(language: "fr"), arguments: nil, into: &faults)
    #expect(
      pattern?.arguments == [
        MessageArgument("a"), MessageArgument("n", .number), MessageArgument("b"),
        MessageArgument("g", .choice(["f", "m"])),
      ])
  }

  @Test("its words are set with a zero byte for each value, message by message") func set() throws {
    var faults: [MessageFault] = []
    let rule = PluralRule(language: "fr")
    let pattern = MessageParser.read(
      "{a} : {n, plural, one {« # »} other {b}} !", named: "x", rule, arguments: nil, into: &faults)
    var seen: [String] = []
    let set = try #require(pattern).set {
      seen.append($0)
      return $0.replacing(" ", with: "_")
    }
    #expect(seen == ["« \0\u{A0}»", "b", "\0 : \0 !"])
    #expect(set.text([.text("x"), .number(1)], rule) { "\($0)" } == "x_:_«_1\u{A0}»_!")
  }
}
