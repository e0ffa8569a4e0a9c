import Diagnostics

extension Rule {
  static let textAsMarkup = Rule("text-as-markup", .warning)
  static let markupAsText = Rule("markup-as-text", .warning)
}

/// What an author meant otherwise than Markdown reads it: nothing is wrong for Markdown, and yet the reader sees
/// something else.
///
/// `text-as-markup`: ordinary text is not taken for markup, so that words and signs vanish or look like what they are not.
/// `markup-as-text`: no markup reaches the reader as text, be it mistyped or of another Markdown than this one.
struct Slip {
  private let rule: Rule
  private let message: Message
  private let help: Message

  /// A slip by which text is taken for markup.
  static func taken(
    _ french: String, _ english: String, help helpInFrench: String, _ helpInEnglish: String
  ) -> Slip {
    Slip(
      rule: .textAsMarkup, message: Message(french, english),
      help: Message(helpInFrench, helpInEnglish))
  }

  /// A slip by which markup stays text.
  static func left(
    _ french: String, _ english: String, help helpInFrench: String, _ helpInEnglish: String
  ) -> Slip {
    Slip(
      rule: .markupAsText, message: Message(french, english),
      help: Message(helpInFrench, helpInEnglish))
  }

  /// The diagnostic of this slip at a place.
  func diagnostic(at location: SourceLocation) -> Diagnostic {
    Diagnostic(rule, at: location, message, help: help)
  }
}

extension DocumentReader {
  /// Reports a slip at a place of what libcmark read.
  mutating func report(_ slip: Slip, at range: Range<Int>) {
    diagnostics.append(slip.diagnostic(at: source.location(range)))
  }
}
