import Templates

/// A priority area with its actions.
struct AreaCardView: TemplateView {
  let number: String
  let title: Markup
  let href: String
  let summary: Markup?
  let total: String
  let actions: [ActionCardView]

  static var fields: [TemplateField<AreaCardView>] {
    [
      .text("number") { $0.number }, .markup("title") { $0.title }, .text("href") { $0.href },
      .optionalMarkup("summary") { $0.summary }, .text("total") { $0.total },
      .views("actions") { $0.actions },
    ]
  }
}
