public import Templates

/// A chart with its headline and, after it, the same data as a table.
public struct FigureView: TemplateView {
  let id: String
  let headline: String
  let drawing: Markup
  /// The same data.
  public let table: TableView
  /// Where the chart stands alone, to be shared; nothing on that page itself.
  let sheet: LinkView?
}

extension FigureView {
  /// The same figure under a caption of the author's.
  func captioned(_ caption: String) -> FigureView {
    FigureView(id: id, headline: caption, drawing: drawing, table: table, sheet: sheet)
  }
}
