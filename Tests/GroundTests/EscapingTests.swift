import Ground
import Testing

@Suite("Text enters markup escaped") struct EscapingTests {
  private func escaped(_ text: String, _ escaping: Escaping) -> String {
    var bytes: [UInt8] = []
    escaping.append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("signs of markup are escaped, also under a combining mark") func signs() {
    let text = "&<>\"'é\"\u{301}<\u{20DD}"
    #expect(escaped(text, .html) == "&amp;&lt;&gt;&quot;&#39;é&quot;\u{301}&lt;\u{20DD}")
    #expect(escaped(text, .xml) == "&amp;&lt;&gt;&quot;'é&quot;\u{301}&lt;\u{20DD}")
  }

  @Test("what XML forbids becomes a replacement character, white space a space") func forbidden() {
    let text = "a\t\r\nb\u{0}\u{1F}\u{7F}\u{FFFE}\u{FFFF}\u{FFFD}\u{FEFF}\u{10FFFF}ÿ"
    #expect(
      escaped(text, .xml)
        == "a   b\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FEFF}\u{10FFFF}ÿ")
    #expect(escaped(text, .html) == text)
  }

  @Test("a text is appended to what stands there, and nothing for nothing") func appended() {
    var bytes: [UInt8] = [0xEF, 0xBF]
    Escaping.xml.append("", to: &bytes)
    Escaping.xml.append(Array("<a>".utf8)[1...], to: &bytes)
    #expect(bytes == [0xEF, 0xBF] + Array("a&gt;".utf8))
  }
}
