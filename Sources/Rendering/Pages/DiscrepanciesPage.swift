import Model
import Templates

/// The page of what disagrees and what is missing.
struct DiscrepanciesPage: TemplateView {
  let page: PageView
  let title: Markup
  let discrepancies: [DiscrepancyView]
  let missing: [String]
  let asOf: String

  init(_ context: PageContext, _ contract: Contract) {
    page = context.frame(
      description: context.strings.text(
        .descriptionDiscrepancies,
        ["contract": context.title(of: .contract(contract.id)).text]
      ),
      freshness: Freshness(complete: context.site)
    )
    title = Markup(escaping: context.title(of: context.destination).text)
    let parts = SiteParts(context: context, contract: contract)
    discrepancies = contract.discrepancies.map(parts.view)
    let sentences = Sentences(context: context, contract: contract)
    missing =
      contract.missingData(on: context.options.day).map(sentences.missing)
      + context.missingTranslations(of: contract)
    asOf = context.strings.format.date(context.options.day)
  }

  static var fields: [TemplateField<DiscrepanciesPage>] {
    [
      .view("page") { $0.page },
      .markup("title") { $0.title },
      .views("discrepancies") { $0.discrepancies },
      .flag("hasDiscrepancies") { !$0.discrepancies.isEmpty },
      .texts("missing") { $0.missing },
      .flag("hasMissing") { !$0.missing.isEmpty },
      .text("asOf") { $0.asOf },
    ]
  }
}

extension PageContext {
  /// A sentence for each page of a contract's prose that a language of the site lacks.
  fileprivate func missingTranslations(of contract: Contract) -> [String] {
    let pages =
      [(Destination.contract(contract.id), contract.texts.languages)]
      + contract.actions.map { (.action(contract.id, $0.id), $0.texts.languages) }
    return pages.flatMap { destination, languages in
      site.languages.filter { !languages.contains($0) }.map { missing in
        strings.text(
          .missingTranslation,
          [
            "page": title(of: destination).text,
            "language": strings.languageNames[missing] ?? missing.code,
          ]
        )
      }
    }
  }
}
