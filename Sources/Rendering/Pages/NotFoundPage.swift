import Model
import Presentation
import Templates
import Words

/// The page that a server shows for an address that does not exist, in all languages at once.
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

  let language: String
  let direction: String
  let title: String
  let description: String
  let stylesheet: String
  let icon: String
  let texts: [Text]

  init(
    _ site: Site, _ options: RenderingOptions, strings: [Language: SiteStrings], paths: SitePaths
  ) {
    let original = site.languages[0]
    let root = NotFoundPage.root(of: options.baseURL)
    language = original.code
    direction = strings[original]?.direction ?? "ltr"
    title = strings[original]?.text(.titleNotFound) ?? ""
    description = strings[original]?.text(.descriptionNotFound) ?? ""
    stylesheet = root + SitePaths.stylesheet
    icon = root + SitePaths.asset(Theme.icon)
    texts = site.languages.compactMap { language in
      strings[language].map { strings in
        let link = { (phrase: Phrase, destination: Destination) in
          LinkView(
            title: Markup(escaping: strings.text(phrase)),
            href: root + paths.path(of: destination, in: language), isCurrent: false)
        }
        return Text(
          code: language.code, direction: strings.direction, title: strings.text(.titleNotFound),
          message: strings.text(.descriptionNotFound), home: link(.titleHome, .home),
          siteMap: link(.titleSiteMap, .siteMap),
          unofficial: site.identity.isOfficial ? nil : strings.text(.layoutUnofficial))
      }
    }
  }

  /// The path of a base address, with a slash at both ends.
  static func root(of baseURL: String?) -> String {
    let parts = (baseURL ?? "").split(
      separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    let path = parts.count > 3 ? "/" + parts[3] : ""
    return path.isEmpty ? "/" : path + "/"
  }
}
