import Model

/// Chooses the plural category of a number, by the cardinal rules of CLDR 47.
enum PluralRule {
  /// The category of a quantity in a language; a language unknown here follows English.
  static func category(of quantity: Quantity, in language: Language) -> PluralCategory {
    let primary = language.code.split(separator: "-").first.map(String.init) ?? ""
    guard let number = quantity.whole?.magnitude else { return fractional(quantity, primary) }
    switch primary {
    case "fr", "hy", "kab": return number < 2 ? .one : number % 1_000_000 == 0 ? .many : .other
    case "pt": return number < 2 ? .one : .other
    case "ar": return arabic(number)
    case "ru", "uk", "be": return eastSlavic(number)
    case "pl": return number == 1 ? .one : isFew(number) ? .few : .many
    case "cs", "sk": return number == 1 ? .one : (2...4).contains(number) ? .few : .other
    case "zh", "ja", "ko", "vi", "th", "id": return .other
    default: return number == 1 ? .one : .other
    }
  }

  private static func fractional(_ quantity: Quantity, _ primary: String) -> PluralCategory {
    switch primary {
    case "fr", "hy", "kab", "pt": quantity.thousandths.magnitude < 2_000 ? .one : .other
    case "cs", "sk": .many
    default: .other
    }
  }

  private static func arabic(_ number: UInt64) -> PluralCategory {
    switch (number, number % 100) {
    case (0, _): .zero
    case (1, _): .one
    case (2, _): .two
    case (_, 3...10): .few
    case (_, 11...99): .many
    default: .other
    }
  }

  private static func eastSlavic(_ number: UInt64) -> PluralCategory {
    if number % 10 == 1, number % 100 != 11 { return .one }
    return isFew(number) ? .few : .many
  }

  private static func isFew(_ number: UInt64) -> Bool {
    (2...4).contains(number % 10) && !(12...14).contains(number % 100)
  }
}
