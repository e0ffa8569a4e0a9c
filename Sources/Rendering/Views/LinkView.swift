import Templates

/// A link to another page of the site.
struct LinkView: TemplateView {
  let title: Markup
  let href: String
  let isCurrent: Bool
}
