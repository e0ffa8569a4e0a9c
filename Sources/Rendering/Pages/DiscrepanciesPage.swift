import Model
import Templates
import Words

/// The page of what disagrees and what is missing in a contract.
struct DiscrepanciesKind: ContractPart {
  let contract: Contract.ID

  static let template = "discrepancies"
  static func all(of site: Site) -> [Self] { site.contracts.map { Self(contract: $0.id) } }
  static func menu(in scope: NavigationScope) -> [Self] { ofContract(in: scope) }

  func path(in site: Site, _ strings: SiteStrings) -> String {
    strings.folder(of: contract) + "/" + strings.text(.pathDiscrepancies)
  }

  func title(_ context: PageContext) -> PageTitle {
    context.own(context.strings.text(.titleDiscrepancies(contract: context.title(of: contract))))
  }

  func menuTitle(_ strings: SiteStrings) -> String? { strings.text(.menuDiscrepancies) }

  func view(_ context: PageContext) -> DiscrepanciesPage {
    DiscrepanciesPage(context, context.contract(contract))
  }
}

extension Destination {
  /// The page of what disagrees and what is missing in a contract.
  static func discrepancies(_ contract: Contract.ID) -> Destination {
    Destination(DiscrepanciesKind(contract: contract))
  }
}

/// The page of what disagrees and what is missing.
struct DiscrepanciesPage: TemplateView {
  static let anchors: [TemplateAnchor] = [
    .each("chapters", DiscrepancyChapterView.self), .each("discrepancies", DiscrepancyView.self),
  ]

  let page: PageView
  let title: Markup
  let chapters: [DiscrepancyChapterView]
  let missing: [MissingGroupView]
  let asOf: String
  let nothing: String

  init(_ context: PageContext, _ contract: Contract) {
    page = context.frame(
      description: context.strings.text(
        .descriptionDiscrepancies(contract: context.title(of: .contract(contract.id)).text)),
      freshness: Freshness(complete: context.site))
    title = Markup(escaping: context.title(of: context.destination).text)
    chapters = DiscrepancyChapterView.all(of: contract, context)
    missing = MissingSentences(context: context).groups(of: contract).map {
      MissingGroupView($0, context)
    }
    nothing = context.strings.text(.missingNothing)
    asOf = context.strings.format.date(context.options.day)
  }
}
