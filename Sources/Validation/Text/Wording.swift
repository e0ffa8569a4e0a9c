import Diagnostics
import Ground
import Model

extension Message {
  /// A sum with its parts: `1 + 2 = 3`.
  static func addition(_ terms: [Message], _ sum: Message) -> Message {
    Message(
      terms.map(\.french).joined(separator: " + ") + " = \(sum.french)",
      terms.map(\.english).joined(separator: " + ") + " = \(sum.english)")
  }

  /// The repair by choosing among names: the nearest one, else one of a short list, else another way.
  static func choose(_ word: String, among names: [String], or otherwise: Message) -> Message {
    if let nearest = Spelling.closest(to: word, in: names) { return .didYouMean(nearest) }
    guard !names.isEmpty, names.count <= 12 else { return otherwise }
    return Message(
      "écrivez l’un de ceux-ci\u{A0}: \(quoted(names))\u{202F}; ou \(otherwise.french)",
      "write one of these: \(quoted(names)); or \(otherwise.english)")
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
  var words: Message {
    let sign = thousandths < 0 ? "\u{2212}" : ""
    let number = Message.number(whole, decimals: decimals)
    return Message(sign + number.french, sign + number.english)
  }

  /// The number as a text holds it once its separators are taken away; a sign is not part of it.
  var writtenNumber: String { decimals.isEmpty ? "\(whole)" : "\(whole).\(decimals)" }
}

extension Amount {
  /// The amount as a text holds it once its separators are taken away.
  var writtenNumber: String { Quantity(thousandths: cents * 10).writtenNumber }
}
