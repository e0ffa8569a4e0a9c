public import Templates

/// A figure that a page leads with: what it is, the figure alone, and what must be known to read it.
public struct KeyFigureView: TemplateView {
  let name: Markup
  let value: String
  let href: String
  let notes: [Markup]
  let isLate: Bool
}

/// What was counted last, in the year in which it was.
public struct LastCountView: TemplateView {
  let title: String
  let keyFigures: [KeyFigureView]
}
