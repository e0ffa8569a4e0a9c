import Diagnostics
import Ground
import Messages
import Testing

@Suite("Mistakes in texts with values") struct MessageFaultTests {
  /// What is told of a pattern that is given `name`, `count` and `gender`: the part meant, the mistake, the repair.
  private func told(_ pattern: String, in language: String = "fr") -> [String] {
    var faults: [MessageFault] = []
    let arguments = [
      MessageArgument("name"), MessageArgument("count", .number),
      MessageArgument("gender", .choice(["feminine", "masculine"])),
    ]
    let read = MessageParser.read(
      pattern, named: "x", PluralRule(language: language), arguments: arguments, into: &faults)
    #expect((read == nil) == !faults.isEmpty)
    let bytes = Array(pattern.utf8)
    return faults.map { fault in
      let part = String(decoding: bytes[fault.range], as: UTF8.self)
      return "\(part) | \(fault.message.english) | \(fault.help.english)"
    }
  }

  @Test(
    "syntax",
    arguments: [
      ("a {name", "{ | a brace is not closed in 'x' | write values as '{name}'"),
      ("a {", "{ | a brace is not closed in 'x' | write values as '{name}'"),
      ("{a {name}", "{ | a brace is not closed in 'x' | write values as '{name}'"),
      ("{}", "{} | a value has no name in 'x' | write values as '{name}'"),
      (
        "{name}}",
        "} | there is a closing brace too many in 'x' | remove it, or put it between apostrophes to have it shown"
      ),
      (
        "l'{name}",
        "'{ | the apostrophe before a brace shows the brace as it is in 'x' | write the apostrophe as '’', or double it"
      ),
      (
        "l'{name} et l'{name}",
        "'{ | the apostrophe before a brace shows the brace as it is in 'x' | write the apostrophe as '’', or double it"
      ),
      (
        "{count, number}",
        "number | 'number' is no kind of value in 'x' | write '{name}', '{name, plural, …}' or '{name, select, …}'"
      ),
      (
        "{count, plural, one {a} other {b}",
        "{ | a brace is not closed in 'x' | write values as '{name}'"
      ), ("{count, plural, one {a", "{ | a brace is not closed in 'x' | write values as '{name}'"),
      (
        "{count, plural, one other {b}}",
        "one | a case is not followed by its text in 'x' | write 'one {…}'"
      ),
      ("{count, plural, {b}}", "{ | a case is not followed by its text in 'x' | write 'other {…}'"),
    ]) func syntax(pattern: String, expected: String)
  { #expect(told(pattern).first == expected) }

  @Test(
    "names and cases",
    arguments: [
      (
        "fr", "{nam}",
        [
          "{nam} | there is no value '{nam}' in 'x' | possible values: '{count}', '{gender}', '{name}'"
        ]
      ),
      (
        "fr", "{name, plural, one {a} other {b}}",
        ["name | the value '{name}' is not a number in 'x' | possible values: '{count}'"]
      ),
      (
        "fr", "{count, select, feminine {a} other {b}}",
        ["count | the value '{count}' offers no choice in 'x' | possible values: '{gender}'"]
      ),
      (
        "fr", "{count, plural, one {a}}",
        [
          "count | the case 'other' of '{count}' is missing in 'x' | add 'other {…}', which stands for all the rest"
        ]
      ),
      (
        "fr", "{count, plural}",
        [
          "{count, plural | the case 'other' of '{count}' is missing in 'x' | add 'other {…}', which stands for all the rest"
        ]
      ),
      (
        "fr", "{count, plural, one {a} few {b} other {c}}",
        [
          "few | the value '{count}' has no case 'few' in 'x' | possible cases: '=0', 'one', 'many', 'other'"
        ]
      ),
      (
        "fr", "{count, plural, one {a} one {b} other {c}}",
        ["one | the case 'one' of '{count}' is written twice in 'x' | keep one of them"]
      ),
      (
        "ar", "{count, plural, =0 {a} one {b} two {c} many {d} other {e}}",
        [
          "count | the case 'few' of '{count}' is missing in 'x' | add 'few {…}', which in this language stands for 3, 4, 5…"
        ]
      ),
      (
        "fr", "{gender, select, feminin {a} other {b}}",
        [
          "feminin | the value '{gender}' has no case 'feminin' in 'x' | possible cases: 'feminine', 'masculine', 'other'"
        ]
      ), ("fr", "{gender, select, feminine {a} other {b}} {name}", []),
    ]) func names(language: String, pattern: String, expected: [String])
  { #expect(told(pattern, in: language) == expected) }
}
