import Templates

/// An action in a list of actions.
struct ActionCardView: TemplateView {
  let number: String
  let title: Markup
  let href: String
  let summary: Markup
  let status: String?
  let total: String

  static var fields: [TemplateField<ActionCardView>] {
    [
      .text("number") { $0.number }, .markup("title") { $0.title }, .text("href") { $0.href },
      .markup("summary") { $0.summary }, .optionalText("status") { $0.status },
      .text("total") { $0.total },
    ]
  }
}
