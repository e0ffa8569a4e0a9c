/// One tag of a template as it was written, from its opening to its closing delimiter.
struct TemplateTag: Sendable {
  enum Kind: Sendable {
    /// `{{name}}`
    case variable
    /// `{{{name}}}` or `{{&name}}`
    case rawVariable
    /// `{{#name}}`
    case section
    /// `{{^name}}`
    case invertedSection
    /// `{{>name}}`
    case partial
    /// `{{<name}}`
    case parent
    /// `{{$name}}`
    case block
    /// `{{/name}}`
    case close
    /// `{{! … }}`: nothing to show.
    case silent
  }

  let kind: Kind
  let name: TemplateName
  /// The bytes from the opening delimiter to the closing one.
  let range: Range<Int>
}

/// A name in a tag, and where it stands.
struct TemplateName: Sendable {
  let text: String
  let range: Range<Int>
  /// The words between the dots; none for `.` alone.
  let words: [String]

  init(text: String, range: Range<Int>) {
    self.text = text
    self.range = range
    words = Self.words(of: text)
  }

  private static func words(of text: String) -> [String] {
    let dot = UInt8(ascii: ".")
    guard text.utf8.contains(dot) else { return [text] }
    guard text != "." else { return [] }
    return text.utf8.split(separator: dot, omittingEmptySubsequences: false).map {
      String(Substring($0))
    }
  }

  /// Whether a section asks if a list has anything, `{{#name?}}`, instead of going through it.
  var asksForAny: Bool { text.utf8.count > 1 && text.utf8.last == UInt8(ascii: "?") }

  /// The name of the list that such a section asks.
  var withoutQuestion: TemplateName {
    TemplateName(text: String(text.dropLast()), range: range.dropLast())
  }
}
