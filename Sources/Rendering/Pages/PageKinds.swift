import Ground
import Model

/// All kinds of page, in the order of the menu, the foot of the page and the site map.
enum PageKinds {
  static let all: [any PageKind.Type] = [
    HomeKind.self, ContractKind.self, AreaKind.self, ActionKind.self, EasyToReadKind.self,
    BudgetKind.self, IndicatorsKind.self, DiagnosisKind.self, DiscrepanciesKind.self,
    ReportKind.self, BookletKind.self, ChartKind.self, ThreadsKind.self, ThreadKind.self,
    ThreadChartKind.self, ComparisonKind.self, UpdatesKind.self, UpdateKind.self, ProseKind.self,
    MethodKind.self, MissingKind.self, DocumentsKind.self, DocumentKind.self, GlossaryKind.self,
    SiteMapKind.self,
  ]

  /// All pages of a language, in reading order.
  static func pages(of site: Site) -> [Destination] {
    all.flatMap { kind in kind.all(of: site).map { Destination($0) } }
  }

  /// The pages in the menu; those of the author's own prose come last.
  static func menu(of site: Site, on day: Day) -> [Destination] {
    (ours + [ProseKind.self]).flatMap { kind in kind.menu(of: site, on: day).map { Destination($0) }
    }
  }

  /// The pages at the foot; those of the author's own prose come first.
  static func footer(of site: Site) -> [Destination] {
    ([ProseKind.self] + ours).flatMap { kind in kind.footer(of: site).map { Destination($0) } }
  }

  private static let ours = all.filter { $0 != ProseKind.self }
}
