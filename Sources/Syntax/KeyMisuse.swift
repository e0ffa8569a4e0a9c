import Diagnostics
import Ground

/// What is said of the keys of a mapping that nobody asked for, and of those that miss.
struct KeyMisuse {
  let subject: Message
  /// The keys asked for, in the order in which an author is told.
  let asked: [String]
  let missing: [String]
  /// The keys asked for, in words.
  private let possible: String

  init(subject: Message, asked: [String], missing: [String]) {
    self.subject = subject
    self.asked = asked
    self.missing = missing
    self.possible = quoted(asked)
  }

  private static let notPossible = Message(
    "supprimez cette clé, ou écrivez l’une des clés possibles",
    "remove this key, or write one of the possible keys")

  /// What is said of an unknown key, and which key it evidently was to be.
  ///
  /// Without searching, the repair does not say which one is meant.
  func unknownKey(
    _ key: Located<String>, searching isSearched: Bool
  ) -> (Diagnostic, meant: String?) {
    let written = quoted(key.value)
    let (help, meant) = isSearched ? repair(key.value) : (Self.notPossible, nil)
    let diagnostic = Diagnostic(
      .unknownKey, at: key.location, "clé \(written) inconnue dans \(subject.french)",
      "unknown key \(written) in \(subject.english)",
      note: Diagnostic.Note("clés possibles\u{A0}: \(possible)", "possible keys: \(possible)"),
      help: help)
    return (diagnostic, meant)
  }

  /// What is said of keys that miss, all at once.
  func missingKeys(
    _ missing: [(key: String, shape: () -> Shape)], at location: SourceLocation
  ) -> Diagnostic {
    let keys = missing.map { (name: $0.key, shape: $0.shape()) }
    let names = quoted(keys.map(\.name))
    let isJSON = location.file.isJSON
    let lines = keys.map { key in
      let example = key.shape.example(inJSON: isJSON)
      return isJSON ? "\"\(key.name)\": \(example)" : "'\(key.name): \(example)'"
    }.joined(separator: ", ")
    let choices = keys.filter { !$0.shape.choices.isEmpty }.map { key in
      (name: quoted(key.name), words: quoted(key.shape.choices))
    }
    let notes = choices.map { choice in
      Diagnostic.Note(
        "valeurs possibles de \(choice.name)\u{A0}: \(choice.words)",
        "possible values of \(choice.name): \(choice.words)")
    }
    return Diagnostic(
      .missingKey, at: location,
      Message(
        keys.count == 1
          ? "la clé \(names) manque dans \(subject.french)"
          : "les clés \(names) manquent dans \(subject.french)",
        keys.count == 1
          ? "the key \(names) is missing in \(subject.english)"
          : "the keys \(names) are missing in \(subject.english)"), notes: notes,
      help: Message("ajoutez \(lines)", "add \(lines)"))
  }

  /// Says of a key that is unknown further in, and belongs to this mapping, that it does.
  func redirect(_ diagnostic: inout Diagnostic, unlessWritten isWritten: (String) -> Bool) {
    guard diagnostic.rule == .unknownKey, diagnostic.help == Self.notPossible else { return }
    let key = diagnostic.location.writtenKey
    guard asked.contains(key) else { return }
    let help =
      isWritten(key)
      ? Message(
        "sa place est dans \(subject.french), où elle est déjà écrite\u{A0}: complétez-la là-bas",
        "it belongs to \(subject.english), where it is written already: complete it there")
      : Message(
        "déplacez-la\u{A0}: sa place est dans \(subject.french), à côté de \(neighbors(of: key))",
        "move it: it belongs to \(subject.english), beside \(neighbors(of: key))")
    diagnostic = Diagnostic(
      diagnostic.rule, at: diagnostic.location, diagnostic.message, notes: diagnostic.notes,
      help: help)
  }

  private func neighbors(of key: String) -> String { quoted(asked.filter { $0 != key }.prefix(2)) }
}

extension KeyMisuse {
  private func repair(_ written: String) -> (Message, meant: String?) {
    if let repair = missingSpace(written) ?? blank(written) { return repair }
    let meant =
      FrenchWords.meant(by: written, in: missing) ?? FrenchWords.meant(by: written, in: asked)
    return (meant.map(Message.didYouMean) ?? Self.notPossible, meant)
  }

  /// The repair of `{start:2024-01-01}`, which is a key without a value.
  private func missingSpace(_ written: String) -> (Message, meant: String?)? {
    let parts = written.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, asked.contains(String(parts[0])) else { return nil }
    let value = parts[1].drop { $0.isWhitespace }
    let line = "\(parts[0]): \(value.prefix(60))"
    return (
      Message("mettez une espace après ':'\u{A0}: '\(line)'", "put a space after ':': '\(line)'"),
      String(parts[0])
    )
  }

  /// The repair of a key with a no-break space before its ':', as French puts one, or before itself, where
  /// a line is to stand further in.
  private func blank(_ written: String) -> (Message, meant: String?)? {
    let scalars = written.unicodeScalars
    guard let blank = scalars.first(where: \.isNoBreakSpace) else { return nil }
    guard scalars.first?.isNoBreakSpace == false else { return (.replaceNoBreakSpace(blank), nil) }
    let key = String(String.UnicodeScalarView(scalars.filter { !$0.properties.isWhitespace }))
    guard asked.contains(key) else { return nil }
    return (.removeNoBreakSpace(blank, before: key), key)
  }
}

extension SourceLocation {
  /// The key written here, without quotes; meaningful where no escape is in it.
  fileprivate var writtenKey: String { file.text(in: range).trimming { $0 == "\"" || $0 == "'" } }
}

extension String {
  fileprivate func trimming(_ isCut: (Character) -> Bool) -> String {
    var text = self[...].drop(while: isCut)
    while let last = text.last, isCut(last) { text.removeLast() }
    return String(text)
  }
}
