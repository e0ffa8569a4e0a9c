import Diagnostics

extension Rule { static let lostQuote = Rule("lost-quote", .warning) }

/// `lost-quote`: a text of YAML that ends with a quote begins with one.
///
/// A warning: YAML takes the quote for a part of the text, and readers would see it.
enum LostQuote {
  /// What is said of a text without quotes around it that ends with one which nothing opens.
  static func diagnostic(of text: String, at location: SourceLocation) -> Diagnostic? {
    guard text.utf8.last == UInt8(ascii: "\"") || text.utf8.last == UInt8(ascii: "'"),
      let quote = text.last
    else { return nil }
    let words = text.dropLast()
    // 24" is a length, and a quote behind a blank opens.
    guard let before = words.last, before.isLetter || ".!?…".contains(before),
      !opens(quote, in: words)
    else { return nil }
    return Diagnostic(
      .lostQuote, at: location, "un guillemet ferme ce texte, et aucun ne l’ouvre",
      "a quote closes this text, and none opens it",
      help: "écrivez \(quote)\(words)\(quote), ou supprimez le guillemet",
      "write \(quote)\(words)\(quote), or remove the quote")
  }

  private static func opens(_ quote: Character, in text: Substring) -> Bool {
    zip(" " + text, text).contains { before, character in
      character == quote && !before.isLetter && !before.isNumber
    }
  }
}
