import Diagnostics
import Ground

/// Things that content calls by a name, and by what else people call them.
struct NamedThings: Sendable {
  /// What they are, with the article: `l’action`, `the action`.
  let what: Message
  /// Their names, in order.
  private(set) var names: [String] = []
  private var folded: [String: String] = [:]
  private var meanings: [String: String?] = [:]
  private var others: [String: [String]] = [:]

  init(_ what: Message) { self.what = what }

  /// Adds a thing, by its name and its other names.
  mutating func add(_ name: String, _ others: [String]) {
    guard self.others[name] == nil else { return }
    names.append(name)
    folded[SheetText.folded(name)] = name
    self.others[name] = others
    for other in others {
      let key = SheetText.folded(other)
      // What two things are called names neither.
      meanings[key] = meanings[key].map { $0 == name ? name : nil } ?? .some(name)
    }
  }

  /// What else a thing is called.
  func others(of name: String) -> [String] { others[name] ?? [] }

  /// The thing that a text names.
  func name(_ text: String) -> String? {
    let text = SheetText.normal(text)
    if others[text] != nil { return text }
    let key = SheetText.folded(text)
    return folded[key] ?? meanings[key] ?? nil
  }

  /// The name that a text nearly is.
  func meant(_ text: String) -> String? { Spelling.closest(to: text, in: names) }

  /// What is said of a text that names nothing.
  func unknown(_ text: String) -> Message {
    let meant = meant(text)
    let some = names.prefix(12).map { quoted($0) }.joined(separator: ", ")
    let list = names.count > 12 ? "\(some)…" : some
    let repair =
      meant.map { Message.didYouMean($0) }
      ?? (names.isEmpty
        ? Message("il n’y en a aucun", "there is none")
        : Message("il y a\u{A0}: \(list)", "there are: \(list)"))
    return Message(
      "\(what.french) \(quoted(text)) n’existe pas\u{202F}; \(repair.french)",
      "there is no such thing as \(what.english) \(quoted(text)); \(repair.english)")
  }
}
