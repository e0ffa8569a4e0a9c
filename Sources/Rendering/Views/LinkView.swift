import Templates

/// A link to another page of the site.
struct LinkView: TemplateView {
  let title: Markup
  let href: String
  let isCurrent: Bool

  static var fields: [TemplateField<LinkView>] {
    [.markup("title") { $0.title }, .text("href") { $0.href }, .flag("isCurrent") { $0.isCurrent }]
  }
}
