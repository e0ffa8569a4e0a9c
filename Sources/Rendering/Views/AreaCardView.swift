import Templates

/// A priority area with its actions.
struct AreaCardView: TemplateView {
  let number: String
  let title: Markup
  let href: String
  let summary: Markup?
  let total: String
  /// The years of which it is the total.
  let years: String
  let actions: [ActionCardView]
}
