public import Templates

/// A link to another page of the site.
public struct LinkView: TemplateView {
  /// Its words.
  public let title: Markup
  /// Where it leads, from the page on which it stands.
  public let href: String
  let isCurrent: Bool

  /// Makes a link.
  public init(title: Markup, href: String, isCurrent: Bool) {
    self.title = title
    self.href = href
    self.isCurrent = isCurrent
  }
}
