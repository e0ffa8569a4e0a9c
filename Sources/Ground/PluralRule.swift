/// Chooses the plural category of a number in one language, by the cardinal rules of CLDR 47.
public struct PluralRule: Sendable {
  /// The categories that the language tells apart; `other` is always the last.
  public let categories: [PluralCategory]
  private let family: PluralFamily

  /// The rule of a language by its tag: `fr`, `en-GB`; a language unknown here follows English.
  public init(language tag: String) {
    let parts = tag.split { $0 == "-" || $0 == "_" }.map { $0.lowercased() }
    let names = [parts.prefix(2).joined(separator: "-"), parts.first ?? ""]
    let found = names.lazy.compactMap { name in
      PluralFamily.all.first { $0.languages.contains(Substring(name)) }
    }
    let family = found.first ?? PluralFamily.likeEnglish
    categories = family.rules.map(\.category) + [.other]
    self.family = family
  }

  /// The category of a whole number.
  public func category(of number: Int) -> PluralCategory {
    family.category(of: PluralOperands(thousandths: 1_000 * UInt64(number.magnitude)))
  }

  /// The category of a number in thousandths, written without zeros at its end.
  public func category(ofThousandths thousandths: Int64) -> PluralCategory {
    family.category(of: PluralOperands(thousandths: thousandths.magnitude))
  }

  /// The numbers below 200 that take a category; none where only millions or fractions do.
  public func numbers(of category: PluralCategory) -> [Int] {
    (0..<200).filter { self.category(of: $0) == category }
  }
}

/// What the rules of CLDR look at in a number, under their names.
struct PluralOperands {
  /// The whole part.
  let i: UInt64
  /// How many decimals are written.
  let v: Int
  /// The decimals as a number, without zeros at their end.
  let f: UInt64

  init(thousandths: UInt64) {
    i = thousandths / 1_000
    var decimals = thousandths % 1_000
    var count = decimals == 0 ? 0 : 3
    while count > 0, decimals % 10 == 0 { (decimals, count) = (decimals / 10, count - 1) }
    (v, f) = (count, decimals)
  }

  /// The number, where it is whole: a condition on it never holds for a fraction.
  var n: UInt64? { v == 0 ? i : nil }
  /// The last digit of a whole number.
  var n10: UInt64? { n.map { $0 % 10 } }
  /// The last two digits of a whole number.
  var n100: UInt64? { n.map { $0 % 100 } }
}
