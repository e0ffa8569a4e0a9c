import Ground
import Model

/// In which languages the prose of a page exists, and when each was last changed.
struct Freshness: Sendable {
  /// The languages in which it exists, the original first.
  let languages: [Language]
  private let updates: [Language: Day]
  private let current: [Language: Bool]

  /// The freshness of localized prose.
  init<Value>(of texts: Localized<Value>, updated: (Value) -> Day?) {
    languages = texts.languages
    updates = texts.languages.reduce(into: [:]) { $0[$1] = updated(texts[$1]) }
    current = texts.languages.reduce(into: [:]) { $0[$1] = texts.isCurrent($1) }
  }

  /// The freshness of a title, of which nobody says when it was changed.
  init(of title: Localized<String>) { self.init(of: title, updated: { _ in nil }) }

  /// A page without prose: complete in all languages of its site.
  init(complete site: Site) {
    languages = site.languages
    updates = [:]
    current = [:]
  }

  /// When the original was last changed.
  var originalUpdate: Day? { languages.first.flatMap { updates[$0] } }

  /// Whether a translation was made from the original as it is now; nothing where nobody recorded it.
  func isCurrent(_ language: Language) -> Bool? { current[language] }

  /// When a language was last changed.
  func update(_ language: Language) -> Day? { updates[language] }
}
