import Authoring

/// Languages on the command line: `fr,en`, `français`.
enum WrittenLanguages {
  /// The codes, those that stand for names among them.
  static func read(_ text: String) throws -> [String] { try text.listed.map(code) }

  /// The code of a language, or of its name.
  static func code(_ word: String) throws -> String {
    let name = word.lowercased()
    if let known = KnownLanguage(named: word) { return known.code }
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.first?.count ?? 0),
      parts.allSatisfy({ (2...8).contains($0.count) }),
      name.utf8.allSatisfy({ $0 == 0x2D || $0 < 0x80 && Character(Unicode.Scalar($0)).isLetter })
    else {
      throw AuthoringFault(
        "'\(word)' n’est pas le code d’une langue\u{202F}; écrivez le code à deux lettres\u{A0}: 'fr' pour le français, 'en' pour l’anglais",
        "'\(word)' is not the code of a language; write the code of two letters: 'fr' for French, 'en' for English"
      )
    }
    return parts.count == 1 ? name : word
  }
}
