/// The encoding that older editors and spreadsheets use for French: Latin-1 and a few signs.
enum Windows1252 {
  /// The characters of the bytes 80 to 9F, where it differs from Latin-1; nothing for five of them.
  private static let signs: [UInt32?] = [
    0x20AC, nil, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, nil, 0x017D, nil, nil, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, nil, 0x017E, 0x0178,
  ]

  /// The character of one byte.
  static func scalar(of byte: UInt8) -> Unicode.Scalar? {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return signs[Int(byte) - 0x80].flatMap { Unicode.Scalar($0) }
  }

  /// The word that a byte stands in.
  static func word(around offset: Int, in bytes: [UInt8]) -> String {
    let limit = 24
    var start = offset
    while start > 0, offset - start < limit, belongsToWord(bytes[start - 1]) { start -= 1 }
    var end = offset + 1
    while end < bytes.count, end - offset < limit, belongsToWord(bytes[end]) { end += 1 }
    var word = ""
    for byte in bytes[start..<end] { word.unicodeScalars.append(scalar(of: byte) ?? "\u{FFFD}") }
    return word
  }

  private static func belongsToWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...: true
    default: false
    }
  }
}
