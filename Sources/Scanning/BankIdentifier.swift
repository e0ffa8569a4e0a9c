import Ground

/// Finds the code of a bank (BIC, SWIFT) beside the word that announces it.
///
/// Alone, eight capitals may be any word; after `BIC` they are a bank.
enum BankIdentifier {
  /// The bytes of the code that follows the word at a place, if that word is `BIC` or `SWIFT`.
  static func range(afterWordAt start: Int, in bytes: [UInt8]) -> Range<Int>? {
    let end = bytes[start...].firstIndex { !$0.isASCIILetter } ?? bytes.count
    let word = bytes[start..<end].lazy.map(\.uppercasedASCII)
    guard words.contains(where: { $0.count == end - start && word.elementsEqual($0) }) else {
      return nil
    }
    var position = end
    while position < bytes.count, position - end < widestGap {
      let next = bytes[position...].prefix { $0.isASCIIAlphanumeric }
      if !next.isEmpty {
        let isAnnouncement = words.contains { next.map(\.uppercasedASCII).elementsEqual($0) }
        guard isAnnouncement || fillers.contains(where: next.elementsEqual) else {
          return isCode(next) ? next.startIndex..<next.endIndex : nil
        }
      }
      position = max(next.endIndex, position + 1)
    }
    return nil
  }

  /// Whether a word that starts with two bytes may be one of the two; few are.
  static func mayBegin(with first: UInt8, followedBy second: UInt8) -> Bool {
    switch (first | 0x20, second | 0x20) {
    case (UInt8(ascii: "b"), UInt8(ascii: "i")), (UInt8(ascii: "s"), UInt8(ascii: "w")): true
    default: false
    }
  }

  private static let words = [Array("BIC".utf8), Array("SWIFT".utf8)]
  private static let fillers = [Array("code".utf8), Array("est".utf8), Array("is".utf8)]
  private static let widestGap = 24

  /// Whether this is a code: four letters of a bank, a country, a place, perhaps a branch (ISO 9362).
  private static func isCode(_ characters: ArraySlice<UInt8>) -> Bool {
    guard characters.count == 8 || characters.count == 11 else { return false }
    let isCapital = { (byte: UInt8) in (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
    guard characters.prefix(6).allSatisfy(isCapital),
      characters.dropFirst(6).allSatisfy({ isCapital($0) || $0.isASCIIDigit })
    else { return false }
    let country = String(decoding: characters.dropFirst(4).prefix(2), as: UTF8.self)
    return country == "US" || AccountNumber.countries.contains(country)
  }
}
