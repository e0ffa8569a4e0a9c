import Model
import Presentation
import Tables
import Templates
import Words

/// The page of a thread.
struct ThreadKind: PageKind {
  let thread: Model.Thread.ID

  static let template = "thread"
  static func all(of site: Site) -> [Self] { site.threads.map { Self(thread: $0.id) } }

  var destination: Destination { .thread(thread) }
  func path(in site: Site, _ strings: SiteStrings) -> String {
    "\(strings.text(.pathThreads))/\(thread.rawValue)"
  }

  func title(_ context: PageContext) -> PageTitle {
    let thread = context.site.known(thread)
    return context.title(context.isShort ? thread.shortTitle ?? thread.title : thread.title)
  }

  func parents(in site: Site) -> [Destination] { [.threads] }
  var cardOwner: Destination { destination }

  func card(_ context: PageContext) -> PageCard {
    PageCard(of: context.site.known(thread), context)
  }

  func found(_ context: PageContext) -> FoundText {
    FoundText(context.site.known(thread).summary[context.language])
  }
  func freshness(in site: Site) -> Freshness { Freshness(of: site.known(thread).title) }

  func view(_ context: PageContext) -> ThreadPage {
    ThreadPage(context, context.site.known(thread))
  }
}

/// The page of a thread: one promise followed from contract to contract.
struct ThreadPage: TemplateView {
  let page: PageView
  let title: Markup
  let summary: Markup
  let steps: [ThreadStepView]
  let figure: FigureView?
  let table: TableView
  let note: Markup?
  let disagreement: DisagreementView?
  let sources: [SourceView]

  init(_ context: PageContext, _ thread: Model.Thread) {
    let figure = ThreadFigure(context: context, thread: thread)
    page = context.frame(description: thread.summary[context.language])
    title = context.markup(thread.title)
    summary = context.words(thread.summary)
    steps = ThreadStepView.all(of: thread, context)
    self.figure = figure.view
    table = figure.tableView
    note = thread.note.map(context.words)
    disagreement = context.disagreement(of: thread)
    sources = context.views(
      thread.steps.map { context.contract($0.contract).action($0.action).source })
  }
}
