public import Diagnostics

extension Rule {
  /// A key stands once in its mapping.
  public static let repeatedKey = Rule("repeated-key")
}

extension SyntaxNode.Entry {
  /// The entries of one mapping, as first written; each key that is written again is reported.
  static func unique(_ written: [Self], into diagnostics: inout [Diagnostic]) -> [Self] {
    // A short mapping is searched faster than its keys are hashed.
    let isShort = written.count <= 12
    let isRepeated = { (index: Int) in
      written[..<index].contains { $0.key.value == written[index].key.value }
    }
    if isShort, !written.indices.contains(where: isRepeated) { return written }
    var entries: [Self] = []
    var positions: [String: Int] = [:]
    entries.reserveCapacity(written.count)
    for entry in written {
      let key = entry.key
      let first = isShort ? entries.firstIndex { $0.key.value == key.value } : positions[key.value]
      if let first {
        diagnostics.append(key.repeated(entries[first].key.location))
        continue
      }
      if !isShort { positions[key.value] = entries.count }
      entries.append(entry)
    }
    return entries
  }
}

extension Located<String> {
  fileprivate func repeated(_ first: SourceLocation) -> Diagnostic {
    Diagnostic(
      .repeatedKey, at: location, "la clé \(quoted(value)) est répétée",
      "the key \(quoted(value)) is repeated",
      note: Diagnostic.Note("elle est déjà écrite ici", "it is already written here", at: first),
      help: "gardez une seule des deux lignes, ou corrigez le nom de l’une d’elles",
      "keep only one of the two, or correct the name of one of them")
  }
}
