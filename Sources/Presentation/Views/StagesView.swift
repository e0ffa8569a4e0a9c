public import Templates

/// What became of a budget: a chart with its table, or the table alone where one inside the other
/// would say what no document says.
public struct StagesView: TemplateView {
  let headline: String
  let figure: FigureView?
  let table: TableView
}
