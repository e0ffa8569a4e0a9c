import Diagnostics
import Syntax

extension Rule { static let translationFactsDiffer = Rule("translation-facts-differ") }

/// `translation-facts-differ`: a translation states no other facts than its original.
///
/// Facts such as number, dates and sources are written in the original only. A translation may repeat
/// them, but then they must be the same; its lists are as long as the original's, and its calendar has
/// the same years: the two languages are shown side by side.
struct TranslationFactsDiffer {
  /// The header of the original.
  let original: SyntaxNode
  /// The header of the translation.
  let translation: SyntaxNode
  /// The keys that hold facts.
  let facts: [String]
  /// The keys that hold lists of texts.
  let lists: [String]
  /// The keys that hold lists of texts by year.
  let calendars: [String]

  func check(into diagnostics: inout [Diagnostic]) {
    for key in facts { checkFact(key, into: &diagnostics) }
    for key in lists { checkLength(key, into: &diagnostics) }
    for key in calendars { checkYears(key, into: &diagnostics) }
  }
}

extension TranslationFactsDiffer {
  private func checkFact(_ key: String, into diagnostics: inout [Diagnostic]) {
    guard let entry = translation.entry(key) else { return }
    let fact = original.entry(key)
    guard fact?.value.says(the: entry.value) != true else { return }
    report(
      Message(
        "\(quoted(key)) n’a pas la même valeur que dans l’original",
        "\(quoted(key)) has not the same value as in the original"), at: entry.value.location,
      original: fact,
      help: Message(
        "supprimez \(quoted(key)) de la traduction\u{A0}: la valeur de l’original suffit",
        "remove \(quoted(key)) from the translation: the value of the original is enough"),
      into: &diagnostics)
  }

  private func items(_ count: Int) -> Message {
    .count(count, french: ("élément", "éléments"), english: ("item", "items"))
  }

  private func checkLength(_ key: String, into diagnostics: inout [Diagnostic]) {
    let (entry, fact) = (translation.entry(key), original.entry(key))
    guard isListOrNothing(entry), isListOrNothing(fact) else { return }
    let (count, expected) = (entry?.value.items.count ?? 0, fact?.value.items.count ?? 0)
    guard count != expected else { return }
    let (items, wanted) = (items(count), items(expected))
    report(
      Message(
        "\(quoted(key)) a \(items.french), mais \(wanted.french) dans l’original",
        "\(quoted(key)) has \(items.english), but \(wanted.english) in the original"),
      at: entry?.key.location ?? translation.headLocation, original: fact,
      help: Message(
        "traduisez chaque élément de la liste, dans le même ordre",
        "translate each item of the list, in the same order"), into: &diagnostics)
  }

  private func checkYears(_ key: String, into diagnostics: inout [Diagnostic]) {
    let (entry, fact) = (translation.entry(key), original.entry(key))
    guard isListOrNothing(entry), isListOrNothing(fact) else { return }
    let (years, expected) = (years(of: entry), years(of: fact))
    guard years != expected else { return }
    let words = (Self.words(years), Self.words(expected))
    report(
      Message(
        "\(quoted(key)) a les années \(words.0.french), mais \(words.1.french) dans l’original",
        "\(quoted(key)) has the years \(words.0.english), but \(words.1.english) in the"
          + " original"), at: entry?.key.location ?? translation.headLocation, original: fact,
      help: Message(
        "écrivez les mêmes étapes que l’original, avec les mêmes années",
        "write the same steps as the original, with the same years"), into: &diagnostics)
  }

  /// Whether there is a list or nothing at all: anything else is reported as such.
  private func isListOrNothing(_ entry: SyntaxNode.Entry?) -> Bool {
    guard let entry else { return true }
    if case .sequence = entry.value.value { return true }
    return false
  }

  private func years(of entry: SyntaxNode.Entry?) -> [String] {
    (entry?.value.items ?? []).map { $0.entry("year")?.value.text ?? "?" }
  }

  private static func words(_ years: [String]) -> Message {
    guard years.isEmpty else {
      let list = years.joined(separator: ", ")
      return Message.same(list)
    }
    return Message("aucune", "none")
  }

  private func report(
    _ message: Message, at location: SourceLocation, original: SyntaxNode.Entry?, help: Message,
    into diagnostics: inout [Diagnostic]
  ) {
    let note = Message("l’original dit ceci", "the original says this")
    diagnostics.append(
      Diagnostic(
        .translationFactsDiffer, at: location, message,
        notes: original.map { [Diagnostic.Note(note, at: $0.key.location)] } ?? [], help: help))
  }
}
