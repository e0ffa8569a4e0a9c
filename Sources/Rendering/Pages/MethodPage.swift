import Model
import Presentation
import Tables
import Templates
import Words

/// The page that explains how statuses are computed.
struct MethodKind: PageKind {
  static let template = "method"
  static func all(of site: Site) -> [Self] { [Self()] }
  static func foot(in scope: NavigationScope) -> [Self] { all(of: scope.site) }

  var destination: Destination { .method }
  func path(in site: Site, _ strings: SiteStrings) -> String { strings.text(.pathMethod) }
  func title(_ context: PageContext) -> PageTitle {
    context.own(context.strings.text(.titleMethod))
  }
  func view(_ context: PageContext) -> MethodPage { MethodPage(context) }
}

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
    page = context.frame(description: strings.text(.descriptionMethod))
    title = Markup(escaping: context.title(of: context.destination).text)
    tolerance = strings.text(
      .methodTolerance(tolerance: strings.format.percentage(ProgressRule.defaultTolerance)))
    let rule = ProgressRule(direction: .up, tolerance: ProgressRule.defaultTolerance)
    let onTrack = strings.format.percentage(rule.onTrackThreshold)
    let watch = strings.format.percentage(ProgressRule.watchThreshold)
    origin = strings.text(.methodOrigin(onTrack: onTrack, watch: watch))
    statuses = ProgressStatus.allCases.map { status in
      Status(
        kind: status.rawValue, name: strings.name(of: status),
        meaning: strings.text(MethodPage.meaning(of: status, onTrack: onTrack, watch: watch)))
    }
    examples = context.view(.progressExamples, id: "examples")
    missing = context.link(to: .missing)
  }

  /// What a status means, with the thresholds of an indicator without a tolerance of its own.
  private static func meaning(of status: ProgressStatus, onTrack: String, watch: String) -> Phrase {
    switch status {
    case .achieved: .methodAchieved
    case .onTrack: .methodOnTrack(onTrack: onTrack)
    case .watch: .methodWatch(watch: watch, onTrack: onTrack)
    case .behind: .methodBehind(watch: watch)
    case .cannotBeAssessed: .methodCannotBeAssessed
    }
  }
}
