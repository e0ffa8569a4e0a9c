/// What people write where a number stands: with a currency, spaces, a comma, or as a calculator does.
extension NumberLiteral {
  /// The number that a text evidently means: `130 000,50 €` is 130000.50, `1.25e3` is 1250.
  ///
  /// Nothing where it may mean two, or none: thousands stand in groups of three, so `1.2.3`, `12 34` and
  /// `31.12.2025` are no numbers.
  public static func meant(by text: String) -> String? {
    guard twoMeanings(of: text) == nil else { return nil }
    let bare = bare(text)
    guard bare.utf8.contains(where: isDigit), let written = withoutThousands(bare) else {
      return nil
    }
    let number = normalized(expanded(written))
    return isDecimal(number) ? number : nil
  }

  /// The two numbers that `1,250` and `1.250` can mean, and the mark in them: English puts a comma between
  /// thousands and French before decimals, and others a point.
  public static func twoMeanings(
    of text: String
  ) -> (whole: String, decimal: String, mark: Character)? {
    let bare = bare(text)
    let sign = bare.first == "-" ? "-" : ""
    let digits = bare.drop { $0 == "-" || $0 == "+" }
    guard let mark = digits.first(where: { $0 == "," || $0 == "." }) else { return nil }
    let parts = digits.split(separator: mark, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].utf8.count == 3, (1...3).contains(parts[0].utf8.count),
      parts.allSatisfy({ $0.utf8.allSatisfy(isDigit) }), parts[0].first != "0"
    else { return nil }
    var decimal = "\(sign)\(parts[0]).\(parts[1])"
    while decimal.last == "0" { decimal.removeLast() }
    if decimal.last == "." { decimal.removeLast() }
    return ("\(sign)\(parts[0])\(parts[1])", decimal, mark)
  }

  /// Whether a text names a sum of money.
  public static func isMoney(_ text: String) -> Bool {
    text.contains { "€$£".contains($0) }
      || currencies.contains { text.lowercased().split { !$0.isLetter }.contains(Substring($0)) }
  }

  private static let currencies = ["euros", "euro", "eur"]

  /// A text without signs of currency or percentage, whose only spaces are those between digits; a dash
  /// is a minus.
  private static func bare(_ text: String) -> String {
    var bare = ""
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      let followsDigit = bare.utf8.last.map(isDigit) ?? false
      switch scalar {
      case "\u{20AC}", "$", "\u{A3}", "%":
        // Between digits it may stand for the separator before cents, and is left for nobody to guess.
        if followsDigit, startsWithDigit(rest.drop(while: \.properties.isWhitespace)) {
          bare.unicodeScalars.append(scalar)
        }
      case "\u{2212}", "\u{2013}": bare.append("-")
      case _ where isSpace(scalar): if followsDigit, startsWithDigit(rest) { bare.append(" ") }
      default: bare.unicodeScalars.append(scalar)
      }
    }
    let unit = currencies.first { bare.lowercased().hasSuffix($0) && bare.count > $0.count }
    return String(bare.dropLast(unit?.count ?? 0))
  }

  /// Whether it only stands between groups of digits.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || ["_", "'", "\u{2019}"].contains(scalar)
  }

  private static func startsWithDigit(_ text: Substring.UnicodeScalarView) -> Bool {
    text.first.map { ("0"..."9").contains($0) } ?? false
  }

  /// A number whose only separator is the point before its decimals: of commas and points the last one is
  /// that, and of one that is repeated none.
  ///
  /// Nothing where the others do not part thousands.
  private static func withoutThousands(_ text: String) -> String? {
    let marks = text.filter { $0 == "," || $0 == "." }
    guard let last = marks.last, marks.count(where: { $0 == last }) == 1,
      let point = text.lastIndex(of: last)
    else { return joined(text[...]) }
    return joined(text[..<point]).map { "\($0).\(text[text.index(after: point)...])" }
  }

  /// A whole number without what parts its thousands: one separator, always before three digits.
  private static func joined(_ text: Substring) -> String? {
    let separators = Set(text.filter { " ,.".contains($0) })
    guard let separator = separators.first else { return String(text) }
    let groups = text.split(separator: separator, omittingEmptySubsequences: false)
    let first = groups[0].drop { $0 == "-" || $0 == "+" }
    guard separators.count == 1, (1...3).contains(first.utf8.count), first.first != "0",
      first.utf8.allSatisfy(isDigit),
      groups.dropFirst().allSatisfy({ $0.utf8.count == 3 && $0.utf8.allSatisfy(isDigit) })
    else { return nil }
    return groups.joined()
  }

  /// `1.25e3` written out; any other text as it is.
  private static func expanded(_ text: String) -> String {
    let parts = text.lowercased().split(separator: "e", omittingEmptySubsequences: false)
    guard parts.count == 2, let exponent = Int(parts[1]), abs(exponent) <= 15 else { return text }
    let isNegative = parts[0].first == "-"
    let mantissa = isNegative ? parts[0].dropFirst() : parts[0]
    let halves = mantissa.split(separator: ".", omittingEmptySubsequences: false)
    guard halves.count <= 2, !mantissa.isEmpty, halves.allSatisfy({ $0.utf8.allSatisfy(isDigit) })
    else { return text }
    let zeros = String(repeating: "0", count: 16)
    let digits = zeros + halves[0] + (halves.count == 2 ? halves[1] : "") + zeros
    let point = digits.index(digits.startIndex, offsetBy: 16 + halves[0].count + exponent)
    var decimals = digits[point...]
    while decimals.last == "0" { decimals.removeLast() }
    return (isNegative ? "-" : "") + digits[..<point] + (decimals.isEmpty ? "" : "." + decimals)
  }

  /// A number without a plus sign or zeros before its first digit, and with a digit before its point.
  private static func normalized(_ text: String) -> String {
    let isNegative = text.first == "-"
    var digits = text.drop { $0 == "-" || $0 == "+" }.drop { $0 == "0" }
    if digits.first == "." || digits.isEmpty, !text.isEmpty { digits = "0" + digits }
    if digits.last == "." { digits.removeLast() }
    return (isNegative ? "-" : "") + digits
  }
}
