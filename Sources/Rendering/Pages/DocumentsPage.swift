import Model
import Templates
import Words

/// The page of the documents.
struct DocumentsKind: PageKind {
  static let template = "documents"
  static func all(of site: Site) -> [Self] { [Self()] }
  static func foot(in scope: NavigationScope) -> [Self] { all(of: scope.site) }

  func path(in site: Site, _ strings: SiteStrings) -> String { strings.text(.pathDocuments) }
  func title(_ context: PageContext) -> PageTitle {
    context.own(context.strings.text(.titleDocuments))
  }
  func view(_ context: PageContext) -> DocumentsPage { DocumentsPage(context) }
}

extension Destination {
  /// The page of the documents.
  static var documents: Destination { Destination(DocumentsKind()) }
}

/// The page of the documents from which everything is taken.
struct DocumentsPage: TemplateView {
  static let anchors: [TemplateAnchor] = [.each("documents", Entry.self)]

  /// A document.
  struct Entry: TemplateView {
    let id: String
    let title: Markup
    let issuer: Markup?
    let date: String?
    let note: Markup?
    let url: String?
    let file: String?
  }

  let page: PageView
  let title: Markup
  let documents: [Entry]

  init(_ context: PageContext) {
    page = context.frame(
      description: context.strings.text(.descriptionDocuments),
      freshness: Freshness(complete: context.site))
    title = Markup(escaping: context.title(of: context.destination).text)
    documents = context.site.documents.map { document in
      Entry(
        id: document.id.rawValue, title: context.markup(document.title),
        issuer: document.issuer.map(context.words),
        date: document.date.map(context.strings.format.date),
        note: document.note.map(context.words), url: document.url,
        file: document.file.map {
          RelativePath.link(from: context.path, to: SitePaths.attachment($0))
        })
    }
  }
}
