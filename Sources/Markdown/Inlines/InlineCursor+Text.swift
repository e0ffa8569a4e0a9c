extension InlineCursor {
  /// Follows text through its escapes and entities, and says how far it went.
  ///
  /// Stops before a reference to a note, `[^identifier]`; returns the place in the text, its end when all was read.
  mutating func follow(_ text: [UInt8], from start: Int, to end: Int) -> Int {
    var place = start
    restoreMarks(of: text, from: start, to: end)
    // After `\`, libcmark keeps the white space of the next line, which the cursor has passed.
    if offset == textStart { while place < end, text[place].isSpaceOrTab { place += 1 } }
    while true {
      let length = plainRun(text, from: place, to: end)
      offset += length
      place += length
      guard place < end else { break }
      let byte = byte
      let found = text[place]
      if byte == UInt8(ascii: "\\"), self[1] == found, found.isASCIIPunctuation {
        offset += 2
        place += 1
      } else if byte == UInt8(ascii: "&"), let length = entityLength {
        place = followEntity(length, text, from: place, to: end)
      } else if byte == found {
        if let identifier = noteIdentifier,
          text[place..<end].starts(with: bytes[offset..<identifier.upperBound + 1])
        {
          return place
        }
        offset += 1
        place += 1
      } else {
        // Bytes that are no UTF-8 were replaced by libcmark: step over them.
        if byte.isLineEnding || offset >= self.end { return end }
        offset += 1
        place = Swift.min(place + (found >= 0x80 ? Self.width(found) : 0), end)
      }
    }
    return place
  }

  /// How many bytes under the cursor are those of a text from a place on, and stand for nothing but themselves.
  private func plainRun(_ text: [UInt8], from start: Int, to end: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      text.withUnsafeBufferPointer { text in
        let most = Swift.min(end - start, self.end - offset)
        var length = 0
        while length < most, bytes[offset + length] == text[start + length] {
          switch bytes[offset + length] {
          case UInt8(ascii: "\\"), UInt8(ascii: "&"), UInt8(ascii: "["): return length
          default: length += 1
          }
        }
        return length
      }
    }
  }

  /// The identifier of a note when the cursor stands on `[^identifier]`.
  var noteIdentifier: Range<Int>? {
    byte == UInt8(ascii: "[") ? bytes.noteIdentifier(at: offset, before: end) : nil
  }

  /// The length of `&name;`, `&#10;` or `&#xA;` under the cursor.
  private var entityLength: Int? {
    var length = 1
    if self[length] == UInt8(ascii: "#") { length += 1 }
    let first = length
    while length < 40, self[length].isASCIILetter || self[length].isDigit { length += 1 }
    return length > first && self[length] == UInt8(ascii: ";") ? length + 1 : nil
  }

  private mutating func followEntity(
    _ length: Int, _ text: [UInt8], from start: Int, to end: Int
  ) -> Int {
    let isAmpersand = bytes.holds("&amp;", at: offset) || bytes.holds("&AMP;", at: offset)
    if !isAmpersand, start + length <= end,
      text[start..<start + length] == bytes[offset..<offset + length]
    {
      // A name that HTML does not know stands for itself.
      offset += length
      return start + length
    }
    let isLigature = bytes.holds("&fjlig;", at: offset)
    offset += length
    let place = Swift.min(start + Self.width(text[start]), end)
    guard place < end, isLigature || Self.combines(text, at: place) else { return place }
    return Swift.min(place + Self.width(text[place]), end)
  }

  /// Whether a scalar is one of those with which some names end that stand for two: U+0331, U+0333, U+0338, U+200A, U+20D2, U+20E5,
  /// U+FE00.
  private static func combines(_ text: [UInt8], at place: Int) -> Bool {
    text.holds("\u{331}", at: place) || text.holds("\u{333}", at: place)
      || text.holds("\u{338}", at: place) || text.holds("\u{200A}", at: place)
      || text.holds("\u{20D2}", at: place) || text.holds("\u{20E5}", at: place)
      || text.holds("\u{FE00}", at: place)
  }

  /// The number of bytes of the scalar that a byte starts.
  private static func width(_ first: UInt8) -> Int {
    switch first {
    case 0xF0...: 4
    case 0xE0...: 3
    case 0xC0...: 2
    default: 1
    }
  }
}
