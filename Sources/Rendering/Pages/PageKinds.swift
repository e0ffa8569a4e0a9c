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
  static func pages(of site: Site) -> [Destination] {
    all.flatMap { kind in kind.all(of: site).map(\.destination) }
  }

  /// The pages in the menu of a page.
  static func menu(in scope: NavigationScope) -> [Destination] {
    all.flatMap { kind in kind.menu(in: scope).map(\.destination) }
  }

  /// The pages of a group at the foot of a page.
  static func foot(_ group: FootGroup, in scope: NavigationScope) -> [Destination] {
    all.filter { $0.footGroup == group }.flatMap { kind in kind.foot(in: scope).map(\.destination) }
  }
}
