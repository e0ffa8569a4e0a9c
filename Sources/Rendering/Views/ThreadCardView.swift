import Model
import Presentation
import Templates

/// A thread in a list, or beside one of its actions; its steps have short names.
struct ThreadCardView: TemplateView {
  let link: LinkView
  let summary: Markup
  let steps: [ThreadStepView]

  init(_ thread: Model.Thread, _ context: PageContext) {
    link = context.link(to: .thread(thread.id))
    summary = context.words(thread.summary)
    steps = ThreadStepView.all(of: thread, context.short)
  }
}
