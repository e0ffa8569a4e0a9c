import Templates

/// A fact in few words: what it is about, what it says, and perhaps where it is explained.
struct FactView: TemplateView {
  let name: String
  let value: Markup
  let href: String?

  static var fields: [TemplateField<FactView>] {
    [.text("name") { $0.name }, .markup("value") { $0.value }, .optionalText("href") { $0.href }]
  }
}
