import Foundation
import Ground
import Testing

@Suite("Values as JSON") struct JSONTests {
  private static let value = JSONValue.object([
    ("b", .list([.number("-3"), .flag(true), .null, .text("é\"\\\n\t\r\u{1}")])),
    ("a", .object([])), ("c", .text("</script><!-- 1 < 2")),
    ("d", .lines([.list([]), .lines([])])),
  ])

  @Test("keys stay in their order, and what JSON or a page does not allow in a text is escaped")
  func bytes() {
    #expect(
      String(decoding: Self.value.bytes, as: UTF8.self)
        == #"{"b":[-3,true,null,"é\"\\\n\t\r\u0001"],"a":{},"c":"\u003c/script\u003e\u003c!-- 1 \u003c 2","d":[\#n  [],\#n  []\#n]}"#
    )
  }

  @Test("a file has spaces and ends with a line break, and means the same") func file() throws {
    let text = String(decoding: Self.value.file, as: UTF8.self)
    #expect(text.hasPrefix(#"{"b": [-3, true, null, "#) && text.hasSuffix("]}\n"))
    let own = try JSONSerialization.jsonObject(with: Data(Self.value.bytes)) as? NSDictionary
    let spaced = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary
    #expect(own == spaced)
    #expect((spaced?["c"] as? String) == "</script><!-- 1 < 2")
  }

  @Test(
    "many values are written on all cores as one by one", arguments: [0, 1, 1_024, 1_025, 20_000])
  func many(count: Int) {
    let made = JSONValue.made(count) { $1 += "[\($0)]".utf8 }
    let lines = (0..<count).map { "  [\($0)]" }.joined(separator: ",\n")
    #expect(String(decoding: made.bytes, as: UTF8.self) == (count == 0 ? "[]" : "[\n\(lines)\n]"))
  }
}
