import Ground
import Messages
import Model
import Testing

@testable import Words

/// Formats of three scripts, as a theme would give them.
private func format(
  group: String, decimal: String, percent: String, amount: String, date: String,
  firstOfMonth: String, currency: String = "€"
) throws -> LocaleFormat {
  let rule = PluralRule(language: "fr")
  func pattern(_ text: String, _ names: [String]) throws -> MessagePattern {
    var faults: [MessageFault] = []
    let arguments = names.map { MessageArgument($0) }
    return try #require(
      MessageParser.read(text, named: "x", rule, arguments: arguments, into: &faults))
  }
  return LocaleFormat(
    rule: rule, group: group, decimal: decimal, minus: "\u{2212}",
    percent: try pattern(percent, ["number"]), lessThan: try pattern("< {share}", ["share"]),
    moreThan: try pattern("> {share}", ["share"]),
    amount: try pattern(amount, ["number", "currency"]),
    date: try pattern(date, ["day", "month", "year"]), firstOfMonth: firstOfMonth,
    months: (1...12).map { "m\($0)" }, listSeparator: ", ", listLast: " et ", currency: currency)
}

private func french() throws -> LocaleFormat {
  try format(
    group: "\u{202F}", decimal: ",", percent: "{number}\u{A0}%", amount: "{number}\u{A0}{currency}",
    date: "{day} {month} {year}", firstOfMonth: "1er")
}

private func english() throws -> LocaleFormat {
  try format(
    group: ",", decimal: ".", percent: "{number}%", amount: "{currency}{number}",
    date: "{day} {month} {year}", firstOfMonth: "1")
}

@Suite("How a language writes figures") struct LocaleFormatTests {
  @Test(
    "amounts have groups of three and cents only when there are any",
    arguments: [
      (0, "0\u{A0}€", "€0"), (33_250_000, "332\u{202F}500\u{A0}€", "€332,500"),
      (125_000_050, "1\u{202F}250\u{202F}000,50\u{A0}€", "€1,250,000.50"),
      (99_905, "999,05\u{A0}€", "€999.05"),
      (-150_000, "\u{2212}1\u{202F}500\u{A0}€", "\u{2212}€1,500"),
    ] as [(Int64, String, String)]) func amounts(
      cents: Int64, inFrench: String, inEnglish: String
    ) throws
  {
    #expect(try french().amount(Amount(cents: cents)) == inFrench)
    #expect(try english().amount(Amount(cents: cents)) == inEnglish)
  }

  @Test(
    "quantities keep the decimals they have",
    arguments: [
      ("34.2", "34,2", "34.2"), ("1000", "1\u{202F}000", "1,000"), ("0.125", "0,125", "0.125"),
      ("-12.50", "\u{2212}12,5", "\u{2212}12.5"),
    ]) func quantities(literal: String, inFrench: String, inEnglish: String) throws
  {
    let quantity = try #require(Quantity(literal: literal))
    #expect(try french().number(quantity) == inFrench)
    #expect(try english().number(quantity) == inEnglish)
  }

  @Test(
    "a currency in letters stands off the digits, on either side",
    arguments: [
      ("CHF", "CHF\u{A0}1,250.50"), ("F CFA", "F CFA\u{A0}1,250.50"), ("€", "€1,250.50"),
      ("kr.", "kr.\u{A0}1,250.50"), ("US$", "US$1,250.50"),
    ]) func lettered(currency: String, expected: String) throws
  {
    let format = try format(
      group: ",", decimal: ".", percent: "{number}%", amount: "{currency}{number}",
      date: "{day} {month} {year}", firstOfMonth: "1", currency: currency)
    #expect(format.amount(Amount(cents: 125_050)) == expected)
    #expect(format.amount(Amount(cents: -125_050)) == "\u{2212}" + expected)
  }

  @Test("a share that is rounded to nothing or to the whole says so") func edges() throws {
    let shares = Percentage.shares(of: [99_960_000, 40_000, 0].map(Amount.init(cents:)))
    #expect(
      try french().percentages(#require(shares)) == ["> 99,9\u{A0}%", "< 0,1\u{A0}%", "0\u{A0}%"])
  }

  @Test(
    "changes carry their sign",
    arguments: [
      (190, "+19\u{A0}%"), (-55, "\u{2212}5,5\u{A0}%"), (0, "0\u{A0}%"), (1_000, "+100\u{A0}%"),
    ] as [(Int64, String)]) func changes(tenths: Int64, expected: String) throws
  { #expect(try french().signed(Percentage(tenths: tenths)) == expected) }

  @Test("the first of a month is an ordinal where the language says so") func dates() throws {
    let day = try #require(Day(iso: "2024-01-01"))
    #expect(try french().date(day) == "1er m1 2024")
    #expect(try english().date(day) == "1 m1 2024")
  }

  @Test("a list has its last item joined by a word") func lists() throws {
    #expect(try french().list([]) == "")
    #expect(try french().list(["a"]) == "a")
    #expect(try french().list(["a", "b", "c"]) == "a, b et c")
  }
}
