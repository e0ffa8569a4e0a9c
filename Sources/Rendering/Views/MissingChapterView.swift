import Model
import Presentation
import Templates
import Words

/// What is missing of one contract, or of the site as a whole.
struct MissingChapterView: TemplateView {
  /// Its anchor.
  let id: String
  let title: String
  /// How many points are missing, and how many of each kind where there are several.
  let count: String
  let parts: [MissingPartView]
  /// The page of what its documents say differently.
  let discrepancies: LinkView?

  /// All gaps of a site: those of each contract, then the years without a document and translations.
  static func all(of gaps: [SiteGap], _ context: PageContext) -> [MissingChapterView] {
    let byContract = Dictionary(grouping: gaps, by: \.contract)
    let strings = context.strings
    let ofContracts = context.site.contracts.map { contract in
      MissingChapterView(
        id: anchor(of: contract), title: context.title(of: .contract(contract.id)).text,
        byContract[contract.id] ?? [],
        discrepancies: contract.discrepancies.isEmpty
          ? nil
          : context.link(to: .discrepancies(contract.id), count: contract.discrepancies.count),
        context)
    }
    let years = MissingChapterView(
      id: "years", title: strings.text(.missingThreads), gaps.filter(\.isOfYears),
      discrepancies: nil, context)
    let translations = MissingChapterView(
      id: "translations", title: strings.text(.missingTranslations),
      gaps.filter { $0.kind == .translation }, discrepancies: nil, context)
    return (ofContracts + [years, translations]).compactMap(\.self)
  }

  /// Where what is missing of a contract stands on the page.
  static func anchor(of contract: Contract) -> String { "contract-\(contract.id.rawValue)" }

  /// Shows them; nothing where nothing is missing.
  private init?(
    id: String, title: String, _ gaps: [SiteGap], discrepancies: LinkView?, _ context: PageContext
  ) {
    guard !gaps.isEmpty else { return nil }
    self.id = id
    self.title = title
    parts = SiteGap.Kind.allCases.compactMap { kind in MissingPartView(kind, gaps, context) }
    let points = context.strings.text(.missingPagePoints(count: gaps.count))
    let kinds = parts.map(\.title).joined(separator: context.strings.format.listSeparator)
    count =
      parts.count == 1
      ? points : context.strings.text(.missingPagePointsOfKinds(points: points, kinds: kinds))
    self.discrepancies = discrepancies
  }
}
