import Diagnostics
import Model
import Scanning

extension Rule { static let untranslatedLabel = Rule("untranslated-label", .warning) }

/// `untranslated-label`: on a site in several languages, a text that is not the same in all of them is written in
/// each.
///
/// A warning: the site shows the text in the language in which it is written, and says so. One for each file,
/// because a list of every label would hide everything else.
enum UntranslatedLabel {
  /// The keys whose texts may be the same in every language.
  private static let names: Set = ["'address'", "'host'", "'place'", "'term'"]

  /// Whether a text is the same in all languages, by itself or because a document, an envelope or a
  /// dictionary has it so.
  ///
  /// A number with decimals is not: what is 12 001,05 in French is no number in English.
  static func isSame(_ text: String, _ key: Message, in languages: [Language]) -> Bool {
    guard !names.contains(key.english) else { return true }
    guard text.isSameInEveryLanguage else { return false }
    let numbers = languages.map { language in
      var scanner = NumberScanner(text, at: 0, NumberConvention(language))
      return scanner.numbers().map(\.value)
    }
    return numbers.allSatisfy { $0 == numbers.first }
  }

  /// What is said of texts that are written once for all languages, one diagnostic for each file.
  static func labels(_ gaps: [LabelGap]) -> [Diagnostic] {
    let language = gaps.map(\.language).min()
    return gaps.filter { $0.language == language }.byFile.map { gaps in
      let (first, count) = (gaps[0], gaps.count)
      let others = Message(
        count == 1 ? "" : "\u{202F}; 'parvis translate' liste les autres",
        count == 1 ? "" : "; 'parvis translate' lists the others")
      return Diagnostic(
        .untranslatedLabel, at: first.location,
        count == 1
          ? "ce texte n’est écrit qu’une fois, pour toutes les langues du site"
          : "\(count) textes de ce fichier ne sont écrits qu’une fois, pour toutes les langues du site",
        count == 1
          ? "this text is written once only, for all languages of the site"
          : "\(count) texts of this file are written once only, for all languages of the site",
        help:
          "écrivez-le dans chacune, même s’il y est le même\u{A0}: \(first.repair)\(others.french)",
        "write it in each, even where it is the same: \(first.repair)\(others.english)")
    }
  }
}
