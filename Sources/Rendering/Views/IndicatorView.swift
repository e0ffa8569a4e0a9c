import Templates

/// One indicator: what is counted, its chart, its values and where they come from.
struct IndicatorView: TemplateView {
  let id: String
  let label: Markup
  let direction: String?
  let definition: Markup?
  let note: Markup?
  let figure: FigureView
  let progress: ProgressView?
  let action: LinkView
  let href: String
  let discrepancies: [DiscrepancyView]
  let source: SourceView

  static var fields: [TemplateField<IndicatorView>] {
    [
      .text("id") { $0.id }, .markup("label") { $0.label },
      .optionalText("direction") { $0.direction }, .optionalMarkup("definition") { $0.definition },
      .optionalMarkup("note") { $0.note }, .view("figure") { $0.figure },
      .optionalView("progress") { $0.progress }, .view("action") { $0.action },
      .text("href") { $0.href }, .views("discrepancies") { $0.discrepancies },
      .flag("hasDiscrepancies") { !$0.discrepancies.isEmpty }, .view("source") { $0.source },
    ]
  }
}
