import Ground
import Testing

@Suite("Bytes eight at a time are what they are one by one") struct ByteOrderTests {
  private static func hash(_ parts: [some Collection<UInt8>]) -> ByteHash {
    parts.reduce(into: ByteHash()) { $0.append(many: $1) }
  }

  private static let bytes = (0..<61).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 11) }

  @Test("a hash is the same wherever its bytes lie, and in parts of whole words") func parts() {
    let whole = Self.hash([Self.bytes])
    for start in 0..<9 {
      let moved = [UInt8](repeating: 1, count: start) + Self.bytes
      #expect(Self.hash([moved[start...]]) == whole)
    }
    #expect(Self.hash([Self.bytes.lazy.map { $0 }]) == whole)
    for end in stride(from: 0, through: 56, by: 8) {
      #expect(Self.hash([Self.bytes[..<end], Self.bytes[end...]]) == whole)
    }
  }

  @Test("every bit counts, and so does the order of words") func bits() {
    var hashes: Set<ByteHash> = [Self.hash([Self.bytes])]
    for place in Self.bytes.indices {
      for bit in 0..<8 {
        var other = Self.bytes
        other[place] ^= 1 << bit
        hashes.insert(Self.hash([other]))
      }
    }
    for (left, right) in [(0, 8), (8, 48)] {
      var other = Self.bytes
      for place in 0..<8 { other.swapAt(left + place, right + place) }
      hashes.insert(Self.hash([other]))
    }
    #expect(hashes.count == 1 + 8 * Self.bytes.count + 2)
  }

  @Test("texts stand in the order of their bytes") func order() {
    let texts = [
      "", "a", "a/", "a/b", "abcdefgh", "abcdefgh\u{301}", "abcdefghi", "abcdefgi", "b", "e\u{301}",
      "é", "ée", "z", "Content/contracts/2024", "Content/contracts/2024-2027/a",
      "Content/contracts/2024-2027/b",
    ]
    for left in texts {
      for right in texts {
        let (bytes, others) = (Array(left.utf8), Array(right.utf8))
        let isBefore = bytes.lexicographicallyPrecedes(others)
        #expect(left.precedesInBytes(right) == isBefore)
        #expect(bytes[...].precedesInBytes(others[...]) == isBefore)
      }
    }
  }
}
