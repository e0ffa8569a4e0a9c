public import Templates

/// Where a figure or a fact comes from.
public struct SourceView: TemplateView {
  let document: Markup
  let place: Markup
  let href: String
  /// Whether none stands before it in a list.
  var isFirst = true
  /// Whether the source before it in a list is in the same document.
  public var isRepeated = false
}
