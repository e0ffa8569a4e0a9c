import Model
import Testing

@Suite("Numbers of actions, with or without dots") struct ActionNumberTests {
  @Test("a number is ordered part by part, by value") func order() throws {
    let written = ["2.10", "10", "1", "2", "1.2.1", "2.9", "1.2"]
    let numbers = written.compactMap { ActionNumber($0) }.sorted()
    #expect(numbers.map(\.text) == ["1", "1.2", "1.2.1", "2", "2.9", "2.10", "10"])
  }

  @Test(
    "anything but whole numbers from one is no number",
    arguments: ["", ".", "0", "1.0", "1.", ".1", "-1", "+1", "1,1", "a", "1 .1", "12345", "٣"])
  func refuses(text: String) { #expect(ActionNumber(text) == nil) }

  @Test("a number is shown as it is written, and is one with the same number written otherwise")
  func zeros() throws {
    let written = try #require(ActionNumber("1.02"))
    #expect(written.text == "1.02")
    #expect(written == ActionNumber("1.2"))
    #expect(Set([written, ActionNumber("1.2")]).count == 1)
  }
}
