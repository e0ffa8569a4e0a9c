import Templates

/// What every page has around its content.
struct PageView: TemplateView {
  /// The same page in another language.
  struct Alternate: TemplateView {
    let code: String
    let name: String
    let href: String
    let isCurrent: Bool

    static var fields: [TemplateField<Alternate>] {
      [
        .text("code") { $0.code }, .text("name") { $0.name }, .text("href") { $0.href },
        .flag("isCurrent") { $0.isCurrent },
      ]
    }
  }

  let language: String
  let direction: String
  let title: String
  let siteName: String
  let territory: String
  let description: String
  let canonical: String?
  /// What is told where the page is shared; nothing while the site has no address.
  let sharing: SharingView?
  let alternates: [Alternate]
  let defaultHref: String?
  let languages: [Alternate]
  let stylesheet: String
  let icon: String
  let home: String
  let menu: [LinkView]
  let breadcrumb: [LinkView]
  let footer: [LinkView]
  let isOfficial: Bool
  /// The words that say that the site is not official, and who does not publish it; nothing when it is.
  let unofficial: String?
  let unofficialDetail: String?
  let publisher: Markup?
  let contact: LinkView?
  let licence: LinkView
  let updated: String
  let notice: String?
  /// The line that each printed page repeats; nothing on pages that are mostly read on screens.
  let running: String?
  let isIndexed: Bool

  static var fields: [TemplateField<PageView>] {
    [
      .text("language") { $0.language }, .text("direction") { $0.direction },
      .text("title") { $0.title }, .text("siteName") { $0.siteName },
      .text("territory") { $0.territory }, .text("description") { $0.description },
      .optionalText("canonical") { $0.canonical }, .optionalView("sharing") { $0.sharing },
      .views("alternates") { $0.alternates }, .optionalText("defaultHref") { $0.defaultHref },
      .views("languages") { $0.languages }, .flag("hasLanguages") { !$0.languages.isEmpty },
      .text("stylesheet") { $0.stylesheet }, .text("icon") { $0.icon }, .text("home") { $0.home },
      .views("menu") { $0.menu }, .views("breadcrumb") { $0.breadcrumb },
      .flag("hasBreadcrumb") { !$0.breadcrumb.isEmpty }, .views("footer") { $0.footer },
      .flag("isOfficial") { $0.isOfficial }, .optionalText("unofficial") { $0.unofficial },
      .optionalText("unofficialDetail") { $0.unofficialDetail },
      .optionalMarkup("publisher") { $0.publisher }, .optionalView("contact") { $0.contact },
      .view("licence") { $0.licence }, .text("updated") { $0.updated },
      .optionalText("notice") { $0.notice }, .optionalText("running") { $0.running },
      .flag("isIndexed") { $0.isIndexed },
    ]
  }
}
