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
    guard let first = characters.next(), first.isASCIILetter, let second = characters.next(),
      second.isASCIILetter, characters.end == start + 2, let check = characters.next(),
      check.isASCIIDigit
    else { return nil }
    let country = String(decoding: [first.uppercasedASCII, second.uppercasedASCII], as: UTF8.self)
    guard let layout = layouts[country] else { return nil }
    var account = [check]
    for field in ("n" + layout).utf8 {
      guard let next = characters.next(), fits(next, field) else { return nil }
      account.append(next.uppercasedASCII)
    }
    guard !continues(at: characters.end, in: bytes) else { return nil }
    let head = [first.uppercasedASCII, second.uppercasedASCII] + account.prefix(2)
    guard remainder(of: account.dropFirst(2) + head) == 1 else { return nil }
    return start..<characters.end
  }

  /// Whether an IBAN may begin with two letters that two bytes follow: check digits, perhaps after a space.
  static func mayBegin(followedBy third: UInt8, _ fourth: UInt8) -> Bool {
    // A letter with an accent begins with C3.
    !third.isASCIILetter && third != 0xC3 && !fourth.isASCIILetter
  }

  /// The bytes of a French RIB that starts at a place: bank, branch, account and key.
  ///
  /// The key makes `89 × bank + 15 × branch + 3 × account + key` a multiple of 97, the letters of the
  /// account counted as digits: A and J as 1, B, K and S as 2, C, L and T as 3, and so on.
  static func rangeOfRIB(at start: Int, in bytes: [UInt8]) -> Range<Int>? {
    var characters = GroupedCharacters(bytes, from: start)
    var digits: [Int] = []
    // Few numbers are as long as the first two parts.
    var first = characters
    for _ in 0..<10 { guard first.next()?.isASCIIDigit == true else { return nil } }
    for field in ribLayout.utf8 {
      guard let next = characters.next(), fits(next, field) else { return nil }
      // Amounts side by side in a table make such a number by chance; cells of a RIB are its parts.
      guard !characters.hasCrossedEdge || ribParts.contains(digits.count) else { return nil }
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
    "AD": digits(8) + either(12), "AE": digits(19), "AT": digits(16), "BE": digits(12),
    "BG": capitals(4) + digits(6) + either(8), "CH": digits(5) + either(12),
    "CY": digits(8) + either(16), "CZ": digits(20), "DE": digits(18), "DK": digits(14),
    "DZ": digits(22), "EE": digits(16), "ES": digits(20), "FI": digits(14),
    "FR": digits(10) + either(11) + digits(2), "GB": capitals(4) + digits(14),
    "GI": capitals(4) + either(15), "GR": digits(7) + either(16), "HR": digits(17),
    "HU": digits(24), "IE": capitals(4) + digits(14), "IS": digits(22),
    "IT": capitals(1) + digits(10) + either(12), "LI": digits(5) + either(12), "LT": digits(16),
    "LU": digits(3) + either(13), "LV": capitals(4) + either(13), "MA": digits(24),
    "MC": digits(10) + either(11) + digits(2), "MR": digits(23),
    "MT": capitals(4) + digits(5) + either(18), "NL": capitals(4) + digits(10), "NO": digits(11),
    "PL": digits(24), "PT": digits(21), "RO": capitals(4) + either(16),
    "SA": digits(2) + either(18), "SE": digits(20), "SI": digits(15), "SK": digits(20),
    "SM": capitals(1) + digits(10) + either(12), "TN": digits(20), "TR": digits(6) + either(16),
    "VA": digits(18),
  ]

  /// Where the branch, the account and the key start in a RIB.
  private static let ribParts = [5, 10, 21]

  private static let ribLayout = digits(10) + either(11) + digits(2)

  private static func digits(_ count: Int) -> String { String(repeating: "n", count: count) }
  private static func capitals(_ count: Int) -> String { String(repeating: "a", count: count) }
  private static func either(_ count: Int) -> String { String(repeating: "c", count: count) }

  private static func fits(_ byte: UInt8, _ field: UInt8) -> Bool {
    switch field {
    case UInt8(ascii: "n"): byte.isASCIIDigit
    case UInt8(ascii: "a"): (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
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

  private static func number(_ digits: ArraySlice<Int>) -> Int { digits.reduce(0) { $0 * 10 + $1 } }
}
