import Diagnostics
import Testing

@testable import Authoring

@Suite("Values of a file that change") struct ContentPatchTests {
  typealias Step = ContentPatch.Step

  private func patched(_ text: String, _ changes: [([Step], String?)]) throws -> String {
    let change = ContentPatch.apply(
      changes.map { ContentPatch.Change($0.0, $0.1) }, to: SourceFile(path: "a.json", text: text),
      original: "fr")
    return String(decoding: try #require(change?.after), as: UTF8.self)
  }

  @Test("A value is written in the place of another, and no other byte changes") func replaced()
    throws
  {
    let text = "{\n  \"a\": [ {\"b\" : 1.50}, 2 ],\n \"c\":3}"
    #expect(
      try patched(text, [([.key("a"), .item(0), .key("b")], "7")])
        == "{\n  \"a\": [ {\"b\" : 7}, 2 ],\n \"c\":3}")
  }

  @Test("What is not there is made, in the order of years where keys are years") func added() throws
  {
    #expect(
      try patched(
        "{\"a\": {\"2025\": 1}}",
        [
          ([.key("a"), .key("2024"), .key("value")], "2"), ([.key("a"), .key("2026")], "3"),
          ([.key("a"), .key("2024"), .key("date")], "4"), ([.key("b"), .new(1), .key("c")], "5"),
          ([.key("b"), .new(2), .key("c")], "6"),
        ])
        == "{\"a\": {\"2024\": {\"value\": 2, \"date\": 4}, \"2025\": 1, \"2026\": 3}, \"b\": [{\"c\": 5}, {\"c\": 6}]}"
    )
  }

  @Test(
    "Parts go with the comma that belongs to them",
    arguments: [
      ([0], "[\n  2,\n  3\n]"), ([1], "[\n  1,\n  3\n]"), ([2], "[\n  1,\n  2\n]"),
      ([0, 1], "[\n  3\n]"), ([1, 2], "[\n  1\n]"), ([0, 2], "[\n  2\n]"),
    ]) func removed(items: [Int], left: String) throws
  {
    #expect(
      try patched(
        "{\"a\": [\n  1,\n  2,\n  3\n]}", items.map { ([Step.key("a"), .item($0)], nil) })
        == "{\"a\": \(left)}")
  }

  @Test("What goes and what comes at one place leave each other alone") func both() throws {
    #expect(
      try patched(
        "{\"a\": [\n  1,\n  2\n]}",
        [([.key("a"), .item(1)], nil), ([.key("a"), .new(0)], "3"), ([.key("a"), .new(1)], "4")])
        == "{\"a\": [\n  1,\n  3,\n  4\n]}")
    #expect(
      try patched(
        "{\"a\": [\n  1,\n  2\n]}",
        [
          ([.key("a"), .item(0)], nil), ([.key("a"), .item(1)], nil), ([.key("a"), .new(0)], "3"),
        ]) == "{\"a\": [\n  3\n]}")
  }

  @Test("What loses all its parts goes too, except the file and its lists") func emptied() throws {
    #expect(
      try patched(
        "{\"a\": {\"b\": {\"c\": 1}, \"d\": 2}, \"e\": [1]}",
        [([.key("a"), .key("b"), .key("c")], nil)]) == "{\"a\": {\"d\": 2}, \"e\": [1]}")
    #expect(try patched("{\"a\": 1}", [([.key("a")], nil)]) == "{}")
    #expect(try patched("{\"a\": [1]}", [([.key("a"), .item(0)], nil)]) == "{\"a\": []}")
    #expect(
      try patched(
        "{\"a\": [{\"b\": [1], \"c\": 2}]}", [([.key("a"), .item(0), .key("b"), .item(0)], nil)])
        == "{\"a\": [{\"c\": 2}]}")
  }

  @Test("A text for all languages becomes that of the original where another one is written")
  func texts() throws {
    let path: [Step] = [.key("a")]
    #expect(
      try patched("{\"a\": \"x\"}", [(path + [.key("en")], "\"y\"")])
        == "{\"a\": {\"fr\": \"x\", \"en\": \"y\"}}")
    #expect(try patched("{\"a\": \"x\"}", [(path + [.key("fr")], "\"z\"")]) == "{\"a\": \"z\"}")
  }
}
