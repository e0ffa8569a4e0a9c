import Discovery
import Model
import Presentation
import Templates
import Words

/// The page that a server shows for an address that does not exist, in one language or in several at once.
///
/// It is served at any depth, so its links and styles count from the root of the site: from the
/// base address when there is one, else from the root of the server.
struct NotFoundPage: TemplateView {
  /// What the page says in a language.
  struct Text: TemplateView {
    let code: String
    let direction: String
    let title: String
    let message: String
    let home: LinkView
    let siteMap: LinkView
    let unofficial: String?
  }

  let policy: Markup
  let language: String
  let direction: String
  let title: String
  let description: String
  let stylesheet: String
  let icon: String
  let texts: [Text]

  /// The page in some languages of a site, the first of which is that of its head.
  init(_ renderer: SiteRenderer, in languages: [Language]) {
    let (site, root) = (renderer.site, renderer.hostAddress.path)
    let first = renderer.context(.home, languages[0])
    policy = first.policy
    language = first.language.code
    direction = first.strings.direction
    title = first.strings.text(.titleNotFound)
    description = first.strings.text(.descriptionNotFound)
    stylesheet = root + SitePaths.stylesheet
    icon = root + SitePaths.asset(Theme.icon)
    texts = languages.map { language in
      let context = renderer.context(.home, language)
      let strings = context.strings
      let link = { (phrase: Phrase, destination: Destination) in
        LinkView(
          title: Markup(escaping: strings.text(phrase)),
          href: root + context.paths.path(of: destination, in: language), isCurrent: false)
      }
      return Text(
        code: language.code, direction: strings.direction, title: strings.text(.titleNotFound),
        message: strings.text(.descriptionNotFound), home: link(.titleHome, .home),
        siteMap: link(.titleSiteMap, .siteMap),
        unofficial: site.identity.isOfficial ? nil : strings.text(.layoutUnofficial))
    }
  }

  /// Where it lies: at the root, or in the folder of a language.
  static func path(in folder: Language?) -> String {
    (folder.map { "\($0.code)/" } ?? "") + "404.html"
  }
}
