import Ground
import Model
import Presentation
import Templates
import Words

/// The page of one piece of news.
struct UpdateKind: PageKind {
  let update: Update.ID

  static let template = "update"
  static func all(of site: Site) -> [Self] { site.updates.map { Self(update: $0.id) } }

  var destination: Destination { .update(update) }
  func path(in site: Site, _ strings: SiteStrings) -> String {
    let update = site.known(update)
    return "\(strings.text(.pathUpdates))/\(update.date.iso)-\(update.slug)"
  }

  func title(_ context: PageContext) -> PageTitle {
    let texts = context.site.known(update).texts
    return PageTitle(
      text: texts[context.language].title, language: texts.language(for: context.language))
  }

  func parents(in site: Site) -> [Destination] { [.updates] }

  func found(_ context: PageContext) -> FoundText {
    FoundText("", [context.site.known(update).texts[context.language].body.words])
  }
  func freshness(in site: Site) -> Freshness {
    Freshness(of: site.known(update).texts, updated: \.updated)
  }

  func isTextAlone(in site: Site, _ language: Language) -> Bool {
    !site.known(update).texts[language].body.takesFromData
  }

  func view(_ context: PageContext) -> UpdatePage {
    UpdatePage(context, context.site.known(update))
  }
}

/// The page of one piece of news.
struct UpdatePage: TemplateView {
  let page: PageView
  let title: Markup
  let date: String
  /// The date for machines, as HTML's `time` wants it.
  let day: String
  let body: Markup
  let contract: LinkView?
  let sources: [SourceView]
  let all: LinkView
  let previous: LinkView?
  let next: LinkView?

  init(_ context: PageContext, _ update: Update) {
    let text = update.texts[context.language]
    let written = update.texts.language(for: context.language)
    let contract = update.contract.map(context.contract)
    date = context.strings.format.date(update.date)
    day = update.date.iso
    page = context.frame(
      description: context.strings.text(.descriptionUpdate(title: text.title, date: date)))
    title = context.markup(text.title, in: written)
    body = context.body(of: update)
    self.contract = contract.map { context.link(to: .contract($0.id)) }
    sources = context.views([update.source].compactMap(\.self))
    all = context.link(to: .updates)
    let updates = context.site.updates
    let position = updates.firstIndex { $0.id == update.id } ?? 0
    let link = { (index: Int) in
      updates.indices.contains(index) ? context.link(to: .update(updates[index].id)) : nil
    }
    previous = link(position + 1)
    next = link(position - 1)
  }
}

extension PageContext {
  /// The text of a piece of news, on its page.
  func body(of update: Update) -> Markup {
    let contract = update.contract.map(self.contract) ?? site.contracts.first
    return ProseRenderer(context: self, contract: contract).markup(
      update.texts[language].body, in: update.texts.language(for: language))
  }
}
