import Ground
import Model
import Presentation

/// All kinds of page, in the order of the menu, the foot of the page and the site map.
enum PageKinds {
  static let all: [any PageKind.Type] = [
    HomeKind.self, ContractKind.self, AreaKind.self, ActionKind.self, EasyToReadKind.self,
    BudgetKind.self, IndicatorsKind.self, ReportKind.self, DiscrepanciesKind.self,
    DiagnosisKind.self, BookletKind.self, ContractDataKind.self, ChartKind.self, ThreadsKind.self,
    ThreadKind.self, ThreadChartKind.self, ComparisonKind.self, UpdatesKind.self, UpdateKind.self,
    EasyToReadListKind.self, GlossaryKind.self, DocumentsKind.self, DocumentKind.self,
    DataKind.self, ChangesKind.self, MethodKind.self, MissingKind.self, ProseKind.self,
    AlphabetKind.self, SiteMapKind.self,
  ]

  /// All pages of a language, in reading order.
  static func pages(of site: Site) -> [Destination] { all.flatMap { $0.destinations(of: site) } }

  /// The pages in the menu of a page.
  static func menu(in scope: NavigationScope) -> [Destination] {
    all.flatMap { $0.menuDestinations(in: scope) }
  }

  /// The pages of a group at the foot of a page.
  static func foot(_ group: FootGroup, in scope: NavigationScope) -> [Destination] {
    all.filter { $0.footGroup == group }.flatMap { $0.footDestinations(in: scope) }
  }
}

/// The pages of a kind as links name them; asked of the kind, since a list of pages of a kind not known here is
/// made anew, at each call, by what the program finds out of its types.
extension PageKind {
  fileprivate static func destinations(of site: Site) -> [Destination] {
    all(of: site).map(\.destination)
  }

  fileprivate static func menuDestinations(in scope: NavigationScope) -> [Destination] {
    menu(in: scope).map(\.destination)
  }

  fileprivate static func footDestinations(in scope: NavigationScope) -> [Destination] {
    foot(in: scope).map(\.destination)
  }
}
