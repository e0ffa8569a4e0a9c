import Foundation
import Ground
import Testing

@Suite("Values as JSON") struct JSONTests {
  private static let value = JSON.object([
    ("b", .list([.number(-3), .truth(true), .text("é\"\\\n\t\r\u{1}")])), ("a", .object([])),
    ("c", .text("</script><!-- 1 < 2")),
  ])

  @Test("keys stay in their order, and what JSON does not allow in a text is escaped") func bytes()
    throws
  {
    #expect(
      String(decoding: Self.value.bytes, as: UTF8.self)
        == #"{"b":[-3,true,"é\"\\\n\t\r\u0001"],"a":{},"c":"</script><!-- 1 < 2"}"#)
  }

  @Test("in a script element no text can end it, and means the same") func script() throws {
    let bytes = Self.value.bytesInScript
    #expect(!bytes.contains(UInt8(ascii: "<")))
    let own = try JSONSerialization.jsonObject(with: Data(Self.value.bytes)) as? NSDictionary
    let escaped = try JSONSerialization.jsonObject(with: Data(bytes)) as? NSDictionary
    #expect(own == escaped)
    #expect((escaped?["c"] as? String) == "</script><!-- 1 < 2")
  }
}
