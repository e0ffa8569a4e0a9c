import Model
import Tables
import Templates

/// The page that explains how statuses are computed, from the very constants that compute them.
struct MethodPage: TemplateView {
  /// A status and what it means.
  struct Status: TemplateView {
    let kind: String
    let name: String
    let meaning: String
  }

  let page: PageView
  let title: Markup
  let tolerance: String
  let origin: String
  let statuses: [Status]
  let examples: TableView
  let missing: LinkView

  init(_ context: PageContext) {
    let strings = context.strings
    let sentences = ProgressSentences(strings: strings)
    page = context.frame(
      description: strings.text(.descriptionMethod), freshness: Freshness(complete: context.site))
    title = Markup(escaping: context.title(of: context.destination).text)
    tolerance = strings.text(
      .methodTolerance, ["tolerance": strings.format.percentage(ProgressRule.defaultTolerance)])
    let thresholds = MethodPage.thresholds(strings)
    origin = strings.text(.methodOrigin, thresholds)
    statuses = ProgressStatus.allCases.map { status in
      Status(
        kind: status.rawValue, name: sentences.name(of: status),
        meaning: MethodPage.meaning(of: status, thresholds, strings))
    }
    examples = context.view(.progressExamples, id: "examples")
    missing = context.link(to: .missing)
  }

  /// The thresholds of an indicator without a tolerance of its own.
  private static func thresholds(_ strings: SiteStrings) -> [String: String] {
    let rule = ProgressRule(direction: .up, tolerance: ProgressRule.defaultTolerance)
    return [
      "onTrack": strings.format.percentage(rule.onTrackThreshold),
      "watch": strings.format.percentage(ProgressRule.watchThreshold),
    ]
  }

  private static func meaning(
    of status: ProgressStatus, _ thresholds: [String: String], _ strings: SiteStrings
  ) -> String {
    switch status {
    case .achieved: strings.text(.methodAchieved)
    case .onTrack: strings.text(.methodOnTrack, thresholds)
    case .watch: strings.text(.methodWatch, thresholds)
    case .behind: strings.text(.methodBehind, thresholds)
    case .cannotBeAssessed: strings.text(.methodCannotBeAssessed)
    }
  }
}
