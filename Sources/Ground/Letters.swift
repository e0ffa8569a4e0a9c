extension Unicode.Scalar {
  /// The small letters of which a letter is made, by its name in Unicode: `LATIN CAPITAL LETTER E WITH
  /// ACUTE` is an `e`, `LATIN SMALL LIGATURE OE` is `oe`; nothing of a mark that combines with a letter.
  public var baseLetters: String {
    let known = Self.baseLetters
    return value < known.count ? known[Int(value)] : namedLetters
  }

  /// Those of the scalars that European languages use, found once.
  private static let baseLetters = (UInt32(0)..<0x250).map {
    Unicode.Scalar($0)?.namedLetters ?? ""
  }

  /// Whether it is a letter or a digit, of any script.
  public var isPartOfWord: Bool {
    let known = Self.partsOfWords
    return value < known.count ? known[Int(value)] : hasPropertiesOfWord
  }

  /// Whether those of the scalars that European languages use are, found once.
  private static let partsOfWords = (UInt32(0)..<0x250).map {
    Unicode.Scalar($0)?.hasPropertiesOfWord ?? false
  }

  private var hasPropertiesOfWord: Bool { properties.isAlphabetic || properties.numericType != nil }

  private var namedLetters: String {
    guard !isASCII else { return properties.lowercaseMapping }
    guard self != "ß" else { return "ss" }
    guard properties.generalCategory != .nonspacingMark else { return "" }
    let name = (properties.name ?? "").split(separator: " ")
    guard name.first == "LATIN",
      let kind = name.firstIndex(where: { $0 == "LETTER" || $0 == "LIGATURE" }),
      name.indices.contains(kind + 1)
    else { return properties.lowercaseMapping }
    return name[kind + 1].lowercased()
  }
}

extension String {
  /// The text as programs want it: without the marks (U+2060) that keep its words on one line of a page, by
  /// which they would not find it.
  public var unjoined: String {
    var text = self
    return text.withUTF8 { Self.unjoined(UnsafeRawBufferPointer($0)) } ?? self
  }

  /// The text of bytes without these marks; nothing where they have none.
  private static func unjoined(_ bytes: UnsafeRawBufferPointer) -> String? {
    var kept: [UInt8] = []
    var (start, place) = (0, 0)
    // The three bytes of a mark begin as those of quotes and dashes do.
    while let next = ByteSearch.first(0xE2, 0xE2, in: bytes, from: place) {
      place = next + 3
      guard place <= bytes.count, bytes[next + 1] == 0x81, bytes[next + 2] == 0xA0 else { continue }
      kept += bytes[start..<next]
      start = place
    }
    guard start > 0 else { return nil }
    return String(decoding: kept + bytes[start...], as: UTF8.self)
  }
}
