import Templates

/// One item of a list of texts, some of which may be in another language than the page.
struct TextView: TemplateView {
  let text: Markup

  static var fields: [TemplateField<TextView>] { [.markup("text") { $0.text }] }
}
