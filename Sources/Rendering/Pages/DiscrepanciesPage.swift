import Model
import Presentation
import Templates
import Words

/// The page of what the documents of a contract say differently.
struct DiscrepanciesKind: ContractPart {
  let contract: Contract.ID

  static let template = "discrepancies"
  static func all(of contract: Contract) -> [Self] { [Self(contract: contract.id)] }
  static func menu(in scope: NavigationScope) -> [Self] { ofContract(in: scope) }

  var destination: Destination { .discrepancies(contract) }
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

/// The page of what the documents of a contract say differently.
struct DiscrepanciesPage: TemplateView {
  static let anchors: [TemplateAnchor] = [
    .each("chapters", DiscrepancyChapterView.self), .each("discrepancies", DiscrepancyView.self),
  ]

  let page: PageView
  let title: Markup
  let lead: String
  /// How many there are of each weight, and how much is missing of the same contract.
  let contents: [LinkView]
  let chapters: [DiscrepancyChapterView]

  init(_ context: PageContext, _ contract: Contract) {
    page = context.frame(
      description: context.strings.text(
        .descriptionDiscrepancies(contract: context.title(of: .contract(contract.id)).text)))
    title = Markup(escaping: context.title(of: context.destination).text)
    lead = context.strings.text(.discrepanciesLead(count: contract.discrepancies.count))
    chapters = DiscrepancyChapterView.all(of: contract, context)
    let gaps = contract.missingData(on: context.options.day).count
    let missing = context.link(
      to: .missing, anchor: MissingChapterView.anchor(of: contract), count: gaps)
    contents = chapters.map(\.link) + (gaps == 0 ? [] : [missing])
  }
}
