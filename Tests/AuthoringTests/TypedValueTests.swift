import Diagnostics
import Ground
import Testing

@testable import Authoring

@Suite("What people type is read as they mean it") struct TypedValueTests {
  @Test(
    "an amount is read to the cent",
    arguments: [
      ("1 535 544,10 €", "1535544.10"), ("1\u{202F}535\u{202F}544,10\u{A0}€", "1535544.10"),
      ("65 000", "65000"), ("65000,00 euros", "65000"), ("1.250.000,5", "1250000.50"),
      ("1,250,000.5", "1250000.50"), ("−12,05", "-12.05"), ("0", "0"), ("1250,500", "1250.50"),
      ("- 1 250 , 50 €", "-1250.50"), ("€ 1’250’000", "1250000"), ("1 250.5 %", "1250.50"),
    ]) func amounts(typed: String, expected: String) throws
  { #expect(try TypedValue.amount(typed) == expected) }

  @Test(
    "a number keeps the decimals that were typed",
    arguments: [
      ("12,5 %", "12.5"), ("12.50", "12.50"), ("1 000", "1000"), ("007", "7"), ("1,2510", "1.251"),
    ]) func numbers(typed: String, expected: String) throws
  { #expect(try TypedValue.number(typed) == expected) }

  @Test(
    "a day is read in French and in English",
    arguments: [
      ("31/12/2025", "2025-12-31"), ("1er mars 2025", "2025-03-01"), ("1.3.2025", "2025-03-01"),
      ("March 1, 2025", "2025-03-01"), ("2025-03-01", "2025-03-01"), ("03/04/2025", "2025-04-03"),
    ]) func days(typed: String, expected: String) throws
  { #expect(try TypedValue.day(typed).iso == expected) }

  @Test("yes and no are words of both languages") func truths() throws {
    #expect(try ["Oui", "yes", "true", "vrai"].map(TypedValue.truth) == [true, true, true, true])
    #expect(
      try ["non", "No", "false", " faux "].map(TypedValue.truth) == [false, false, false, false])
  }

  @Test("what can mean two numbers, or none, is told with its repair") func refused() {
    #expect(
      fault { try TypedValue.amount("1,250") }
        == "'1,250' peut vouloir dire deux nombres\u{202F}; écrivez 1250, ou 1,25 si la virgule précède des décimales"
    )
    #expect(
      fault { try TypedValue.amount("-130.000 €") }
        == "'-130.000 €' peut vouloir dire deux nombres\u{202F}; écrivez -130000, ou -130 si le point précède des décimales"
    )
    #expect(
      fault { try TypedValue.number("1.251") }
        == "'1.251' peut vouloir dire deux nombres\u{202F}; écrivez 1251, ou 1,2510 si le point précède des décimales"
    )
    #expect(
      fault { try TypedValue.amount("12,3456") }
        == "'12,3456' a plus de deux décimales\u{202F}; un montant s’arrête au centime, comme '1 250,50'"
    )
    #expect(
      fault { try TypedValue.number("beaucoup") }
        == "'beaucoup' n’est pas un nombre\u{202F}; écrivez-le en chiffres, comme '1 250,50'")
    #expect(
      fault { try TypedValue.wholeNumber("12,5") }
        == "'12,5' a des décimales\u{202F}; écrivez un nombre entier, comme '12'")
    #expect(
      fault { try TypedValue.day("31/02/2025") }
        == "'31/02/2025' n’est pas un jour du calendrier\u{202F}; écrivez par exemple 31/12/2025 ou 31 décembre 2025"
    )
    #expect(
      fault { try TypedValue.truth("peut-être") }
        == "'peut-être' n’est ni oui ni non\u{202F}; écrivez 'oui' ou 'non'")
  }

  @Test(
    "digits that stand in no groups of three are no number",
    arguments: [
      "1.2.3", "12 34", "31.12.2025", "31 12 2025", "1.250 000", "1,25,000", "0.250.000",
      "12 € 500", "12€50", "2025 2026", "1 250.000.00",
    ]) func brokenGroups(typed: String)
  {
    #expect(
      fault { try TypedValue.amount(typed) }
        == "'\(typed)' n’est pas un nombre\u{202F}; écrivez-le en chiffres, comme '1 250,50'")
  }

  private func fault(_ body: () throws -> some Any) -> String? {
    do { _ = try body() } catch { return (error as? AuthoringFault)?.message.french }
    return nil
  }
}
