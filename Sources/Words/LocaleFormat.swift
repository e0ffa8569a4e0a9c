public import Ground
import Messages
public import Model

/// How a language writes numbers, amounts, percentages, dates and lists.
///
/// The patterns come from the theme's strings, so a new language needs no new code. For French they
/// follow CLDR 47: U+202F between groups of three digits, U+00A0 before the percent and currency signs.
///
/// A reference, because every page hands it on: a copy counts one reference, not one for each part.
public final class LocaleFormat: Sendable {
  /// How it counts.
  let rule: PluralRule
  /// What stands between groups of three digits.
  let group: String
  /// What stands before the decimals.
  let decimal: String
  /// What stands before a negative number.
  let minus: String
  /// A percentage, with the value `number`.
  let percent: MessagePattern
  /// A share of less than a percentage, and one of more, each with the value `share`.
  let lessThan: MessagePattern
  let moreThan: MessagePattern
  /// An amount, with the values `number` and `currency`.
  let amount: MessagePattern
  /// A date, with the values `day`, `month` and `year`.
  let date: MessagePattern
  /// The first day of a month, as French writes it: `1er`.
  let firstOfMonth: String
  /// The twelve months.
  let months: [String]
  /// What stands between the items of a list.
  public let listSeparator: String
  /// What stands before the last item of a list.
  public let listLast: String
  /// The currency symbol of the site.
  public let currency: String
  /// Whether that symbol ends like a word: `CHF`, `Fr.`.
  private let isCurrencySpelled: Bool

  init(
    rule: PluralRule, group: String, decimal: String, minus: String, percent: MessagePattern,
    lessThan: MessagePattern, moreThan: MessagePattern, amount: MessagePattern,
    date: MessagePattern, firstOfMonth: String, months: [String], listSeparator: String,
    listLast: String, currency: String
  ) {
    self.rule = rule
    self.group = group
    self.decimal = decimal
    self.minus = minus
    self.percent = percent
    self.lessThan = lessThan
    self.moreThan = moreThan
    self.amount = amount
    self.date = date
    self.firstOfMonth = firstOfMonth
    self.months = months
    self.listSeparator = listSeparator
    self.listLast = listLast
    self.currency = currency
    isCurrencySpelled = currency.last.map { $0.isLetter || $0 == "." } == true
  }

  /// Whether decimals are written after a comma, as the spreadsheets of the language then take them.
  public var writesDecimalComma: Bool { decimal == "," }

  /// A whole number.
  public func number(_ value: Int64) -> String {
    (value < 0 ? minus : "") + grouped(value.magnitude)
  }

  /// A quantity with as many decimals as it has.
  public func number(_ quantity: Quantity) -> String {
    let (whole, rest) = quantity.thousandths.magnitude.quotientAndRemainder(dividingBy: 1_000)
    let written = (quantity.thousandths < 0 ? minus : "") + grouped(whole)
    guard rest > 0 else { return written }
    var fraction = String(String(rest + 1_000).dropFirst())
    while fraction.last == "0" { fraction.removeLast() }
    return written + decimal + fraction
  }

  /// An amount; its cents are written only when there are any.
  public func amount(_ amount: Amount) -> String {
    let text = text(self.amount, [magnitude(of: amount), currency])
    return (amount.cents < 0 ? minus : "") + spaced(text)
  }

  /// An amount whose currency stands off the digits where it is letters: `CHF 1,250.50`, `€1,250.50`.
  private func spaced(_ amount: String) -> String {
    guard isCurrencySpelled, amount.hasPrefix(currency) else { return amount }
    let rest = amount.dropFirst(currency.count)
    return rest.first?.isNumber == true ? currency + "\u{A0}" + rest : amount
  }

  /// An amount where the currency is said elsewhere and room is scarce.
  public func bareAmount(_ amount: Amount) -> String {
    (amount.cents < 0 ? minus : "") + magnitude(of: amount)
  }

  /// A percentage; its tenth is written only when there is one.
  public func percentage(_ percentage: Percentage) -> String { percentages([percentage])[0] }

  /// The percentages of a column, with a tenth each when one of them has one.
  public func percentages(_ percentages: [Percentage]) -> [String] {
    let haveTenths = percentages.contains { $0.tenths % 10 != 0 }
    return percentages.map { percentage in
      if let edge = percentage.edge { return share(at: edge) }
      let magnitude = percentage.tenths.magnitude
      let fraction = haveTenths ? decimal + String(magnitude % 10) : ""
      let text = text(percent, [grouped(UInt64(magnitude / 10)) + fraction])
      return percentage.tenths < 0 ? minus + text : text
    }
  }

  private func share(at edge: Percentage.Edge) -> String {
    switch edge {
    case .aboveNothing: text(lessThan, [percentage(Percentage(tenths: 1))])
    case .belowWhole: text(moreThan, [percentage(Percentage(tenths: 999))])
    }
  }

  /// A percentage that a document states.
  public func percentage(_ quantity: Quantity) -> String { text(percent, [number(quantity)]) }

  /// A change, always with its sign.
  public func signed(_ percentage: Percentage) -> String {
    (percentage.tenths > 0 ? "+" : "") + self.percentage(percentage)
  }

  /// A date in words.
  public func date(_ day: Day) -> String {
    let number = day.day == 1 ? firstOfMonth : String(day.day)
    return text(date, [number, months[day.month - 1], String(day.year)])
  }

  /// The items as a sentence lists them.
  public func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: listSeparator) + listLast + last
  }

  /// A pattern with its values, whose words agree with its numbers.
  func text(_ pattern: MessagePattern, _ values: [MessageValue]) -> String {
    pattern.text(values, rule) { number(Int64($0)) }
  }

  private func text(_ pattern: MessagePattern, _ values: [String]) -> String {
    text(pattern, values.map { .text($0) })
  }

  private func magnitude(of amount: Amount) -> String {
    let magnitude = amount.cents.magnitude
    let cents = magnitude % 100
    let fraction = cents == 0 ? "" : decimal + (cents < 10 ? "0" : "") + String(cents)
    return grouped(magnitude / 100) + fraction
  }

  private func grouped(_ number: UInt64) -> String {
    DigitGroups.text(of: number, separatedBy: group)
  }
}
