import Model
import Presentation
import Templates
import Words

/// All fiches of a contract on one page.
struct BookletKind: ContractPart {
  let contract: Contract.ID

  static let template = "booklet"
  static func all(of contract: Contract) -> [Self] { [Self(contract: contract.id)] }
  static func foot(in scope: NavigationScope) -> [Self] { ofContract(in: scope) }

  var destination: Destination { .booklet(contract) }
  func path(in site: Site, _ strings: SiteStrings) -> String {
    strings.folder(of: contract) + "/" + strings.text(.pathBooklet)
  }

  func title(_ context: PageContext) -> PageTitle {
    context.own(context.strings.text(.titleBooklet(contract: context.title(of: contract))))
  }

  func menuTitle(_ strings: SiteStrings) -> String? { strings.text(.menuBooklet) }

  var printedContract: Contract.ID? { contract }
  /// Links to the glossary would lead nowhere on paper.
  var explainsWords: Bool { false }

  func view(_ context: PageContext) -> BookletPage {
    BookletPage(context, context.contract(contract))
  }
}

/// All fiches of a contract on one page: a list to be read on a screen, a booklet once printed.
struct BookletPage: TemplateView {
  let page: PageView
  let head: PrintedHeadView
  let fiches: [FicheView]

  init(_ context: PageContext, _ contract: Contract) {
    page = context.frame(
      description: context.strings.text(
        .descriptionBooklet(contract: context.title(of: .contract(contract.id)).text)))
    head = PrintedHeadView(
      kicker: nil, title: Markup(escaping: context.title(of: context.destination).text),
      of: contract, facts: context.about(contract).facts, lines: [], source: contract.source,
      context)
    fiches = contract.actions.map { FicheView($0, of: contract, context) }
  }
}
