public import Diagnostics

extension Rule {
  /// A key stands once in its mapping.
  public static let repeatedKey = Rule("repeated-key")
}

/// Gathers the entries of one mapping and reports each key that is written again.
struct MappingBuilder {
  private(set) var entries: [SyntaxNode.Entry] = []
  /// Where each key stands in `entries`; kept only once a mapping is long enough to need it.
  private var positions: [String: Int] = [:]

  private static let shortLength = 12

  /// Adds an entry, or reports that its key is there already; the first one stays.
  mutating func add(
    _ key: Located<String>, _ value: SyntaxNode, into diagnostics: inout [Diagnostic]
  ) {
    if let position = position(of: key.value) {
      diagnostics.append(Self.repeated(key, first: entries[position].key.location))
      return
    }
    entries.append(SyntaxNode.Entry(key: key, value: value))
    if entries.count == Self.shortLength {
      for (index, entry) in entries.enumerated() { positions[entry.key.value] = index }
    } else if entries.count > Self.shortLength {
      positions[key.value] = entries.count - 1
    }
  }

  /// What is said of a key that stands twice in one mapping.
  static func repeated(_ key: Located<String>, first: SourceLocation?) -> Diagnostic {
    let shown = quoted(key.value)
    return Diagnostic(
      .repeatedKey,
      Message(french: "la clé \(shown) est répétée", english: "the key \(shown) is repeated"),
      at: key.location,
      notes: first.map { place in
        [
          Diagnostic.Note(
            Message(french: "elle est déjà écrite ici", english: "it is already written here"),
            at: place)
        ]
      } ?? [],
      help: Message(
        french: "gardez une seule des deux lignes, ou corrigez le nom de l’une d’elles",
        english: "keep only one of the two, or correct the name of one of them"))
  }

  private func position(of key: String) -> Int? {
    guard entries.count < Self.shortLength else { return positions[key] }
    return entries.firstIndex { $0.key.value == key }
  }
}
