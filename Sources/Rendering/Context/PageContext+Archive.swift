public import Ground
import Model
import Presentation
import Publishing
import Templates
import Words

/// A copy of the site of a day, which lies below it and is kept as it is.
public struct SiteArchive: Hashable, Sendable {
  /// Its day.
  public let day: Day
  /// Its folder, from the root of the site.
  public let folder: String

  /// The copy of a day.
  public init(of day: Day) {
    self.day = day
    folder = "versions/\(day.iso)"
  }

  /// Its home page, from the root of the site.
  var path: String { "\(folder)/\(SitePaths.root)" }
}

/// That a page is a copy of a day, and the way to the page as it is now.
struct ArchiveNotice: TemplateView {
  let text: String
  let current: LinkView
}

/// That a site is not kept up to date any more.
struct ClosureNotice: TemplateView {
  let text: String
  let reason: Markup
  let successor: LinkView?
}

extension PageContext {
  /// What a copy says on each of its pages.
  var archiveNotice: ArchiveNotice? {
    guard options.original != nil else { return nil }
    let date = strings.format.date(site.identity.updated)
    return ArchiveNotice(
      text: strings.text(.archiveNotice(date: date)),
      current: LinkView(
        title: Markup(escaping: strings.text(.archiveCurrent)), href: wayToOriginal(path),
        isCurrent: false))
  }

  /// What a site that has ended says on each of its pages.
  var closureNotice: ClosureNotice? {
    site.identity.closure.map { closure in
      ClosureNotice(
        text: strings.text(.archiveClosed(date: strings.format.date(closure.day))),
        reason: words(closure.reason),
        successor: closure.successor.map { address in
          LinkView(
            title: Markup(escaping: strings.text(.archiveSuccessor)), href: address,
            isCurrent: false)
        })
    }
  }

  /// The way from this page of a copy to a page of the site.
  func wayToOriginal(_ page: String) -> String {
    let up = String(repeating: "../", count: path.split(separator: "/").count - 1)
    return up + (options.original?.path ?? "") + page
  }

  /// The copies of the site, the newest first.
  var archiveLinks: [LinkView] {
    guard options.original == nil else { return [] }
    return site.identity.archives.map { day in
      LinkView(
        title: Markup(escaping: strings.text(.archiveOf(date: strings.format.date(day)))),
        href: href(ofFile: SiteArchive(of: day).path), isCurrent: false)
    }
  }
}
