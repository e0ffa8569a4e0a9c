import Model
import OpenData
import Presentation
import Templates
import Versions
import Words

/// The page of what changed from version to version; there is none where no version was kept.
struct ChangesKind: PageKind {
  static let template = "changes"
  static func all(of site: Site) -> [Self] { site.versions.snapshots.isEmpty ? [] : [Self()] }

  var destination: Destination { .changes }
  func path(in site: Site, _ strings: SiteStrings) -> String { strings.text(.pathChanges) }
  func title(_ context: PageContext) -> PageTitle {
    context.own(context.strings.text(.titleChanges))
  }
  func found(_ context: PageContext) -> FoundText {
    FoundText(context.strings.text(.descriptionChanges))
  }
  func view(_ context: PageContext) -> ChangesPage { ChangesPage(context) }
}

/// The page of what changed from version to version, the newest first.
struct ChangesPage: TemplateView {
  static let anchors: [TemplateAnchor] = [.each("versions", VersionView.self)]

  let page: PageView
  let title: Markup
  /// Since when changes are known, and how many figures were altered since.
  let lead: String
  let versions: [VersionView]
  let files: DataFilesView?
  let feeds: [LinkView]
  /// The copies of the site that are kept as they were.
  let archives: [LinkView]

  init(_ context: PageContext) {
    let strings = context.strings
    page = context.frame(description: strings.text(.descriptionChanges))
    title = Markup(escaping: context.title(of: context.destination).text)
    guard let history = context.data.history, let words = ChangeWords(context) else {
      preconditionFailure("a site that has this page has kept a version")
    }
    let altered = history.versions.flatMap(\.changes).count(where: \.altersFigure)
    let since = strings.format.date(history.start)
    lead = strings.text(.changesLead(date: since, count: altered))
    versions = history.versions.map { VersionView($0, words, context) }
    files = context.changeFiles
    feeds = context.allFeeds.map { $0.link(from: context) }
    archives = context.archiveLinks
  }
}

extension PageContext {
  /// The files of changes, of which those of other languages are on the pages of these.
  var changeFiles: DataFilesView? {
    let title = strings.text(.titleChanges)
    let files = data.changeFormats.compactMap { format in
      file(format, at: OpenData.changesPath + format.ending, of: title)
    }
    return files.isEmpty ? nil : DataFilesView(title: title, page: href(to: .changes), files: files)
  }
}
