import Model
import Presentation
import Templates
import Words

/// The head of a page made to be printed: what it is, what it covers, and the date of its data.
struct PrintedHeadView: TemplateView {
  /// A sentence under the title, with the class by which the stylesheet knows it.
  struct Line: TemplateView {
    let kind: String
    let text: String
  }

  /// What the page is part of, where its title does not say it.
  let kicker: LinkView?
  let title: Markup
  let facts: [FactView]
  let lines: [Line]
  let dataDate: String
  let asOf: String
  let sources: [SourceView]

  init(
    kicker: LinkView?, title: Markup, of contract: Contract, facts: [FactView], lines: [Line],
    source: Source, _ context: PageContext
  ) {
    self.kicker = kicker
    self.title = title
    self.facts = facts
    self.lines = lines
    dataDate = context.strings.format.date(contract.updated)
    asOf = context.strings.format.date(context.options.day)
    sources = context.views([source])
  }
}
