import Model
import Templates
import Words

/// The page at the root, which offers the languages.
struct RootPage: TemplateView {
  /// The way into a language.
  struct Entrance: TemplateView {
    let code: String
    let direction: String
    let name: String
    let siteName: String
    let description: String
    let href: String
    let unofficial: String?
  }

  let language: String
  let direction: String
  let title: String
  let description: String
  let canonical: String?
  /// What is told where the page is shared; nothing while the site has no address.
  let sharing: SharingView?
  let stylesheet: String
  let icon: String
  let entrances: [Entrance]

  init(
    _ site: Site, _ options: RenderingOptions, strings: [Language: SiteStrings], paths: SitePaths,
    sharing: SharingView?
  ) {
    let original = site.languages[0]
    language = original.code
    direction = strings[original]?.direction ?? "ltr"
    title = site.identity.name.original
    description = site.identity.description.original
    canonical = options.baseURL.map { "\($0)/" }
    self.sharing = sharing
    stylesheet = SitePaths.stylesheet
    icon = SitePaths.asset(Theme.icon)
    entrances = site.languages.map { language in
      Entrance(
        code: language.code, direction: strings[language]?.direction ?? "ltr",
        name: strings[language]?.ownNames[language] ?? language.code,
        siteName: site.identity.name[language], description: site.identity.description[language],
        href: paths.path(of: .home, in: language),
        unofficial: site.identity.isOfficial ? nil : strings[language]?.text(.layoutUnofficial))
    }
  }
}
