import Testing

@testable import Rendering

@Suite("Texts with placeholders") struct MessagePatternTests {
  @Test("values stand where their names stand") func values() throws {
    let pattern = try #require(MessagePattern("{a} and {b}, {a}"))
    #expect(pattern.text(["a": "1", "b": "2"]) == "1 and 2, 1")
    #expect(pattern.placeholders == ["a", "b"])
  }

  @Test("a brace left open or without a name is no pattern", arguments: ["{a", "{}", "x {"])
  func faults(text: String) { #expect(MessagePattern(text) == nil) }
}
