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
    /// `{{! … }}` and `{{=| |=}}`: nothing to show.
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
  var words: [String] {
    text == "." ? [] : text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
  }
}
