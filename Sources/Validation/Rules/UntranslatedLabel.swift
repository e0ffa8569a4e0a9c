import Diagnostics
import Model

extension Rule { static let untranslatedLabel = Rule("untranslated-label", .warning) }

/// `untranslated-label`: on a site in several languages, a sentence or a title is written in each of them.
///
/// A warning: a text without languages is shown as it is in all of them, which is right for a name, an acronym or
/// a place in a document, and for nothing else.
enum UntranslatedLabel {
  /// The keys whose texts may be the same in every language.
  private static let names: Set = [
    "'address'", "'body'", "'director'", "'host'", "'issuer'", "'name'", "'place'",
    "'represented-by'", "'term'", "'territory'", "'when'",
  ]

  /// Reports a text that is written without languages, unless it is one word or one that may be.
  static func check(
    _ text: Located<String>, of key: Message, _ languages: [Language],
    into diagnostics: inout [Diagnostic]
  ) {
    let words = text.value.split(separator: " ").filter { $0.contains(where: \.isLetter) }
    guard languages.count > 1, words.count > 1, !names.contains(key.english) else { return }
    let isJSON = text.location.file.path.hasSuffix(".json")
    let codes = languages.map { isJSON ? "\"\($0.code)\": \"…\"" : "\($0.code): …" }.joined(
      separator: ", ")
    diagnostics.append(
      Diagnostic(
        .untranslatedLabel, at: text.location,
        "ce texte est le même dans toutes les langues du site",
        "this text is the same in all languages of the site",
        help: "écrivez-le dans chacune\u{A0}: {\(codes)}", "write it in each: {\(codes)}"))
  }
}
