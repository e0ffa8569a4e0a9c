import Model

/// The words of the glossary that pages link by themselves: proper names and acronyms.
///
/// Only single words with a capital letter, as the glossary writes them; any other word of a glossary
/// may stand in a text with its everyday meaning, so that only the author can link it.
struct GlossaryWords: Sendable {
  private let terms: [String: Term]
  private let language: Language

  /// Takes the words of a glossary in one language; the first of two alike counts.
  init(of glossary: [Term], in language: Language) {
    let words = glossary.map { ($0.term[language], $0) }.filter { GlossaryWords.isName($0.0) }
    terms = Dictionary(words, uniquingKeysWith: { first, _ in first })
    self.language = language
  }

  /// The term that a word is, exactly as written.
  func term(_ word: String) -> Term? { terms[word] }

  /// What a term stands for, in few words.
  func expansion(of term: Term) -> String? { (term.official ?? term.plain)?[language] }

  private static func isName(_ word: String) -> Bool {
    let letters = word.unicodeScalars
    return letters.count > 1 && letters.contains { $0.properties.isUppercase }
      && letters.allSatisfy { !$0.properties.isWhitespace }
  }
}
