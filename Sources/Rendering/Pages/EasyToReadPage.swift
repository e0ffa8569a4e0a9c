import Model
import Presentation
import Templates
import Words

/// The version of an action's page that is easy to read, where it is written.
struct EasyToReadKind: PageKind {
  let contract: Contract.ID
  let action: Action.ID

  static let template = "easy-to-read"
  static func all(of site: Site) -> [Self] {
    site.contracts.flatMap { contract in
      contract.actions.filter { $0.easyToRead != nil }.map {
        Self(contract: contract.id, action: $0.id)
      }
    }
  }

  private var whole: ActionKind { ActionKind(contract: contract, action: action) }

  var destination: Destination { .easyToRead(contract, action) }
  func path(in site: Site, _ strings: SiteStrings) -> String {
    strings.text(.pathEasyToRead(action: whole.path(in: site, strings)))
  }

  func title(_ context: PageContext) -> PageTitle {
    let title = ownTitle(context)
    return PageTitle(
      text: context.strings.text(.titleEasyToRead(title: title.text)), language: title.language)
  }

  func alphabetTitle(_ context: PageContext) -> PageTitle {
    let title = ownTitle(context)
    return PageTitle(
      text: context.strings.text(.titleEasyToReadListed(title: title.text)),
      language: title.language)
  }

  /// The title of the text without the words that say that it is easy to read.
  func ownTitle(_ context: PageContext) -> PageTitle {
    let action = context.contract(contract).action(action)
    guard let easy = action.easyToRead, let title = easy[context.language].title else {
      return whole.ownTitle(context)
    }
    return PageTitle(text: title, language: easy.language(for: context.language))
  }

  func parents(in site: Site) -> [Destination] { whole.parents(in: site) + [whole.destination] }
  var cardOwner: Destination { whole.destination }

  func view(_ context: PageContext) -> EasyToReadPage {
    let contract = context.contract(contract)
    return EasyToReadPage(
      context, text(in: context.site), of: contract.action(action), in: contract)
  }

  func freshness(in site: Site) -> Freshness { Freshness(of: text(in: site), updated: \.updated) }

  private func text(in site: Site) -> Localized<EasyToRead> {
    guard let text = site.known(contract).action(action).easyToRead else {
      preconditionFailure("an action has the text of its page, not '\(action.rawValue)'")
    }
    return text
  }
}

/// The version of an action's page that is easy to read: a choice beside the whole page, never
/// instead of it.
struct EasyToReadPage: TemplateView {
  let page: PageView
  let title: Markup
  let body: Markup
  let whole: LinkView
  let sources: [SourceView]

  init(
    _ context: PageContext, _ text: Localized<EasyToRead>, of action: Action, in contract: Contract
  ) {
    let written = text.language(for: context.language)
    let heading = action.texts[context.language].title
    page = context.frame(description: context.strings.text(.descriptionEasyToRead(title: heading)))
    let own = EasyToReadKind(contract: contract.id, action: action.id).ownTitle(context)
    title = context.markup(own.text, in: own.language)
    body = ProseRenderer(context: context, contract: contract).markup(
      text[context.language].body, in: written)
    whole = context.link(to: .action(contract.id, action.id))
    sources = context.views([action.source])
  }
}
