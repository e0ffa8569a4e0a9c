import Ground
import Model
import Presentation
import Templates
import Words

/// The page of everything that the site does not say yet.
struct MissingKind: PageKind {
  static let template = "missing"
  static func all(of site: Site) -> [Self] { [Self()] }
  static func foot(in scope: NavigationScope) -> [Self] { all(of: scope.site) }

  var destination: Destination { .missing }
  func path(in site: Site, _ strings: SiteStrings) -> String { strings.text(.pathMissing) }
  func title(_ context: PageContext) -> PageTitle {
    context.own(context.strings.text(.titleMissing))
  }
  func found(_ context: PageContext) -> FoundText {
    FoundText(context.strings.text(.descriptionMissing))
  }
  func view(_ context: PageContext) -> MissingPage { MissingPage(context) }
}

/// The page of everything that the site does not say yet.
struct MissingPage: TemplateView {
  static let anchors: [TemplateAnchor] = [.each("chapters", MissingChapterView.self)]

  let page: PageView
  let title: Markup
  /// How much is missing, or that nothing is.
  let lead: String
  let chapters: [MissingChapterView]

  init(_ context: PageContext) {
    let gaps = context.site.missingData(on: context.options.day)
    page = context.frame(description: context.strings.text(.descriptionMissing))
    title = Markup(escaping: context.title(of: context.destination).text)
    lead = context.strings.text(
      gaps.isEmpty
        ? .missingNothing
        : .missingPageLead(
          count: gaps.count, date: context.strings.format.date(context.options.day),
          documents: context.site.documents.count))
    chapters = MissingChapterView.all(of: gaps, context)
  }
}
