/// Languages that count alike, and what puts a number into each category; what no condition takes is `other`.
struct PluralFamily: Sendable {
  typealias Condition = @Sendable (PluralOperands) -> Bool

  let languages: [Substring]
  let rules: [(category: PluralCategory, holds: Condition)]

  init(_ languages: String, _ rules: [(category: PluralCategory, holds: Condition)]) {
    self.languages = languages.split(separator: " ")
    self.rules = rules
  }

  func category(of number: PluralOperands) -> PluralCategory {
    rules.first { $0.holds(number) }?.category ?? .other
  }
}

/// The table: the languages of Europe, and others that people there read.
///
/// CLDR has no rule for Occitan: 0 and 1 are singular, as in the software translated into it.
extension PluralFamily {
  static let likeEnglish = PluralFamily(
    "af an ast az bg ckb de ee el en eo et eu fi fo fur fy gl gsw hu ia ie io ka kk kl ku ky lb ml mn mr nah nb nd ne"
      + " nl nn no nr om os pap ps rm sc sd so sq ss st sv sw syr ta te tk tr ug ur uz vo xh yi",
    [(.one, { $0.n == 1 })])

  static let all: [PluralFamily] = [
    likeEnglish, PluralFamily("bm bo dz id ig ii ja jv km ko lo ms my th to vi wo yo yue zh", []),
    PluralFamily("fr pt", [(.one, { $0.i < 2 }), (.many, isOfMillions)]),
    PluralFamily("ca es it lld pt-pt scn vec", [(.one, { $0.n == 1 }), (.many, isOfMillions)]),
    PluralFamily("ff hy kab oc", [(.one, { $0.i < 2 })]),
    PluralFamily("ak bho csw guw ln mg nso pa ti wa", [(.one, { $0.n.within(0...1) })]),
    PluralFamily("am as bn fa gu hi kn zu", [(.one, { $0.i == 0 || $0.n == 1 })]),
    PluralFamily("da", [(.one, { $0.n == 1 || $0.v > 0 && $0.i < 2 })]),
    PluralFamily("is mk", [(.one, { endsInOne($0.last) })]),
    PluralFamily("bs hr sr", [(.one, { endsInOne($0.last) }), (.few, { endsInFew($0.last) })]),
    PluralFamily(
      "be ru uk",
      [
        (.one, { $0.v == 0 && endsInOne($0.i) }), (.few, { $0.v == 0 && endsInFew($0.i) }),
        (.many, { $0.v == 0 }),
      ]),
    PluralFamily(
      "pl",
      [(.one, { $0.n == 1 }), (.few, { $0.v == 0 && endsInFew($0.i) }), (.many, { $0.v == 0 })]),
    PluralFamily(
      "cs sk", [(.one, { $0.n == 1 }), (.few, { $0.n.within(2...4) }), (.many, { $0.v > 0 })]),
    PluralFamily(
      "sl",
      [
        (.one, { $0.n100 == 1 }), (.two, { $0.n100 == 2 }),
        (.few, { $0.n100.within(3...4) || $0.v > 0 }),
      ]),
    PluralFamily(
      "dsb hsb",
      [
        (.one, { $0.last % 100 == 1 }), (.two, { $0.last % 100 == 2 }),
        (.few, { (3...4).contains($0.last % 100) }),
      ]),
    PluralFamily(
      "lt",
      [
        (.one, { $0.n10 == 1 && !$0.n100.within(11...19) }),
        (.few, { $0.n10.within(2...9) && !$0.n100.within(11...19) }), (.many, { $0.v > 0 }),
      ]),
    PluralFamily(
      "lv prg",
      [
        (
          .zero, { $0.n10 == 0 || $0.n100.within(11...19) || $0.v == 2 && (11...19).contains($0.f) }
        ), (.one, { endsInOne($0.last) || $0.v != 2 && $0.f % 10 == 1 }),
      ]),
    PluralFamily(
      "mo ro", [(.one, { $0.n == 1 }), (.few, { $0.v > 0 || $0.n == 0 || $0.n100.within(1...19) })]),
    PluralFamily(
      "br",
      [
        (.one, { $0.n10 == 1 && !$0.endsInTeens }), (.two, { $0.n10 == 2 && !$0.endsInTeens }),
        (.few, { [3, 4, 9].contains($0.n10) && !$0.endsInTeens }), (.many, isOfMillions),
      ]),
    PluralFamily(
      "cy",
      [
        (.zero, { $0.n == 0 }), (.one, { $0.n == 1 }), (.two, { $0.n == 2 }), (.few, { $0.n == 3 }),
        (.many, { $0.n == 6 }),
      ]),
    PluralFamily(
      "ga",
      [
        (.one, { $0.n == 1 }), (.two, { $0.n == 2 }), (.few, { $0.n.within(3...6) }),
        (.many, { $0.n.within(7...10) }),
      ]),
    PluralFamily(
      "gd",
      [
        (.one, { $0.n == 1 || $0.n == 11 }), (.two, { $0.n == 2 || $0.n == 12 }),
        (.few, { $0.n.within(3...19) }),
      ]),
    PluralFamily(
      "mt",
      [
        (.one, { $0.n == 1 }), (.two, { $0.n == 2 }),
        (.few, { $0.n == 0 || $0.n100.within(3...10) }), (.many, { $0.n100.within(11...19) }),
      ]), PluralFamily("se sma smj smn sms", [(.one, { $0.n == 1 }), (.two, { $0.n == 2 })]),
    PluralFamily("he iw", [(.one, { $0.n == 1 || $0.i == 0 && $0.v > 0 }), (.two, { $0.n == 2 })]),
    PluralFamily(
      "ar ars",
      [
        (.zero, { $0.n == 0 }), (.one, { $0.n == 1 }), (.two, { $0.n == 2 }),
        (.few, { $0.n100.within(3...10) }), (.many, { $0.n100.within(11...99) }),
      ]),
  ]

  /// Whole millions, after which a language puts a word before the noun: un million d’habitants.
  private static let isOfMillions: Condition = { $0.v == 0 && $0.i != 0 && $0.i % 1_000_000 == 0 }

  private static func endsInOne(_ number: UInt64) -> Bool { number % 10 == 1 && number % 100 != 11 }

  private static func endsInFew(_ number: UInt64) -> Bool {
    (2...4).contains(number % 10) && !(12...14).contains(number % 100)
  }
}

extension PluralOperands {
  /// What is said last: the decimals where there are any.
  fileprivate var last: UInt64 { v == 0 ? i : f }

  /// Whether a whole number ends in 10 to 19, 70 to 79 or 90 to 99, which Breton counts by the score.
  fileprivate var endsInTeens: Bool {
    n100.within(10...19) || n100.within(70...79) || n100.within(90...99)
  }
}

extension UInt64? {
  /// Whether there is a number and it lies in a range.
  fileprivate func within(_ range: ClosedRange<UInt64>) -> Bool { map(range.contains) ?? false }
}
