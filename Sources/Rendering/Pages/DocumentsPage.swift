import Model
import Presentation
import Templates
import Words

/// The page that lists the documents.
struct DocumentsKind: PageKind {
  static let template = "documents"
  static func all(of site: Site) -> [Self] { [Self()] }
  static func foot(in scope: NavigationScope) -> [Self] { all(of: scope.site) }

  var destination: Destination { .documents }
  func path(in site: Site, _ strings: SiteStrings) -> String { strings.text(.pathDocuments) }
  func title(_ context: PageContext) -> PageTitle {
    context.own(context.strings.text(.titleDocuments))
  }
  func view(_ context: PageContext) -> CardListPage<DocumentCardView> {
    CardListPage(
      context, description: .descriptionDocuments,
      cards: context.site.documents.map { DocumentCardView($0, context) })
  }
}

/// A document in the list of all.
struct DocumentCardView: TemplateView {
  let link: LinkView
  let issuer: Markup?
  let date: String?

  init(_ document: Document, _ context: PageContext) {
    link = context.link(to: .document(document.id))
    issuer = document.issuer.map(context.words)
    date = document.date.map(context.strings.format.date)
  }
}
