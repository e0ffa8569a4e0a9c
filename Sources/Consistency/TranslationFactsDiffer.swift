public import Diagnostics
public import Syntax

extension Rule { static let translationFactsDiffer = Rule("translation-facts-differ") }

/// `translation-facts-differ`: a translation states no other facts than its original.
///
/// Facts such as number, dates and sources are written in the original only. A translation may repeat
/// them, but then they must be the same; its lists are as long as the original's, and its calendar has
/// the same years: the two languages are shown side by side.
public struct TranslationFactsDiffer {
  /// The header of the original.
  let original: SyntaxNode
  /// The header of the translation.
  let translation: SyntaxNode
  /// What they hold.
  let shape: HeaderShape

  /// Compares two headers.
  public init(original: SyntaxNode, translation: SyntaxNode, shape: HeaderShape) {
    self.original = original
    self.translation = translation
    self.shape = shape
  }

  /// Tells each fact of the translation that is not the original's.
  public func check(into diagnostics: inout [Diagnostic]) {
    for key in shape.facts { checkFact(key, into: &diagnostics) }
    for key in shape.lists { checkLength(key, into: &diagnostics) }
    for key in shape.calendars { checkYears(key, into: &diagnostics) }
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

  private func checkLength(_ key: String, into diagnostics: inout [Diagnostic]) {
    check(
      key, by: \.count, into: &diagnostics,
      help: Message(
        "traduisez chaque élément de la liste, dans le même ordre",
        "translate each item of the list, in the same order")
    ) { found, expected in
      let counts = [found, expected].map {
        Message.count($0, french: ("élément", "éléments"), english: ("item", "items"))
      }
      return Message(
        "\(quoted(key)) a \(counts[0].french), mais \(counts[1].french) dans l’original",
        "\(quoted(key)) has \(counts[0].english), but \(counts[1].english) in the original")
    }
  }

  private func checkYears(_ key: String, into diagnostics: inout [Diagnostic]) {
    check(
      key, by: years, into: &diagnostics,
      help: Message(
        "écrivez les mêmes étapes que l’original, avec les mêmes années",
        "write the same steps as the original, with the same years")
    ) { found, expected in
      let years = [found, expected].map { years in
        years.isEmpty ? Message("aucune", "none") : .same(years.joined(separator: ", "))
      }
      return Message(
        "\(quoted(key)) a les années \(years[0].french), mais \(years[1].french) dans l’original",
        "\(quoted(key)) has the years \(years[0].english), but \(years[1].english) in the"
          + " original")
    }
  }

  private func years(of steps: [SyntaxNode]) -> [String] {
    steps.map { $0.entry("year")?.value.text ?? "?" }
  }

  /// Compares what a list says with what the original's does.
  private func check<Said: Equatable>(
    _ key: String, by said: ([SyntaxNode]) -> Said, into diagnostics: inout [Diagnostic],
    help: Message, _ message: (_ found: Said, _ expected: Said) -> Message
  ) {
    let (entry, fact) = (translation.entry(key), original.entry(key))
    guard let items = self.items(of: entry), let originals = self.items(of: fact) else { return }
    let (found, expected) = (said(items), said(originals))
    guard found != expected else { return }
    report(
      message(found, expected), at: entry?.key.location ?? translation.headLocation, original: fact,
      help: help, into: &diagnostics)
  }

  /// The items of a list, none where there is nothing at all; anything else is reported as such.
  private func items(of entry: SyntaxNode.Entry?) -> [SyntaxNode]? {
    guard let entry else { return [] }
    guard case .sequence(let items) = entry.value.value else { return nil }
    return items
  }

  private func report(
    _ message: Message, at location: SourceLocation, original: SyntaxNode.Entry?, help: Message,
    into diagnostics: inout [Diagnostic]
  ) {
    let note = Message("l’original dit ceci", "the original says this")
    diagnostics.append(
      Diagnostic(
        .translationFactsDiffer, at: location, message,
        note: original.map { Diagnostic.Note(note, at: $0.key.location) }, help: help))
  }
}
