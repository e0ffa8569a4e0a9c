public import Diagnostics

extension Expected where Value == Located<String> {
  /// A decimal number as its literal text, digits and at most one point: `-12.50`.
  ///
  /// The text is what was written, so that amounts are read exactly further on.
  public static var decimal: Expected {
    let example = Message(
      "écrivez-le en chiffres, sans guillemets ni espace, avec un point pour les décimales",
      "write it in digits, without quotes or spaces, with a point for decimals")
    return Expected(
      .number(NumberForm(isWhole: false)),
      Message("un nombre écrit en chiffres", "a number written in digits"),
      help: { $0.meantNumber(where: NumberLiteral.isDecimal) ?? example },
      value: { node in
        guard let text = node.bareText, NumberLiteral.isDecimal(text) else { return nil }
        return Located(text, at: node.location)
      })
  }
}

extension Expected where Value == Located<Int> {
  /// A whole number: `2024`.
  public static var integer: Expected {
    let example = Message(
      "écrivez-le en chiffres seulement, sans guillemets ni espace ni décimales",
      "write it in digits only, without quotes, spaces or decimals")
    return Expected(
      .number(NumberForm(isWhole: true)), Message("un nombre entier", "a whole number"),
      help: { $0.meantNumber(where: NumberLiteral.isInteger) ?? example },
      value: { node in
        guard let text = node.bareText, NumberLiteral.isInteger(text) else { return nil }
        return Int(text).map { Located($0, at: node.location) }
      })
  }
}

extension SyntaxNode {
  /// How to write the number that was meant: without quotes, spaces, currency sign or comma.
  fileprivate func meantNumber(where isAccepted: (String) -> Bool) -> Message? {
    guard case .scalar(let scalar) = value else { return nil }
    if let two = NumberLiteral.twoMeanings(of: scalar.text), isAccepted(two.whole) {
      let (whole, decimal) = (two.whole, two.decimal)
      let mark =
        two.mark == "," ? Message("la virgule", "the comma") : Message("le point", "the point")
      return Message(
        "écrivez \(whole), ou \(decimal) si \(mark.french) précède des décimales",
        "write \(whole), or \(decimal) where \(mark.english) stands before decimals")
    }
    guard let meant = NumberLiteral.meant(by: scalar.text), isAccepted(meant), bareText != meant
    else { return nil }
    guard scalar.text != meant else {
      return Message("supprimez les guillemets\u{A0}: \(meant)", "remove the quotes: \(meant)")
    }
    return Message("écrivez \(meant)", "write \(meant)")
  }
}

/// The ways to write a number in content.
public enum NumberLiteral {
  static func isInteger(_ text: String) -> Bool {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    guard !digits.isEmpty, digits.allSatisfy(isDigit) else { return false }
    return digits.count == 1 || digits.first != UInt8(ascii: "0")
  }

  static func isDecimal(_ text: String) -> Bool {
    guard let point = text.utf8.firstIndex(of: UInt8(ascii: ".")) else { return isInteger(text) }
    let decimals = text.utf8[text.utf8.index(after: point)...]
    return !decimals.isEmpty && decimals.allSatisfy(isDigit) && isInteger(String(text[..<point]))
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
