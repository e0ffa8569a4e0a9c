import Model
import Templates
import Words

extension SiteRenderer {
  /// The HTML of a page: what its destination shows, written by its template.
  func bytes(of context: PageContext) -> [UInt8] {
    let templates = theme.templates
    switch context.destination {
    case .threads: return page(templates.threads, CardListPage(threadsOf: context), context)
    case .thread(let id):
      return page(templates.thread, ThreadPage(context, context.thread(id)), context)
    case .updates: return page(templates.updates, CardListPage(updatesOf: context), context)
    case .update(let id):
      return page(templates.update, UpdatePage(context, context.update(id)), context)
    case .easyToRead(let id, let action):
      return easyToRead(action, of: context.contract(id), context)
    case .home: return page(templates.home, HomePage(context), context)
    case .documents: return page(templates.documents, DocumentsPage(context), context)
    case .glossary: return page(templates.glossary, GlossaryPage(context), context)
    case .siteMap: return page(templates.siteMap, SiteMapPage(context), context)
    case .page(let id): return page(templates.prose, ProsePage(context, context.page(id)), context)
    case .contract(let id):
      return page(templates.contract, ContractPage(context, context.contract(id)), context)
    case .budget(let id):
      return page(templates.budget, BudgetPage(context, context.contract(id)), context)
    case .indicators(let id):
      return page(templates.indicators, IndicatorsPage(context, context.contract(id)), context)
    case .diagnosis(let id):
      return page(templates.diagnosis, DiagnosisPage(context, context.contract(id)), context)
    case .discrepancies(let id):
      return page(
        templates.discrepancies, DiscrepanciesPage(context, context.contract(id)), context)
    case .chart(let id, let subject):
      let sheet = context.sheet(subject, of: context.contract(id))
      return page(templates.chart, ChartPage(context, sheet), context)
    case .threadChart(let id):
      return page(
        templates.chart, ChartPage(context, context.sheet(of: context.thread(id))), context)
    case .report(let id, let report):
      let contract = context.contract(id)
      return page(
        templates.report, ReportPage(context, contract.report(report), of: contract), context)
    case .booklet(let id):
      return page(templates.booklet, BookletPage(context, context.contract(id)), context)
    case .method: return page(templates.method, MethodPage(context), context)
    case .missing: return page(templates.missing, MissingPage(context), context)
    case .area(let id, let area):
      let contract = context.contract(id)
      return page(templates.area, AreaPage(context, contract.area(area), of: contract), context)
    case .action(let id, let action):
      let contract = context.contract(id)
      return page(
        templates.action, ActionPage(context, contract.action(action), of: contract), context)
    }
  }

  private func easyToRead(_ id: Action.ID, of contract: Contract, _ context: PageContext) -> [UInt8]
  {
    let action = contract.action(id)
    guard let text = action.easyToRead else {
      preconditionFailure("an action has the text of its page, not '\(id.rawValue)'")
    }
    return page(
      theme.templates.easyToRead, EasyToReadPage(context, text, of: action, in: contract), context)
  }

  private func page<View: TemplateView>(
    _ template: Template<View>, _ view: View, _ context: PageContext
  ) -> [UInt8] {
    let html = html(template, view, in: context.language)
    return context.glossary.linked(html, to: context.href(to: .glossary))
  }

  func html<View: TemplateView>(
    _ template: Template<View>, _ view: View, in language: Language
  ) -> [UInt8] {
    guard let strings = theme.values[language] else {
      preconditionFailure("a theme has the strings of every language of its site")
    }
    var bytes: [UInt8] = []
    template.render(view, strings: strings, into: &bytes)
    return bytes
  }
}
