import Markdown
import Testing

@Suite("Text enters HTML escaped") struct HTMLEscapeTests {
  @Test("five signs are escaped, also under a combining mark") func signs() {
    var html: [UInt8] = []
    HTMLEscape.appendEscaped("&<>\"'é\"\u{301}<\u{20DD}", to: &html)
    #expect(
      String(decoding: html, as: UTF8.self) == "&amp;&lt;&gt;&quot;&#39;é&quot;\u{301}&lt;\u{20DD}")
  }

  @Test("nothing is appended for nothing") func nothing() {
    var html: [UInt8] = [0x61]
    HTMLEscape.appendEscaped("", to: &html)
    #expect(html == [0x61])
  }
}
