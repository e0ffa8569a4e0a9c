import Model
import Tables
import Templates

/// The page of a thread: one promise followed from contract to contract.
struct ThreadPage: TemplateView {
  let page: PageView
  let title: Markup
  let summary: Markup
  let steps: [ThreadStepView]
  let figure: FigureView?
  let table: TableView
  let note: Markup?
  let discrepancies: [DiscrepancyView]
  let sources: [SourceView]

  init(_ context: PageContext, _ thread: Model.Thread) {
    let figure = ThreadFigure(context: context, thread: thread)
    page = context.frame(
      description: thread.summary[context.language],
      freshness: Freshness(of: thread.title, updated: { _ in nil }))
    title = context.markup(thread.title)
    summary = context.words(thread.summary)
    steps = ThreadStepView.all(of: thread, context)
    self.figure = figure.view(id: "years")
    table = context.view(
      .thread(thread, of: context.site, on: context.options.day), id: "table-years")
    note = thread.note.map(context.words)
    discrepancies = context.discrepancies(of: thread)
    sources = context.views(
      thread.steps.map { context.contract($0.contract).action($0.action).source })
  }
}
