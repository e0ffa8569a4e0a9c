extension Unicode.Scalar {
  /// The small letters of which a letter is made, by its name in Unicode: `LATIN CAPITAL LETTER E WITH
  /// ACUTE` is an `e`, `LATIN SMALL LIGATURE OE` is `oe`; nothing of a mark that combines with a letter.
  public var baseLetters: String {
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
    unicodeScalars.contains("\u{2060}")
      ? String(String.UnicodeScalarView(unicodeScalars.filter { $0 != "\u{2060}" })) : self
  }
}
