import Model
import Templates
import Words

/// The head of a page made to be printed: what it is, what it covers, and the date of its data.
struct PrintedHeadView: TemplateView {
  /// A sentence under the title, with the class by which the stylesheet knows it.
  struct Line: TemplateView {
    let kind: String
    let text: String
  }

  let title: Markup
  /// The words that say who compiled the page; nothing where the site is official.
  let compiled: String?
  let summary: Markup
  let facts: [FactView]
  let lines: [Line]
  let dataDate: String
  let asOf: String
  let sources: [SourceView]

  init(
    of contract: Contract, compiled: String? = nil, facts: [FactView], lines: [Line],
    source: Source, _ context: PageContext
  ) {
    title = Markup(escaping: context.title(of: context.destination).text)
    summary = context.words(
      contract.texts[context.language].summary, in: contract.texts.language(for: context.language))
    self.compiled = compiled
    self.facts = facts
    self.lines = lines
    dataDate = context.strings.format.date(contract.updated)
    asOf = context.strings.format.date(context.options.day)
    sources = context.views([source])
  }
}
