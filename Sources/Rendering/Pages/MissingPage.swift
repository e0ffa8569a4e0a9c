import Ground
import Model
import Templates
import Words

/// The page of everything that the site does not say yet.
struct MissingKind: PageKind {
  static let template = "missing"
  static func all(of site: Site) -> [Self] { [Self()] }
  static func foot(in scope: NavigationScope) -> [Self] { all(of: scope.site) }

  func path(in site: Site, _ strings: SiteStrings) -> String { strings.text(.pathMissing) }
  func title(_ context: PageContext) -> PageTitle {
    context.own(context.strings.text(.titleMissing))
  }
  func view(_ context: PageContext) -> MissingPage { MissingPage(context) }
}

extension Destination {
  /// The page of everything that the site does not say yet.
  static var missing: Destination { Destination(MissingKind()) }
}

/// The page of everything that the site does not say yet.
struct MissingPage: TemplateView {
  /// What is missing of one contract or of one kind.
  struct Chapter: TemplateView {
    let title: String
    let groups: [MissingGroupView]
  }

  let page: PageView
  let title: Markup
  let lead: String
  let nothing: String
  let chapters: [Chapter]

  init(_ context: PageContext) {
    page = context.frame(
      description: context.strings.text(.descriptionMissing),
      freshness: Freshness(complete: context.site))
    title = Markup(escaping: context.title(of: context.destination).text)
    lead = context.strings.text(
      .missingPageLead(
        count: context.site.documents.count, date: context.strings.format.date(context.options.day))
    )
    nothing = context.strings.text(.missingNothing)
    chapters = MissingSentences(context: context).chapters.map { chapter in
      Chapter(title: chapter.title, groups: chapter.groups.map { MissingGroupView($0, context) })
    }
  }
}
