import Ground
import Testing

@Test(
  "Digits are grouped by three from the last",
  arguments: [
    (0, "0"), (999, "999"), (1_000, "1 000"), (12_345, "12 345"), (1_234_567, "1 234 567"),
    (.max, "18 446 744 073 709 551 615"),
  ]) func digitGroups(number: UInt64, text: String)
{ #expect(DigitGroups.text(of: number, separatedBy: " ") == text) }
