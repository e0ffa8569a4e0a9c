public import Diagnostics
import Ground
public import Model

extension [Funder] {
  /// The name of a funder in messages.
  public func name(of id: Funder.ID) -> Message {
    guard let name = first(where: { $0.id == id })?.name else { return .same(id.rawValue) }
    return Message(name[Language("fr")], name[Language("en")])
  }
}

/// How amounts and shares are written in messages.
public struct AmountWording {
  /// The symbol printed with amounts.
  let currency: String

  /// Takes the symbol printed with amounts.
  public init(currency: String) { self.currency = currency }

  /// `40 000,50 €` in French, `€40,000.50` in English.
  public func words(_ amount: Amount) -> Message {
    let sign = amount.cents < 0 ? "\u{2212}" : ""
    let (whole, cents) = amount.cents.magnitude.quotientAndRemainder(dividingBy: 100)
    let number = Message.number(whole, decimals: cents == 0 ? "" : "\(cents / 10)\(cents % 10)")
    let isSymbol = ["€", "$", "£"].contains(currency)
    return Message(
      "\(sign)\(number.french)\u{A0}\(currency)",
      isSymbol ? "\(sign)\(currency)\(number.english)" : "\(sign)\(number.english)\u{A0}\(currency)"
    )
  }

  /// `62,5 %` in French, `62.5%` in English.
  public static func words(_ share: Percentage) -> Message {
    let number = Quantity(thousandths: share.tenths * 100).words
    return Message("\(number.french)\u{A0}%", "\(number.english)%")
  }
}
