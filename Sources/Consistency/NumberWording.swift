public import Diagnostics
import Ground
public import Model

extension Message {
  /// A sum with its parts: `1 + 2 = 3`.
  static func addition(_ terms: [Message], _ sum: Message) -> Message {
    Message(
      terms.map(\.french).joined(separator: " + ") + " = \(sum.french)",
      terms.map(\.english).joined(separator: " + ") + " = \(sum.english)")
  }
}

extension Message {
  /// A number: `5 072,5` in French, `5,072.5` in English.
  static func number(_ whole: UInt64, decimals: String) -> Message {
    let (comma, point) = decimals.isEmpty ? ("", "") : (",", ".")
    return Message(
      DigitGroups.text(of: whole, separatedBy: "\u{202F}") + comma + decimals,
      DigitGroups.text(of: whole, separatedBy: ",") + point + decimals)
  }
}

extension Quantity {
  private var whole: UInt64 { thousandths.magnitude / 1_000 }

  /// The decimals without the zeros that say nothing.
  private var decimals: String {
    var decimals = String(String(thousandths.magnitude % 1_000 + 1_000).dropFirst())
    while decimals.last == "0" { decimals.removeLast() }
    return decimals
  }

  /// The number as messages write it.
  public var words: Message {
    let sign = thousandths < 0 ? "\u{2212}" : ""
    let number = Message.number(whole, decimals: decimals)
    return Message(sign + number.french, sign + number.english)
  }

  /// The number as a text holds it once its separators are taken away; a sign is not part of it.
  public var writtenNumber: String { decimals.isEmpty ? "\(whole)" : "\(whole).\(decimals)" }
}

extension Amount {
  /// The amount as a text holds it once its separators are taken away.
  public var writtenNumber: String { Quantity(thousandths: cents * 10).writtenNumber }
}
