import Model
import Presentation
import Publishing
import Templates
import Words

/// The page of a document from which figures and facts are taken.
struct DocumentKind: PageKind {
  let document: Document.ID

  static let template = "document"
  static func all(of site: Site) -> [Self] { site.documents.map { Self(document: $0.id) } }

  var destination: Destination { .document(document) }
  func path(in site: Site, _ strings: SiteStrings) -> String {
    "\(strings.text(.pathDocuments))/\(document.rawValue)"
  }
  func title(_ context: PageContext) -> PageTitle {
    context.title(context.document(document).title)
  }
  func parents(in site: Site) -> [Destination] { [.documents] }
  func found(_ context: PageContext) -> FoundText {
    FoundText(context.document(document).note?[context.language] ?? "")
  }
  func freshness(in site: Site) -> Freshness { Freshness(of: site.known(document).title) }

  func view(_ context: PageContext) -> DocumentPage {
    DocumentPage(context, context.document(document))
  }
}

/// The page of a document: what it is, what of it is on file, where it can be read, and what the site
/// takes from it.
struct DocumentPage: TemplateView {
  /// What is taken from it for a contract.
  struct Chapter: TemplateView {
    let contract: LinkView
    let uses: [LinkView]
  }

  let page: PageView
  let title: Markup
  let issuer: Markup?
  let date: String
  let note: Markup?
  let onFile: Markup?
  let leftOut: Markup?
  let url: String?
  let file: String?
  let ask: Markup?
  let used: String
  let chapters: [Chapter]
  let others: [LinkView]
  let all: LinkView

  init(_ context: PageContext, _ document: Document) {
    let uses = context.site.uses(of: document.id)
    let strings = context.strings
    page = context.frame(
      description: strings.text(.descriptionDocument(document: document.title[context.language])))
    title = context.markup(document.title)
    issuer = document.issuer.map(context.words)
    date = document.date.map(strings.format.date) ?? strings.text(.documentsUndated)
    note = document.note.map(context.words)
    onFile = document.onFile.map(context.words)
    leftOut = document.leftOut.map(context.words)
    url = document.url
    file = document.file.map { RelativePath.link(from: context.path, to: SitePaths.attachment($0)) }
    ask = document.ask.map(context.words)
    used = strings.text(
      uses.isEmpty
        ? .documentsUnused
        : .documentsUsed(
          figures: uses.filter(\.kind.isFigure).reduce(0) { $0 + $1.count },
          contracts: Set(uses.compactMap(\.contract)).count))
    chapters = context.site.contracts.compactMap { contract in
      let own = uses.filter { $0.contract == contract.id }
      guard !own.isEmpty else { return nil }
      return Chapter(
        contract: context.link(to: .contract(contract.id)),
        uses: own.compactMap { context.link(to: $0, of: contract) })
    }
    others = uses.filter { $0.contract == nil }.compactMap(context.link)
    all = context.link(to: .documents)
  }
}

extension PageContext {
  /// What is taken from a document for a contract, with the page on which it stands.
  fileprivate func link(to use: DocumentUse, of contract: Contract) -> LinkView? {
    let id = contract.id
    let place: (words: Phrase, page: Destination, anchor: PageAnchor.OfContract?)? =
      switch use.kind {
      case .amount: (.documentsAmounts(count: use.count), .budget(id), nil)
      case .indicatorValue: (.documentsIndicatorValues(count: use.count), .indicators(id), nil)
      case .observation: (.documentsObservations(count: use.count), .contract(id), .areas)
      case .diagnosisFigure: (.documentsDiagnosis(count: use.count), .diagnosis(id), nil)
      case .action: (.documentsActions(count: use.count), .contract(id), .areas)
      case .obligation: (.documentsObligations(count: use.count), .contract(id), .obligations)
      case .discrepancy: (.documentsDiscrepancies(count: use.count), .discrepancies(id), nil)
      case .contractFact: (.documentsFacts(count: use.count), .contract(id), nil)
      case .term, .update: nil
      }
    return place.map { place in
      LinkView(
        title: Markup(escaping: strings.text(place.words)),
        href: href(to: place.page, anchor: place.anchor?.rawValue), isCurrent: false)
    }
  }

  /// What is taken from a document for no contract in particular.
  fileprivate func link(to use: DocumentUse) -> LinkView? {
    let place: (words: Phrase, page: Destination)? =
      switch use.kind {
      case .term: (.documentsTerms(count: use.count), .glossary)
      case .update: (.documentsUpdates(count: use.count), .updates)
      default: nil
      }
    return place.map { place in
      LinkView(
        title: Markup(escaping: strings.text(place.words)), href: href(to: place.page),
        isCurrent: false)
    }
  }
}
