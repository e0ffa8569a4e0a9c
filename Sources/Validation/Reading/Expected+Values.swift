import Diagnostics
import Model
import Syntax

extension Expected where Value == Located<Stated<Amount>> {
  /// An amount of money, or the word that says why there is none.
  static var amount: Expected {
    stated { literal, _, diagnostics in AmountDecimals.amount(literal, into: &diagnostics) }
  }
}

extension Expected where Value == Located<Stated<Quantity>> {
  /// A number of an indicator, or the word that says why there is none.
  static var quantity: Expected {
    stated { literal, _, diagnostics in AmountDecimals.quantity(literal, into: &diagnostics) }
  }
}

extension Expected {
  /// A number that `check` reads, or one of the words for a missing value.
  private static func stated<Number>(
    _ check: @escaping (Located<String>, ValueName, inout [Diagnostic]) -> Located<Number>?
  ) -> Expected<Located<Stated<Number>>> {
    Expected<Located<Stated<Number>>> { node, name, diagnostics in
      if case .scalar(let scalar) = node.value, scalar.text.utf8.contains(where: \.isASCIILetter) {
        return Expected<Located<Absence>>.choice(of: Absence.self).read(node, name, &diagnostics)?
          .map { .missing($0) }
      }
      return Expected<Located<String>>.decimal.then(check).read(node, name, &diagnostics)?.map {
        .known($0)
      }
    }
  }
}

extension Expected where Value == Located<CountedNoun> {
  /// A noun in its plural forms, or one form for all numbers.
  static var countedNoun: Expected {
    Expected { node, name, diagnostics in
      if case .scalar = node.value {
        return Expected<Located<String>>.text.read(node, name, &diagnostics)?.map { form in
          CountedNoun(forms: [.other: form], gender: nil)
        }
      }
      return Expected<CountedNoun>.mapping(subject, forms).read(node, name, &diagnostics).map {
        Located($0, at: node.location)
      }
    }
  }

  private static var subject: Message { Message("les formes de l’unité", "the forms of the unit") }

  private static func forms(_ keys: inout MappingReader) -> CountedNoun? {
    let other = keys.required("other", .text)
    var forms: [PluralCategory: String] = [:]
    for category in PluralCategory.allCases where category != .other {
      forms[category] = keys.optional(category.rawValue, .text)?.value
    }
    let gender = keys.optional("gender", .choice(of: CountedNoun.Gender.self))
    guard let other else { return nil }
    forms[.other] = other.value
    return CountedNoun(forms: forms, gender: gender?.value)
  }
}

extension Expected where Value == Located<String> {
  /// An identifier, spelt as one.
  static var identifier: Expected {
    text.then { text, _, diagnostics in
      IdentifierSpelling.check(text, into: &diagnostics) ? text : nil
    }
  }

  /// A web address, or a mail address after `mailto:`.
  static var contactAddress: Expected {
    Expected { node, name, diagnostics in
      guard let text = text.read(node, name, &diagnostics) else { return nil }
      guard text.value.hasPrefix("mailto:"), text.value.dropFirst(7).contains("@"),
        !text.value.contains(" ")
      else { return webAddress.read(node, name, &diagnostics) }
      return text
    }
  }
}

extension Expected where Value == Located<Int> {
  /// How many there are of something.
  static var count: Expected {
    Expected { node, name, diagnostics in
      guard let number = integer.read(node, name, &diagnostics) else { return nil }
      guard number.value >= 0 else {
        let wanted = Message("un nombre positif ou nul", "zero or more")
        diagnostics.append(name.mismatch(node, mustBe: wanted))
        return nil
      }
      return number
    }
  }
}

extension Expected where Value == Located<ActionNumber> {
  /// The number of an action: `4`, or `2.1`, with or without quotes.
  static var actionNumber: Expected {
    Expected { node, name, diagnostics in
      if let number = node.text.flatMap({ ActionNumber($0) }) {
        return Located(number, at: node.location)
      }
      let wanted = Message(
        "un numéro d’action tel que 4 ou 2.1", "the number of an action such as 4 or 2.1")
      let help = Message(
        "écrivez-le en chiffres, avec un point entre les numéros\u{A0}: 2.1",
        "write it in digits, with a point between the numbers: 2.1")
      diagnostics.append(name.mismatch(node, mustBe: wanted, help: help))
      return nil
    }
  }
}
