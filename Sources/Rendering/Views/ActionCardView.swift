import Templates

/// An action in a list of actions.
struct ActionCardView: TemplateView {
  let number: String
  let title: Markup
  let href: String
  let summary: Markup
  /// For whom it is, where a document says so.
  let audience: Markup?
  let status: String?
  let total: String
}
