/// A day of the Gregorian calendar as content writes it: `2024-03-28`.
public struct SyntaxDate: Hashable, Sendable {
  /// The year, from 1 to 9999.
  public let year: Int
  /// The month, from 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// Makes a date from `2024-03-28`; nothing for another form, or a day that does not exist.
  public init?(_ text: String) {
    guard Self.isWellFormed(text) else { return nil }
    self.init(text.utf8.split(separator: UInt8(ascii: "-")).map { Self.number($0) })
  }

  /// Whether a text is four digits, two and two, even if no day has that date.
  static func isWellFormed(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.map(\.count) == [4, 2, 2] && parts.allSatisfy { number($0) != nil }
  }

  /// Makes a date from `28/03/2024`, as French texts write it, where day and month cannot be confused.
  init?(dayFirst text: String) {
    let parts = text.utf8.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }
    guard parts.count == 3, let day = Self.number(parts[0]), day > 12 else { return nil }
    self.init(parts.reversed().map { Self.number($0) })
  }

  private init?(_ parts: [Int?]) {
    guard let year = parts[0], let month = parts[1], let day = parts[2], (1...9999).contains(year),
      (1...12).contains(month), (1...Self.lengthOfMonth(month, year: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  private static func number(_ digits: Substring.UTF8View) -> Int? {
    guard !digits.isEmpty, digits.count <= 4 else { return nil }
    var number = 0
    for byte in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return number
  }

  private static func lengthOfMonth(_ month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    default: 31
    }
  }
}

extension SyntaxDate: Comparable {
  /// Orders by time.
  public static func < (left: SyntaxDate, right: SyntaxDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension SyntaxDate: CustomStringConvertible {
  /// The date as content writes it: `2024-03-28`.
  public var description: String {
    [Self.padded(year, to: 4), Self.padded(month, to: 2), Self.padded(day, to: 2)].joined(
      separator: "-")
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
