import Model
import Presentation
import Tables
import Templates
import Words

/// The page that tells whether there is more money than before; there is none where no two years can be
/// compared.
struct ComparisonKind: PageKind {
  static let template = "comparison"
  static func all(of site: Site) -> [Self] { site.isComparable ? [Self()] : [] }
  static func foot(in scope: NavigationScope) -> [Self] { all(of: scope.site) }
  static var footGroup: FootGroup { .contracts }

  var destination: Destination { .comparison }
  func path(in site: Site, _ strings: SiteStrings) -> String { strings.text(.pathComparison) }
  func title(_ context: PageContext) -> PageTitle {
    context.own(context.strings.text(.titleComparison))
  }
  func found(_ context: PageContext) -> FoundText {
    FoundText(context.strings.text(.descriptionComparison))
  }
  func view(_ context: PageContext) -> ComparisonPage { ComparisonPage(context) }
}

extension PageContext {
  /// The way to the page that tells whether there is more money than before, where there is one.
  var comparison: LinkView? { ComparisonKind.all(of: site).isEmpty ? nil : link(to: .comparison) }
}

/// The page that tells whether there is more money than before, and which actions go on.
struct ComparisonPage: TemplateView {
  /// An action that is called reinforced and has less money than what it follows.
  struct Reinforced: TemplateView {
    let action: LinkView
    let words: String
  }

  /// Actions of a contract.
  struct Chapter: TemplateView {
    let contract: LinkView
    let actions: [LinkView]
  }

  let page: PageView
  let title: Markup
  let answer: [String]
  let figure: FigureView
  let spent: [String]
  let reinforced: [Reinforced]
  let otherMoney: String
  let followed: TableView?
  let unfollowed: [Chapter]
  let unpreceded: [Chapter]

  init(_ context: PageContext) {
    let site = context.site
    page = context.frame(description: context.strings.text(.descriptionComparison))
    title = Markup(escaping: context.title(of: context.destination).text)
    answer = context.budgetComparison
    figure = AmountsFigure(context: context).view(id: "years")
    let oldestFirst = Array(site.contracts.reversed())
    spent = oldestFirst.filter(\.budget.knowsSpending).flatMap {
      context.about($0).execution(of: BudgetSlice())
    }
    reinforced = oldestFirst.reversed().flatMap { contract in
      contract.actions.compactMap { Reinforced($0, in: contract, context) }
    }
    otherMoney = context.strings.text(.comparisonOtherMoney)
    followed =
      site.successions.isEmpty
      ? nil : context.view(.followedAmounts(of: site), id: "table-followed")
    unfollowed = Chapter.all(oldestFirst.dropLast(), context, site.actionsWithoutSequel)
    unpreceded = Chapter.all(oldestFirst.dropFirst(), context, site.actionsWithoutForerunner)
  }
}

extension ComparisonPage.Reinforced {
  fileprivate init?(_ action: Action, in contract: Contract, _ context: PageContext) {
    guard let succession = context.site.succession(to: action.id, in: contract.id),
      succession.givesLess(toReinforced: action)
    else { return nil }
    self.action = context.link(to: .action(contract.id, action.id))
    words = context.sequel(succession)
  }
}

extension ComparisonPage.Chapter {
  /// The contracts of which something is listed; none on a site that follows nothing.
  fileprivate static func all(
    _ contracts: ArraySlice<Contract>, _ context: PageContext, _ actions: (Contract) -> [Action]
  ) -> [Self] {
    guard !context.site.threads.isEmpty else { return [] }
    return contracts.compactMap { contract in
      let listed = actions(contract)
      guard !listed.isEmpty else { return nil }
      return Self(
        contract: context.link(to: .contract(contract.id)),
        actions: listed.map { context.link(to: .action(contract.id, $0.id)) })
    }
  }
}
