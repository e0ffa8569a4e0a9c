/// Finds the number of a bank account: an IBAN, or a French RIB.
///
/// Layout and check digits must both fit, so that ordinary figures are left alone.
enum AccountNumber {
  /// The bytes of an IBAN that starts at a place.
  ///
  /// The layouts by country are those of the IBAN registry (ISO 13616); the remainder by 97 of the
  /// number, its first four characters moved to the end and letters counted from ten, must be one
  /// (ISO 7064).
  static func rangeOfIBAN(at start: Int, in bytes: [UInt8]) -> Range<Int>? {
    var characters = GroupedCharacters(bytes, from: start)
    guard let first = characters.next(), first.isASCIILetter,
      let second = characters.next(), second.isASCIILetter, characters.end == start + 2
    else { return nil }
    let country = String(decoding: [first.uppercasedASCII, second.uppercasedASCII], as: UTF8.self)
    guard let layout = layouts[country] else { return nil }
    var account: [UInt8] = []
    for field in "nn" + layout {
      guard let next = characters.next(), fits(next, field) else { return nil }
      account.append(next.uppercasedASCII)
    }
    guard !continues(at: characters.end, in: bytes) else { return nil }
    let head = [first.uppercasedASCII, second.uppercasedASCII] + account.prefix(2)
    guard remainder(of: account.dropFirst(2) + head) == 1 else { return nil }
    return start..<characters.end
  }

  /// The bytes of a French RIB that starts at a place: bank, branch, account and key.
  ///
  /// The key makes `89 × bank + 15 × branch + 3 × account + key` a multiple of 97, the letters of the
  /// account counted as the digits that share their key on a telephone of old (A, J: 1; B, K, S: 2…).
  static func rangeOfRIB(at start: Int, in bytes: [UInt8]) -> Range<Int>? {
    var characters = GroupedCharacters(bytes, from: start)
    var digits: [Int] = []
    for field in ribLayout {
      guard let next = characters.next(), fits(next, field) else { return nil }
      digits.append(ribDigit(next.uppercasedASCII))
    }
    guard !continues(at: characters.end, in: bytes) else { return nil }
    let bank = number(digits[0..<5])
    let branch = number(digits[5..<10])
    let account = number(digits[10..<21])
    guard bank > 0, account > 0,
      (89 * bank + 15 * branch + 3 * account + number(digits[21..<23])) % 97 == 0
    else { return nil }
    return start..<characters.end
  }

  /// The countries whose IBANs are found.
  static var countries: some Collection<String> { layouts.keys }
}

extension AccountNumber {
  /// What follows the check digits: digits (`n`), capitals (`a`) or either (`c`).
  private static let layouts: [String: String] = [
    "AD": n(8) + c(12), "AE": n(19), "AT": n(16), "BE": n(12), "BG": a(4) + n(6) + c(8),
    "CH": n(5) + c(12), "CY": n(8) + c(16), "CZ": n(20), "DE": n(18), "DK": n(14), "DZ": n(22),
    "EE": n(16), "ES": n(20), "FI": n(14), "FR": n(10) + c(11) + n(2), "GB": a(4) + n(14),
    "GI": a(4) + c(15), "GR": n(7) + c(16), "HR": n(17), "HU": n(24), "IE": a(4) + n(14),
    "IS": n(22), "IT": a(1) + n(10) + c(12), "LI": n(5) + c(12), "LT": n(16), "LU": n(3) + c(13),
    "LV": a(4) + c(13), "MA": n(24), "MC": n(10) + c(11) + n(2), "MR": n(23),
    "MT": a(4) + n(5) + c(18), "NL": a(4) + n(10), "NO": n(11), "PL": n(24), "PT": n(21),
    "RO": a(4) + c(16), "SA": n(2) + c(18), "SE": n(20), "SI": n(15), "SK": n(20),
    "SM": a(1) + n(10) + c(12), "TN": n(20), "TR": n(6) + c(16), "VA": n(18),
  ]

  private static let ribLayout = n(10) + c(11) + n(2)

  private static func n(_ count: Int) -> String { String(repeating: "n", count: count) }
  private static func a(_ count: Int) -> String { String(repeating: "a", count: count) }
  private static func c(_ count: Int) -> String { String(repeating: "c", count: count) }

  private static func fits(_ byte: UInt8, _ field: Character) -> Bool {
    switch field {
    case "n": byte.isASCIIDigit
    case "a": (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    default: byte.isASCIIAlphanumeric
    }
  }

  private static func continues(at end: Int, in bytes: [UInt8]) -> Bool {
    end < bytes.count && (bytes[end].isASCIIAlphanumeric || bytes[end] == UInt8(ascii: "_"))
  }

  private static func remainder(of characters: some Sequence<UInt8>) -> Int {
    characters.reduce(0) { remainder, byte in
      byte.isASCIIDigit
        ? (remainder * 10 + Int(byte - UInt8(ascii: "0"))) % 97
        : (remainder * 100 + Int(byte - UInt8(ascii: "A")) + 10) % 97
    }
  }

  private static func ribDigit(_ byte: UInt8) -> Int {
    guard !byte.isASCIIDigit else { return Int(byte - UInt8(ascii: "0")) }
    let letter = Int(byte - UInt8(ascii: "A"))
    return letter < 18 ? letter % 9 + 1 : letter - 16
  }

  private static func number(_ digits: ArraySlice<Int>) -> Int {
    digits.reduce(0) { $0 * 10 + $1 }
  }
}
