import Diagnostics
import Model
import Scanning

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

  /// A text to be replaced, in one language.
  func words(_ starter: StarterText, in language: String) -> String {
    words(starter.message.french, starter.message.english, in: language)
  }

  /// A text to be replaced, in the languages that are known.
  func label(_ starter: StarterText) -> String {
    label(starter.message.french, starter.message.english)
  }

  /// A text that an author wrote in the original language: the others fall back to it, but for one that is the same in all.
  func label(_ text: String) -> String {
    languages.count > 1 && !text.isSameInEveryLanguage
      ? "{\(quoted(original)): \(quoted(text))}" : quoted(text)
  }

  /// A text between double quotes.
  func quoted(_ text: String) -> String { text.inDoubleQuotes }
}

extension String {
  /// The text between double quotes, as JSON and YAML read it.
  public var inDoubleQuotes: String {
    let scalars = unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\n": "\\n"
      case "\r": "\\r"
      case "\t": "\\t"
      // YAML takes these for ends of lines, or for nothing.
      case "\u{2028}", "\u{2029}": "\\u\(String(scalar.value, radix: 16))"
      case "\u{FEFF}": "\\ufeff"
      case "\u{85}": "\\u0085"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        "\\u00" + (scalar.value < 0x10 ? "0" : "") + String(scalar.value, radix: 16)
      default: String(scalar)
      }
    }
    return "\"\(scalars.joined())\""
  }
}
