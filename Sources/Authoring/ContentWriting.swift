import Model

/// How content is written in the languages of a site: what the program says of itself it knows in French
/// and in English.
struct ContentWriting {
  /// The languages, the original first.
  let languages: [String]

  /// The original language.
  var original: String { languages[0] }

  /// The languages of the site that the program knows, and the original, for which English stands in.
  var known: [String] { languages.filter { $0 == original || $0 == "fr" || $0 == "en" } }

  /// A comment, in French where that is the original, else in English.
  func comment(_ french: String, _ english: String) -> String {
    original == "fr" ? french : english
  }

  /// The words in one language.
  func words(_ french: String, _ english: String, in language: String) -> String {
    language == "fr" ? french : english
  }

  /// A text in the languages that are known, for JSON and for YAML.
  func label(_ french: String, _ english: String) -> String {
    guard languages.count > 1 else { return quoted(words(french, english, in: original)) }
    let entries = known.map { "\(quoted($0)): \(quoted(words(french, english, in: $0)))" }
    return "{\(entries.joined(separator: ", "))}"
  }

  /// A text that an author wrote in the original language: the others fall back to it.
  func label(_ text: String) -> String {
    languages.count > 1 && text.contains(" ")
      ? "{\(quoted(original)): \(quoted(text))}" : quoted(text)
  }

  /// A text between double quotes, as JSON and YAML read it.
  func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      default: scalar.value < 0x20 ? " " : String(scalar)
      }
    }
    return "\"\(scalars.joined())\""
  }
}
