import Diagnostics
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
  static func labels(_ gaps: [(language: String, location: SourceLocation)]) -> [Diagnostic] {
    let groups = Dictionary(grouping: gaps) { [$0.location.file.path, $0.language] }
    return groups.values.compactMap { gaps in
      gaps.min { $0.location.range.lowerBound < $1.location.range.lowerBound }.map { first in
        labels(gaps.count, first.language, at: first.location)
      }
    }.sorted()
  }

  private static func labels(
    _ count: Int, _ language: String, at location: SourceLocation
  ) -> Diagnostic {
    let entry = location.file.entry(language, value: "…")
    let french =
      count == 1
      ? "ce texte n’est pas traduit" : "\(count) textes de ce fichier ne sont pas traduits"
    let english = count == 1 ? "this text is not" : "\(count) texts of this file are not"
    let first = Message(
      count == 1 ? "" : " au premier, montré ici, et aux suivants",
      count == 1 ? "" : " to the first, shown here, and to those after it")
    return Diagnostic(
      .translationMissing, at: location, "\(french) dans la langue '\(language)'",
      "\(english) translated into the language '\(language)'",
      help: "ajoutez \(entry)\(first.french)\u{202F}; en attendant, le site montre"
        + " l’original et le dit",
      "add \(entry)\(first.english); until then the site shows the original and says so")
  }
}
