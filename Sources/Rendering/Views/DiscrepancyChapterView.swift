import Model
import Presentation
import Templates
import Words

/// The discrepancies of one weight, under a heading of their own.
struct DiscrepancyChapterView: TemplateView {
  /// Its anchor, and the word by which content names the weight.
  let id: String
  let title: String
  /// The words under which all are folded, where they are about words alone.
  let summary: String?
  /// The way to them on their page, which says how many there are.
  let link: LinkView
  let discrepancies: [DiscrepancyView]

  /// The discrepancies of a contract by weight, the gravest first; of weights that none has, nothing.
  static func all(of contract: Contract, _ context: PageContext) -> [DiscrepancyChapterView] {
    let about = context.about(contract)
    return Discrepancy.Weight.allCases.compactMap { weight in
      let own = contract.discrepancies.filter { $0.weight == weight }
      guard !own.isEmpty else { return nil }
      return DiscrepancyChapterView(
        id: weight.rawValue, title: context.strings.text(weight),
        summary: weight == .wording
          ? context.strings.text(.discrepanciesWording(count: own.count)) : nil,
        link: LinkView(
          title: Markup(escaping: context.strings.counted(context.strings.text(weight), own.count)),
          href: "#\(weight.rawValue)", isCurrent: false), discrepancies: about.views(of: own))
    }
  }
}
