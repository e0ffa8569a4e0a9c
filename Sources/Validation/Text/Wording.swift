import Diagnostics
import Ground

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
