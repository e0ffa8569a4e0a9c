import Model
import Testing

@Suite("SIRET numbers") struct SiretTests {
  @Test(
    "a number whose check digits fit is known, with or without spaces",
    arguments: [
      ("99900011000018", "99900011000018"), ("999 000 110 00018", "99900011000018"),
      ("987\u{A0}000\u{202F}007 00011", "98700000700011"),
      // La Poste, whose digits add up to a multiple of five.
      ("35600000049837", "35600000049837"),
    ]) func known(text: String, digits: String)
  { #expect(Siret(text)?.digits == digits) }

  @Test(
    "a digit that is wrong, missing or too many, or a letter, makes it none",
    arguments: [
      "99900011000019", "9990001100018", "999000110000180", "99900O11000018", "", "99900012000017",
      "35600000049838",
    ]) func unknown(text: String)
  { #expect(Siret(text) == nil) }
}
