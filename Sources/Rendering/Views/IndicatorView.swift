import Presentation
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
  var discrepancies: [DiscrepancyView]
}
