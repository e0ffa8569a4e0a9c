import Ground
import Testing

@Suite("Text as a part of an address") struct PercentEncodingTests {
  @Test("every byte but the unreserved ones is written by its number") func part() {
    #expect(PercentEncoding.text(of: "aZ09-._~/é <") == "aZ09-._~%2F%C3%A9%20%3C")
  }

  @Test("a path keeps its slashes") func path() {
    var bytes = Array("x".utf8)
    PercentEncoding.append(Array("a/b c".utf8)[1...], keeping: UInt8(ascii: "/"), to: &bytes)
    #expect(bytes == Array("x/b%20c".utf8))
  }
}
