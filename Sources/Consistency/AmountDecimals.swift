public import Diagnostics
public import Model
import Syntax

extension Rule { static let amountDecimals = Rule("amount-decimals") }

/// `amount-decimals`: an amount has two decimals at most, another figure three.
///
/// Nothing is rounded in silence: a third decimal of an amount is a slip of the keyboard, or a
/// separator of thousands. So is a last zero among three decimals: `130.000` is never read as 130.
public enum AmountDecimals {
  /// The amount that a literal writes, in hundredths; nothing where it is reported.
  public static func amount(
    _ literal: Located<String>, into diagnostics: inout [Diagnostic]
  ) -> Amount? {
    guard decimals(of: literal) <= 2 else { return diagnostics.fail(tooFine(literal, limit: 2)) }
    guard let amount = Amount(literal: literal.value), amount.cents.magnitude <= largest else {
      return diagnostics.fail(tooLarge(literal))
    }
    guard amount >= .zero else { return diagnostics.fail(negative(literal)) }
    return amount
  }

  /// The number that a literal writes, in thousandths; nothing where it is reported.
  public static func quantity(
    _ literal: Located<String>, into diagnostics: inout [Diagnostic]
  ) -> Quantity? {
    let decimals = decimals(of: literal)
    guard decimals < 3 || (decimals == 3 && literal.value.last != "0") else {
      return diagnostics.fail(tooFine(literal, limit: 3))
    }
    guard let quantity = Quantity(literal: literal.value) else {
      return diagnostics.fail(tooLarge(literal))
    }
    return quantity
  }

  /// A hundred billion, in hundredths: more than any public contract, and sums of it do not overflow.
  private static let largest: UInt64 = 10_000_000_000_000

  private static func decimals(of literal: Located<String>) -> Int {
    literal.value.utf8.drop { $0 != UInt8(ascii: ".") }.dropFirst().count
  }

  private static func tooFine(_ literal: Located<String>, limit: Int) -> Diagnostic {
    let count = decimals(of: literal)
    let words = limit == 2 ? ("le montant", "the amount") : ("le nombre", "the number")
    let repair = repair(of: literal.value, limit: limit)
    return Diagnostic(
      .amountDecimals, at: literal.location, "\(words.0) \(literal.value) a \(count) décimales",
      "\(words.1) \(literal.value) has \(count) decimals",
      note: Diagnostic.Note(
        "\(limit) décimales au plus, et le point sépare les décimales, jamais les milliers",
        "\(limit) decimals at most, and the point separates decimals, never thousands"),
      help: repair)
  }

  /// The number without the decimals too many, and the one with them as thousands where it may be meant.
  private static func repair(of literal: String, limit: Int) -> Message {
    let whole = literal.prefix { $0 != "." }
    let decimals = literal.dropFirst(whole.count + 1)
    var kept = decimals.prefix(limit)
    while limit > 2, kept.last == "0" { kept.removeLast() }
    let cut = kept.isEmpty ? String(whole) : "\(whole).\(kept)"
    let remove = Message(
      "retirez les décimales en trop\u{A0}: \(cut)", "remove the decimals too many: \(cut)")
    let digits = whole.drop { $0 == "-" }
    guard decimals.utf8.count == 3, digits.utf8.count <= 3, digits.first != "0" else {
      return remove
    }
    return Message(
      "\(remove.french)\u{202F}; si vous vouliez des milliers, écrivez \(whole)\(decimals)",
      "\(remove.english); if you meant thousands, write \(whole)\(decimals)")
  }

  private static func tooLarge(_ literal: Located<String>) -> Diagnostic {
    Diagnostic(
      .wrongType, at: literal.location, "le nombre \(literal.value) est trop grand pour être vrai",
      "the number \(literal.value) is too large to be true", help: "retirez les chiffres en trop",
      "remove the digits too many")
  }

  private static func negative(_ literal: Located<String>) -> Diagnostic {
    Diagnostic(
      .wrongType, at: literal.location, "le montant \(literal.value) est négatif",
      "the amount \(literal.value) is negative",
      help: "écrivez ce que le financeur verse, sans signe",
      "write what the funder pays, without a sign")
  }
}
