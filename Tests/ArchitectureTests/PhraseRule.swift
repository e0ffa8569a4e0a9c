/// The rule that every text of the program is said by it; the texts of templates are the theme's own.
enum PhraseRule {
  /// The names of texts whose function no file of a room names.
  static func unusedFindings(_ names: [String], in files: [RepositoryFile]) -> [Finding] {
    let called = Set(files.filter { $0.room != nil }.flatMap { phrases(in: $0.text) })
    return names.filter { !called.contains(function(of: $0)) }.map {
      Finding(path: "Theme/strings/fr.yml", line: 0, words: "nothing shows the text '\($0)'")
    }
  }

  /// What stands behind a dot that has no value before it: `.rowTotal`, `Phrase.rowTotal`.
  private static func phrases(in text: String) -> [Substring] {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return zip(parts, parts.dropFirst()).filter { before, _ in
      before.hasSuffix("Phrase")
        || before.last.map { $0.isWhitespace || "([{".contains($0) } == true
    }.map { $1.prefix { $0.isLetter || $0.isNumber } }
  }

  /// The function of a text: that of `budget.by-year` is `budgetByYear`.
  private static func function(of name: String) -> Substring {
    let words = name.split { $0 == "." || $0 == "-" }
    return words.dropFirst().reduce(words.first ?? "") {
      $0 + $1.prefix(1).uppercased() + $1.dropFirst()
    }
  }
}
