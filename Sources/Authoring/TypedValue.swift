import Diagnostics
public import Ground
import Syntax

/// What a person typed into a form or into a cell of a spreadsheet, in French or in English, as content
/// writes it.
///
/// Spaces of any kind, signs of currency and percent, commas before decimals and dashes for a minus are
/// understood; what can mean two things is never guessed.
public enum TypedValue {
  /// A sum of money, exact to the cent: `1 535 544,10 €` is `1535544.10`, and `65 000,00` is `65000`.
  public static func amount(_ text: String) throws(AuthoringFault) -> String {
    let number = try number(text)
    let parts = number.split(separator: ".")
    guard parts.count > 1 else { return number }
    let cents = parts[1].count > 2 ? parts[1].trimmingZeros(downTo: 2) : parts[1]
    guard cents.count <= 2 else {
      throw AuthoringFault(
        "\(quoted(text)) a plus de deux décimales\u{202F}; un montant s’arrête au centime, comme '1 250,50'",
        "\(quoted(text)) has more than two decimals; an amount ends at the cent, as '1250.50'")
    }
    guard !cents.allSatisfy({ $0 == "0" }) else { return String(parts[0]) }
    return "\(parts[0]).\(cents)\(cents.count == 1 ? "0" : "")"
  }

  /// A number with as many decimals as were typed: `12,5 %` is `12.5`.
  public static func number(_ text: String) throws(AuthoringFault) -> String {
    if let two = NumberLiteral.twoMeanings(of: text) {
      // Where three decimals count, a fourth one tells so.
      let isLong = two.decimal.split(separator: ".").last?.count == 3 && two.decimal.contains(".")
      let decimal = two.decimal + (isLong ? "0" : "")
      let mark =
        two.mark == "," ? Message("la virgule", "the comma") : Message("le point", "the point")
      throw AuthoringFault(
        "\(quoted(text)) peut vouloir dire deux nombres\u{202F}; écrivez \(two.whole), ou \(decimal.replacing(".", with: ",")) si \(mark.french) précède des décimales",
        "\(quoted(text)) can mean two numbers; write \(two.whole), or \(decimal) where \(mark.english) stands before decimals"
      )
    }
    guard let number = NumberLiteral.meant(by: text) else {
      throw AuthoringFault(
        "\(quoted(text)) n’est pas un nombre\u{202F}; écrivez-le en chiffres, comme '1 250,50'",
        "\(quoted(text)) is not a number; write it in digits, as '1250.50'")
    }
    // A fourth decimal, which is zero, says that three others are decimals.
    let parts = number.split(separator: ".")
    return parts.count > 1 ? "\(parts[0]).\(parts[1].trimmingZeros(downTo: 3))" : number
  }

  /// A number without decimals: `1 250`.
  public static func wholeNumber(_ text: String) throws(AuthoringFault) -> String {
    let number = try number(text)
    let parts = number.split(separator: ".")
    guard parts.count == 1 || parts[1].allSatisfy({ $0 == "0" }) else {
      throw AuthoringFault(
        "\(quoted(text)) a des décimales\u{202F}; écrivez un nombre entier, comme '\(parts[0])'",
        "\(quoted(text)) has decimals; write a whole number, as '\(parts[0])'")
    }
    return String(parts[0])
  }

  /// A day of the calendar: `31/12/2025`, `1er mars 2025`, `March 1, 2025`, `2025-03-01`.
  ///
  /// Of two numbers that can both be a month the first is the day.
  public static func day(_ text: String) throws(AuthoringFault) -> Day {
    guard let day = Day(meantBy: text) else {
      throw AuthoringFault(
        "\(quoted(text)) n’est pas un jour du calendrier\u{202F}; écrivez par exemple 31/12/2025 ou 31 décembre 2025",
        "\(quoted(text)) is not a day of the calendar; write for example 31/12/2025 or 31 December 2025"
      )
    }
    return day
  }

  /// Yes or no, as words of either language or of content.
  public static func truth(_ text: String) throws(AuthoringFault) -> Bool {
    switch text.lowercased().filter({ !$0.isWhitespace }) {
    case "oui", "o", "vrai", "yes", "y", "true", "x": return true
    case "non", "n", "faux", "no", "false": return false
    default:
      throw AuthoringFault(
        "\(quoted(text)) n’est ni oui ni non\u{202F}; écrivez 'oui' ou 'non'",
        "\(quoted(text)) is neither yes nor no; write 'yes' or 'no'")
    }
  }
}

extension Substring {
  /// The same digits without the zeros at their end, but never fewer than a number of digits.
  fileprivate func trimmingZeros(downTo count: Int) -> Substring {
    var digits = self
    while digits.count > count, digits.last == "0" { digits.removeLast() }
    return digits
  }
}
