import Templates

/// A fact in few words: what it is about, what it says, and perhaps where it is explained.
struct FactView: TemplateView {
  let name: String
  let value: Markup
  let href: String?
}
