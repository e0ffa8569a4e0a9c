import Diagnostics
import Ground

extension Message {
  /// The repair by choosing among names: the nearest one, else one of a short list, else another way.
  static func choose(_ word: String, among names: [String], or otherwise: Message) -> Message {
    if let nearest = Spelling.closest(to: word, in: names) { return .didYouMean(nearest) }
    guard !names.isEmpty, names.count <= 12 else { return otherwise }
    return Message(
      "écrivez l’un de ceux-ci\u{A0}: \(quoted(names))\u{202F}; ou \(otherwise.french)",
      "write one of these: \(quoted(names)); or \(otherwise.english)")
  }
}
