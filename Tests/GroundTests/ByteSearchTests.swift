import Ground
import Testing

@Suite("Looking for bytes") struct ByteSearchTests {
  @Test("a run of bytes is found at any place, however far from the start and the end") func runs()
  {
    for length in 3..<50 {
      for place in 0...(length - 3) {
        var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: length)
        bytes.replaceSubrange(place..<place + 3, with: Array("abc".utf8))
        #expect(ByteSearch.first(Array("abc".utf8), in: bytes) == place)
        #expect(ByteSearch.first(Array("abc".utf8), in: bytes, from: place) == place)
        #expect(ByteSearch.first(Array("abc".utf8), in: bytes, from: place + 1) == nil)
        #expect(ByteSearch.first(of: 0x62, or: 0x00, in: bytes) == place + 1)
        #expect(ByteSearch.first(of: 0x00, or: 0x63, in: bytes, from: 1) == place + 2)
      }
    }
    #expect(ByteSearch.first(Array("abcd".utf8), in: Array("xabc".utf8)) == nil)
    #expect(ByteSearch.first(of: 0, or: 1, in: []) == nil)
  }

  @Test("bytes of a set are found where they stand first") func sets() {
    let digits = ByteSet { (0x30...0x39).contains($0) }
    #expect(digits.first(in: Array("page 12".utf8)) == 5)
    #expect(digits.first(in: Array("page 12".utf8), from: 6) == 6)
    #expect(digits.first(in: Array("page".utf8)) == nil)
    #expect(digits.isAny(in: "l’an 2024"))
    #expect(!digits.isAny(in: ""))
  }

  @Test("marks that keep words on one line are taken out, and no sign that begins as they do")
  func unjoined() {
    let texts = [
      "": "", "plain": "plain", "l’été – « 2025\u{2060}–\u{2060}2027 »": "l’été – « 2025–2027 »",
      "\u{2060}mi-\u{2060}parcours\u{2060}": "mi-parcours", "\u{2061}€": "\u{2061}€",
    ]
    for (text, unjoined) in texts { #expect(text.unjoined.utf8.elementsEqual(unjoined.utf8)) }
  }
}
