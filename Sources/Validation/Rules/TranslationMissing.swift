import Diagnostics
import Layout
import Model

extension Rule { static let translationMissing = Rule("translation-missing", .warning) }

/// `translation-missing`: what is written in the original language is written in the others too.
///
/// A warning: the site shows the original in its place and says so. One for each file and language,
/// because a list of every label would hide everything else.
enum TranslationMissing {
  /// What is said of a text that a language lacks altogether.
  static func file(_ path: String, _ language: Language, original: SourceFile) -> Diagnostic {
    Diagnostic(
      .translationMissing, at: original.whole,
      "ce texte n’est pas traduit dans la langue '\(language.code)'",
      "this text is not translated into the language '\(language.code)'",
      help:
        "créez \(quoted(path: path))\u{202F}; en attendant, le site montre l’original et le dit",
      "create \(quoted(path: path)); until then the site shows the original and says so")
  }

  /// What is said of labels that lack a language, one diagnostic for each file and language.
  static func labels(_ gaps: [LabelGap]) -> [Diagnostic] {
    gaps.byFile.map { labels($0.count, $0[0]) }
  }

  private static func labels(_ count: Int, _ first: LabelGap) -> Diagnostic {
    let (language, entry) = (first.language, first.repair)
    let french =
      count == 1
      ? "ce texte n’est pas traduit" : "\(count) textes de ce fichier ne sont pas traduits"
    let english = count == 1 ? "this text is not" : "\(count) texts of this file are not"
    let place = Message(
      count == 1 ? "" : " au premier, montré ici, et aux suivants",
      count == 1 ? "" : " to the first, shown here, and to those after it")
    return Diagnostic(
      .translationMissing, at: first.location, "\(french) dans la langue '\(language)'",
      "\(english) translated into the language '\(language)'",
      help: "ajoutez \(entry)\(place.french)\u{202F}; en attendant, le site montre"
        + " l’original et le dit",
      "add \(entry)\(place.english); until then the site shows the original and says so")
  }
}
