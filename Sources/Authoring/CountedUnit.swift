public import Diagnostics
import Ground
public import Syntax

/// What numbers of an indicator or an observation count, as far as it tells how they may be typed.
public enum CountedUnit: Sendable {
  /// Not known yet.
  case unknown
  /// Hundredths.
  case percent
  /// Money.
  case money
  /// What can be divided, such as hours or hectares, by its words.
  case divisible(Message)
  /// What is counted one by one, by its words.
  case things(Message)

  /// The unit that an indicator or an observation writes; what has decimals already can be divided.
  public init(of thing: SyntaxNode?) {
    guard let thing, let unit = thing["unit"], unit.text != "percent" else {
      self = thing?["unit"] == nil ? .unknown : .percent
      return
    }
    let texts =
      unit.text.map { [$0] } ?? unit.entries.compactMap { $0.value.text ?? $0.value["other"]?.text }
    let words = texts.map(Self.words)
    let shown = { (language: String) in
      let own = unit[language]
      return own?.text ?? own?["other"]?.text ?? texts.first ?? ""
    }
    let name = Message("«\u{A0}\(shown("fr"))\u{A0}»", "“\(shown("en"))”")
    let isMeasure = words.contains { words in
      Self.measures.contains(words.first ?? "")
        || words.dropFirst().contains(where: Self.rates.contains)
    }
    if texts.contains(where: { $0.contains("€") })
      || words.joined().contains(where: { $0.hasPrefix("euro") })
    {
      self = .money
    } else if thing.numbers.contains(where: { $0.contains(".") })
      || isMeasure && thing["persons"]?.text != "true"
    {
      self = .divisible(name)
    } else {
      self = .things(name)
    }
  }

  /// The first words of units that can be divided, in French and in English.
  private static let measures = Set(
    """
    heure heures hour hours h jour jours day days mois month months an ans annee annees year years minute
    minutes hectare hectares ha acre acres m m2 m3 km km2 metre metres meter meters kilometre kilometres tonne
    tonnes ton tons t kg kilo kilos kilogramme kilogrammes litre litres kwh mwh gwh etp etpt fte point points
    degre degres degree degrees taux rate indice index moyenne average
    """.split { $0.isWhitespace }.map(String.init))
  /// What follows in units that are one thing for another: `naissances pour 1 000 habitants`.
  private static let rates: Set = ["pour", "par", "per", "moyen", "moyenne", "moyens", "moyennes"]

  /// The words of a unit in small letters without accents.
  private static func words(_ text: String) -> [String] {
    let letters = text.lowercased().unicodeScalars.map {
      $0.properties.isAlphabetic ? $0.baseLetters : String($0)
    }
    return letters.joined().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Refuses what no number of the unit is typed as: a sum of money, a percentage, or a part of what is counted one
  /// by one.
  public func check(_ text: String, isMoney: Bool) throws(AuthoringFault) {
    switch self {
    case .unknown, .money: break
    case .percent: if isMoney { throw Self.unfit(text, Self.sum, Message("%", "%")) }
    case .divisible(let name), .things(let name):
      if isMoney { throw Self.unfit(text, Self.sum, name) }
      if text.contains("%") { throw Self.unfit(text, Self.share, name) }
      if case .things = self { try checkIsWhole(text, name) }
    }
  }

  private func checkIsWhole(_ text: String, _ unit: Message) throws(AuthoringFault) {
    guard let number = try? TypedValue.number(text), (try? TypedValue.wholeNumber(number)) == nil
    else { return }
    let whole = number.prefix { $0 != "." }
    throw AuthoringFault(
      "\(quoted(text)) a des décimales, et l’unité est \(unit.french)\u{202F}; écrivez un nombre entier, comme '\(whole)'\u{202F}; si l’unité se divise, écrivez la valeur dans le fichier",
      "\(quoted(text)) has decimals, and the unit is \(unit.english); write a whole number, such as '\(whole)'; where the unit can be divided, write the value in the file"
    )
  }

  /// A number that was typed as text, as content writes it.
  public func number(_ text: String) throws(AuthoringFault) -> String {
    let number = try TypedValue.number(text)
    try check(text, isMoney: NumberLiteral.isMoney(text))
    return number
  }

  private static let sum = Message("une somme d’argent", "a sum of money")
  private static let share = Message("un pourcentage", "a percentage")

  private static func unfit(_ text: String, _ kind: Message, _ unit: Message) -> AuthoringFault {
    AuthoringFault(
      "\(quoted(text)) est \(kind.french), et l’unité est \(unit.french)\u{202F}; tapez le nombre seul, ou corrigez l’unité",
      "\(quoted(text)) is \(kind.english), and the unit is \(unit.english); type the number alone, or correct the unit"
    )
  }
}

extension SyntaxNode {
  /// The numbers that an indicator or an observation writes.
  fileprivate var numbers: [String] {
    let series = ["results", "projections"].flatMap { self[$0]?.entries.map(\.value) ?? [] }
    let parts = series + (self["parts"]?.items ?? [])
    let stated =
      (self["targets"]?.entries.map(\.value) ?? [])
      + [self["baseline"], self["value"]].compactMap(\.self)
    return (stated + parts.compactMap { $0["value"] }).compactMap(\.text)
  }
}
