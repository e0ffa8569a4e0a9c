import Presentation
import Templates

/// What every page has around its content.
struct PageView: TemplateView {
  /// The same page in another language.
  struct Alternate: TemplateView {
    let code: String
    let name: String
    let href: String
    let isCurrent: Bool
  }

  /// A feed of news.
  struct Feed: TemplateView {
    let title: String
    let href: String
  }

  /// What the page may load.
  let policy: Markup
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
  /// The news to be followed from here with a program; none while the site has no address.
  let feeds: [Feed]
  /// Where devices find what they show of the site; nothing while the site has no address.
  let manifest: String?
  /// What the page tells programs of itself.
  let linkedData: Markup?
  let stylesheet: String
  let icon: String
  let home: String
  /// The links of the menu, and those at the foot, as bytes that pages of a folder share.
  let menu: Markup
  let foot: Markup
  let breadcrumb: [LinkView]
  /// The way to report an error on this page; nothing where there is none.
  let errorReport: LinkView?
  /// The words that say that the site is not official, and who does not publish it; nothing when it is.
  let unofficial: String?
  let unofficialDetail: String?
  let publisher: Markup?
  let contact: LinkView?
  let licence: LinkView
  /// How accessible the site is, where no page of its own says it.
  let accessibility: String?
  let updated: String
  /// That this is a copy of a day, and the way to the page as it is now; nothing on a page of the site.
  let archive: ArchiveNotice?
  /// That the site is not kept up to date any more; nothing while it is.
  let closed: ClosureNotice?
  /// That readers do not see this yet, as its authors do; nothing on a page that everybody sees.
  let waiting: String?
  let notice: String?
  /// That the contract of this page is over, and what followed; nothing while it runs.
  let ended: EndedContractView?
  /// The line that each printed page repeats.
  let running: String
  let isIndexed: Bool
}
