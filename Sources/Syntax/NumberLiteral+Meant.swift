/// What people write where a number stands: with a currency, spaces, a comma, or as a calculator does.
extension NumberLiteral {
  /// The number that a text evidently means: `130 000,50 €` is 130000.50, `1.25e3` is 1250.
  ///
  /// Nothing where it may mean two, or none.
  static func meant(by text: String) -> String? {
    guard twoMeanings(of: text) == nil else { return nil }
    let bare = bare(text)
    let number = normalized(expanded(withoutThousands(bare)))
    return isDecimal(number) ? number : nil
  }

  /// The two numbers that `1,250` can mean: English puts a comma between thousands, French before
  /// decimals.
  static func twoMeanings(of text: String) -> (whole: String, decimal: String)? {
    let parts = bare(text).split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].utf8.count == 3, (1...3).contains(parts[0].utf8.count),
      parts.allSatisfy({ $0.utf8.allSatisfy(isDigit) }), parts[0].first != "0"
    else { return nil }
    var decimal = "\(parts[0]).\(parts[1])"
    while decimal.last == "0" { decimal.removeLast() }
    if decimal.last == "." { decimal.removeLast() }
    return ("\(parts[0])\(parts[1])", decimal)
  }

  /// A text without spaces and signs of currency or percentage; a dash is a minus.
  private static func bare(_ text: String) -> String {
    var bare = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{20AC}", "$", "\u{A3}", "%", "_", "'", "\u{2019}": continue
      case "\u{2212}", "\u{2013}": bare.append("-")
      case _ where scalar.properties.isWhitespace: continue
      default: bare.unicodeScalars.append(scalar)
      }
    }
    let units = ["euros", "euro", "eur"]
    let unit = units.first { bare.lowercased().hasSuffix($0) && bare.count > $0.count }
    return String(bare.dropLast(unit?.count ?? 0))
  }

  /// A number whose only separator is the point before its decimals: of two kinds the last one is that,
  /// and of one that is repeated none.
  private static func withoutThousands(_ text: String) -> String {
    let separators = text.filter { $0 == "," || $0 == "." }
    guard let last = separators.last else { return text }
    let isRepeated = separators.count { $0 == last } > 1
    var number = ""
    for character in text {
      switch character {
      case ",", ".": if character == last, !isRepeated { number.append(".") }
      default: number.append(character)
      }
    }
    return number
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
