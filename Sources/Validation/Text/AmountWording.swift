import Diagnostics
import Ground
import Model

extension [Funder] {
  /// The name of a funder in messages.
  func name(of id: Funder.ID) -> Message {
    guard let name = first(where: { $0.id == id })?.name else { return .same(id.rawValue) }
    return Message(name[Language("fr")], name[Language("en")])
  }
}

/// How amounts and shares are written in messages.
struct AmountWording {
  /// The symbol printed with amounts.
  let currency: String

  /// `40 000,50 €` in French, `€40,000.50` in English.
  func words(_ amount: Amount) -> Message {
    let sign = amount.cents < 0 ? "\u{2212}" : ""
    let magnitude = amount.cents.magnitude
    let cents = Int(magnitude % 100)
    let decimals = cents < 10 ? "0\(cents)" : "\(cents)"
    let french =
      DigitGroups.text(of: magnitude / 100, separatedBy: "\u{202F}")
      + (cents == 0 ? "" : ",\(decimals)")
    let english =
      DigitGroups.text(of: magnitude / 100, separatedBy: ",") + (cents == 0 ? "" : ".\(decimals)")
    let isSymbol = ["€", "$", "£"].contains(currency)
    return Message(
      "\(sign)\(french)\u{A0}\(currency)",
      isSymbol ? "\(sign)\(currency)\(english)" : "\(sign)\(english)\u{A0}\(currency)")
  }

  /// `62,5 %` in French, `62.5%` in English.
  static func words(_ share: Percentage) -> Message {
    let whole = share.tenths / 10
    let tenth = (share.tenths % 10).magnitude
    return Message(
      (tenth == 0 ? "\(whole)" : "\(whole),\(tenth)") + "\u{A0}%",
      (tenth == 0 ? "\(whole)" : "\(whole).\(tenth)") + "%")
  }
}
