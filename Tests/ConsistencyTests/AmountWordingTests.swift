import Consistency
import Diagnostics
import Model
import Testing

/// Amounts are written in messages as each language writes them.
@Suite struct AmountWordingTests {
  @Test("French sets the symbol after, with narrow spaces; English before, with commas")
  func euros() {
    let wording = AmountWording(currency: "€")
    #expect(
      wording.words(Amount(cents: 123_456_705))
        == Message("1\u{202F}234\u{202F}567,05\u{A0}€", "€1,234,567.05"))
    #expect(
      wording.words(Amount(cents: -4_000_000))
        == Message("\u{2212}40\u{202F}000\u{A0}€", "\u{2212}€40,000"))
    #expect(wording.words(.zero) == Message("0\u{A0}€", "€0"))
  }

  @Test("A currency written in letters follows the number in both languages") func letters() {
    #expect(
      AmountWording(currency: "CHF").words(Amount(cents: 100_050))
        == Message("1\u{202F}000,50\u{A0}CHF", "1,000.50\u{A0}CHF"))
  }

  @Test("Shares have at most one decimal") func shares() {
    #expect(AmountWording.words(Percentage(tenths: 489)) == Message("48,9\u{A0}%", "48.9%"))
    #expect(AmountWording.words(Percentage(tenths: 500)) == Message("50\u{A0}%", "50%"))
  }
}
