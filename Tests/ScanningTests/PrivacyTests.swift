import Diagnostics
import Scanning
import Testing

/// What must not be published is found however it is laid out, and ordinary figures are left alone.
@Suite struct PrivacyTests {
  /// The words that a rule finds in a text.
  private func found(_ text: String, by check: (SourceFile, inout [Diagnostic]) -> Void) -> [String]
  {
    let file = SourceFile(path: "Content/note.md", text: text)
    var diagnostics: [Diagnostic] = []
    check(file, &diagnostics)
    return diagnostics.map { file.text(in: $0.location.range) }
  }

  @Test(
    "The number of a bank account is found with any spacing, in any case, of any country",
    arguments: [
      "FR1420041010050500013M02606", "FR14 2004 1010 0505 0001 3M02 606",
      "fr14 2004 1010 0505 0001 3m02 606", "FR14\u{A0}2004\u{202F}1010\u{A0}0505 0001 3M02 606",
      "FR14-2004-1010-0505-0001-3M02-606", "FR14 2004 1010\n  0505 0001 3M02 606",
      "DE89 3704 0044 0532 0130 00", "GB29 NWBK 6016 1331 9268 19", "BE68 5390 0754 7034",
      "20041 01005 0500013M026 06", "20041 | 01005 | 0500013M026 | 06", "20041010050500013M02606",
    ]) func accounts(number: String)
  { #expect(found("Compte \(number).", by: BankDetails.check) == [number]) }

  @Test(
    "Numbers that only look like an account are left alone",
    arguments: [
      "DE88 3704 0044 0532 0130 00", "FR1420041010050500013M026067", "20041 01005 0500013M026 07",
      "le programme 0304 50 23 23 02", "45000 45000 45000 45000 45000 45000",
      "SIRET 242 100 410 00020", "de 12 mois à 24 mois, soit 12 de plus que les 36 prévus",
      "JORFTEXT000000609611", "BIC : industriel et commercial", "SWIFT",
      "XFR1420041010050500013M02606",
    ]) func noAccounts(text: String)
  { #expect(found(text, by: BankDetails.check) == []) }

  @Test(
    "The code of a bank is found beside the word that announces it",
    arguments: [
      "BIC PSSTFRPPPAR", "BIC : PSSTFRPPPAR", "Code SWIFT/BIC : PSSTFRPPPAR", "bic=PSSTFRPPPAR",
    ]) func bankCodes(text: String)
  { #expect(found(text, by: BankDetails.check) == ["PSSTFRPPPAR"]) }

  @Test(
    "A mobile number is found with any spacing",
    arguments: [
      "06 12 34 56 78", "0612345678", "07.12.34.56.78", "06-12-34-56-78", "06/12/34/56/78",
      "06\u{A0}12\u{A0}34\u{A0}56\u{A0}78", "06\u{202F}12\u{202F}34\u{202F}56\u{202F}78",
      "+33 6 12 34 56 78", "+33612345678", "+33 (0)6 12 34 56 78", "0033 7 12 34 56 78",
      "06 1234 5678",
    ]) func mobiles(number: String)
  {
    for text in [
      number, "Tél. : \(number)", "en 2024 \(number), ou", "(\(number))", "\"\(number)\"",
    ] { #expect(found(text, by: PersonalTelephone.check) == [number]) }
  }

  @Test(
    "Landlines, dates and longer numbers are left alone",
    arguments: [
      "03 80 50 35 35", "+33 3 80 50 35 35", "0800 123 456", "2024-06-12", "2024-06-12/2024-07-01",
      "061234567890123", "SIRET 130 006 061 23456", "0304 50 23 06 12 34 56 78", "0.0612345678",
      "a0612345678", "0612345678ab", "06 12 34 56 7",
    ]) func noMobiles(text: String)
  { #expect(found(text, by: PersonalTelephone.check) == []) }

  @Test("Every number of a text is found") func several() {
    let text = "06 12 34 56 78 puis 07 12 34 56 78\n06 12 34 56 79"
    #expect(
      found(text, by: PersonalTelephone.check) == [
        "06 12 34 56 78", "07 12 34 56 78", "06 12 34 56 79",
      ])
  }
}
