extension [UInt8] {
  /// Whether a letter or a digit ends just before an offset; signs of Latin-1 and of general punctuation are none.
  func wordEnds(before offset: Int) -> Bool {
    guard offset > 0, offset <= count else { return false }
    var start = offset - 1
    while start > 0, self[start] & 0xC0 == 0x80, start > offset - 4 { start -= 1 }
    return wordStarts(at: start)
  }

  /// Whether a letter or a digit starts at an offset; signs of Latin-1 and of general punctuation are none.
  func wordStarts(at offset: Int) -> Bool {
    guard offset >= 0, offset < count else { return false }
    let byte = self[offset]
    if byte < 0x80 { return byte.isASCIILetter || byte.isDigit }
    return byte >= 0xC3 && !(byte == 0xE2 && offset + 1 < count && self[offset + 1] <= 0x81)
  }
}
