public import Diagnostics
import Ground
public import Model
import Scanning
public import Syntax

extension Expected where Value == Located<Stated<Amount>> {
  /// An amount of money, or the word that says why there is none.
  public static var amount: Expected { stated(AmountDecimals.amount).named("amount") }
}

extension Expected where Value == Located<Stated<Quantity>> {
  /// A number of an indicator, or the word that says why there is none.
  public static var quantity: Expected { stated(AmountDecimals.quantity).named("quantity") }
}

extension Expected where Value == Located<Amount> {
  /// An amount that is known.
  public static var knownAmount: Expected { number(AmountDecimals.amount) }
}

extension Expected where Value == Located<Quantity> {
  /// A number that is known.
  public static var number: Expected { number(AmountDecimals.quantity) }
}

/// What reads a number from its literal text, and reports what it refuses.
private typealias NumberCheck<Number> = (Located<String>, inout [Diagnostic]) -> Number?

extension Expected {
  /// A number that `check` reads.
  private static func number<Number>(
    _ check: @escaping NumberCheck<Number>
  ) -> Expected<Located<Number>> {
    Expected<Located<String>>.decimal.then { literal, _, diagnostics in
      check(literal, &diagnostics).map { Located($0, at: literal.location) }
    }
  }

  /// A number that `check` reads, or one of the words for a missing value.
  private static func stated<Number>(
    _ check: @escaping NumberCheck<Number>
  ) -> Expected<Located<Stated<Number>>> {
    let word = Expected<Located<Absence>>.choice(of: Absence.self)
    let number = number(check)
    return Expected<Located<Stated<Number>>>(.either([number.shape(), word.shape()])) {
      node, name, diagnostics in
      if node.value == .null || node.text?.allSatisfy(\.isWhitespace) == true {
        return diagnostics.fail(Absence.nothing(name, node))
      }
      if case .scalar(let scalar) = node.value, scalar.kind != .number {
        if Absence(rawValue: scalar.text) == nil, AbsenceShorthand.isOne(scalar.text) {
          return diagnostics.fail(Absence.unexplained(scalar.text, node))
        }
        if scalar.text.utf8.first?.isASCIILetter == true {
          return word.read(node, name, &diagnostics)?.map { .missing($0) }
        }
      }
      return number.read(node, name, &diagnostics)?.map { .known($0) }
    }
  }
}

extension Absence {
  /// What is said of a mark that does not say why there is no value.
  fileprivate static func unexplained(_ text: String, _ node: SyntaxNode) -> Diagnostic {
    Diagnostic(
      .unknownValue, at: node.location, AbsenceShorthand.message(text),
      help: Message(
        "écrivez l’un de ces mots\u{A0}: \(choice.french)",
        "write one of these words: \(choice.english)"))
  }

  /// What is said where neither a number nor a word stands: nothing is never zero.
  fileprivate static func nothing(_ name: ValueName, _ node: SyntaxNode) -> Diagnostic {
    let words = allCases.map {
      node.location.file.isJSON ? "\"\($0.rawValue)\"" : "'\($0.rawValue)'"
    }
    let others = words.dropFirst().joined(separator: ", ")
    return name.mismatch(
      node,
      mustBe: Message(
        "un nombre, ou un mot qui dit pourquoi il n’y en a pas",
        "a number, or a word that says why there is none"), help: nil,
      whereEmpty: Message(
        "écrivez le nombre, ou \(words[0]) s’il n’est pas fixé\u{202F}; les autres mots sont \(others)",
        "write the number, or \(words[0]) where it is not settled; the other words are \(others)"))
  }
}

extension Expected where Value == Located<Percentage> {
  /// A percentage from 0 to 100, with one decimal at most.
  public static var percentage: Expected {
    Expected<Located<String>>.decimal.map { $0.map(Quantity.init(literal:)) }.requiring(
      Message(
        "un pourcentage entre 0 et 100, avec une décimale au plus",
        "a percentage from 0 to 100, with one decimal at most")
    ) { quantity in
      quantity.value.map { $0.thousandths % 100 == 0 && (0...100_000).contains($0.thousandths) }
        ?? false
    }.map { quantity in quantity.map { Percentage(tenths: ($0?.thousandths ?? 0) / 100) } }.shaped(
      .number(NumberForm(isWhole: false, minimum: 0, maximum: 100)))
  }
}

extension Expected {
  /// One expectation of a single text or number, another of anything else.
  public static func scalar(_ single: Expected, or other: Expected) -> Expected {
    Expected(.either([single.shape(), other.shape()])) { node, name, diagnostics in
      if case .scalar = node.value { return single.read(node, name, &diagnostics) }
      return other.read(node, name, &diagnostics)
    }
  }

  /// The same expectation, of a value that something more is asked of.
  public func requiring(_ wanted: Message, _ isAccepted: @escaping (Value) -> Bool) -> Expected {
    Expected(shape()) { node, name, diagnostics in
      guard let value = read(node, name, &diagnostics) else { return nil }
      guard isAccepted(value) else {
        let help = Message("corrigez cette valeur", "correct this value")
        return diagnostics.fail(name.mismatch(node, mustBe: wanted, help: help))
      }
      return value
    }
  }
}

extension Expected where Value == Located<CountedNoun> {
  /// A noun in its plural forms, or one form for all numbers.
  public static var countedNoun: Expected {
    .scalar(
      Expected<Located<String>>.text.map { text in
        text.map { CountedNoun(forms: [.other: $0], gender: nil) }
      }, or: forms)
  }

  private static var forms: Expected {
    .mapping(Message("les formes de l’unité", "the forms of the unit")) { keys in
      let other = keys.required("other", .text)
      var forms: [PluralCategory: String] = [:]
      for category in PluralCategory.allCases where category != .other {
        forms[category] = keys.optional(category.rawValue, .text)?.value
      }
      let gender = keys.optional("gender", .choice(of: CountedNoun.Gender.self))
      guard let other else { return nil }
      forms[.other] = other.value
      return Located(CountedNoun(forms: forms, gender: gender?.value), at: keys.location)
    }
  }
}

extension Expected where Value == Located<String> {
  /// An identifier, spelt as one.
  public static var identifier: Expected {
    text.then { text, _, diagnostics in
      IdentifierSpelling.check(text, into: &diagnostics) ? text : nil
    }.shaped(.text(matching: IdentifierSpelling.pattern))
  }

  /// A web address, or a mail address after `mailto:`.
  public static var contactAddress: Expected {
    let shape = Shape.text(matching: "^(https?://[^ ]+|mailto:[^ ]*@[^ ]*)$", .address)
    return Expected(shape) { node, name, diagnostics in
      guard let text = text.read(node, name, &diagnostics) else { return nil }
      if let help = Message.mailAddress(text.value) {
        let wanted = Message("une adresse avec 'mailto:'", "an address with 'mailto:'")
        return diagnostics.fail(name.mismatch(node, mustBe: wanted, help: help))
      }
      guard text.value.hasPrefix("mailto:"), text.value.dropFirst(7).contains("@"),
        !text.value.contains(" ")
      else { return webAddress.read(node, name, &diagnostics) }
      return text
    }
  }
}

extension Message {
  /// What to write instead of a mail address alone; nothing of another text.
  public static func mailAddress(_ text: String) -> Message? {
    guard text.contains("@"), !text.contains(where: { $0 == ":" || $0 == "/" || $0 == " " }) else {
      return nil
    }
    return Message("écrivez 'mailto:\(text)'", "write 'mailto:\(text)'")
  }
}

extension Expected where Value == Located<Int> {
  /// How many there are of something.
  public static var count: Expected {
    integer.requiring(Message("un nombre positif ou nul", "zero or more")) { $0.value >= 0 }.shaped(
      .number(NumberForm(isWhole: true, minimum: 0)))
  }
}

extension Expected where Value == Located<ActionNumber> {
  /// The number of an action: `4`, or `2.1`, with or without quotes.
  public static var actionNumber: Expected {
    let digits = Shape.text(matching: #"^[0-9]{1,4}(\.[0-9]{1,4})*$"#)
    let shape = Shape.either([.number(NumberForm(isWhole: false, minimum: 0)), digits])
    return Expected(shape) { node, name, diagnostics in
      if let number = node.text.flatMap({ ActionNumber($0) }) {
        return Located(number, at: node.location)
      }
      let wanted = Message(
        "un numéro d’action tel que 4 ou 2.1", "the number of an action such as 4 or 2.1")
      let help = Message(
        "écrivez-le en chiffres, avec un point entre les numéros\u{A0}: 2.1",
        "write it in digits, with a point between the numbers: 2.1")
      return diagnostics.fail(name.mismatch(node, mustBe: wanted, help: help))
    }
  }
}
