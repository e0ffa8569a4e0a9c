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
