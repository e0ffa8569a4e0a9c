import Model
import Templates

extension PageContext {
  /// A thread that is known to exist.
  func thread(_ id: Model.Thread.ID) -> Model.Thread {
    guard let thread = site.threads.first(where: { $0.id == id }) else {
      preconditionFailure("a site has the threads of its pages, not '\(id.rawValue)'")
    }
    return thread
  }

  /// The number of the action that is a step of a thread.
  func number(of step: Model.Thread.Step) -> String {
    contract(step.contract).action(step.action).number.text
  }

  /// A piece of news that is known to exist.
  func update(_ id: Update.ID) -> Update {
    guard let update = site.updates.first(where: { $0.id == id }) else {
      preconditionFailure("a site has the news of its pages, not '\(id.rawValue)'")
    }
    return update
  }

  /// The title of a thread.
  func title(of thread: Model.Thread) -> PageTitle {
    PageTitle(text: thread.title[language], language: thread.title.language(for: language))
  }

  /// The title of a piece of news.
  func title(of update: Update) -> PageTitle {
    PageTitle(
      text: update.texts[language].title,
      language: update.texts.language(for: language)
    )
  }

  /// The title of the version of an action that is easy to read.
  func easyTitle(of action: Action) -> PageTitle {
    let easy = action.easyToRead?[language].title
    return PageTitle(
      text: strings.text(.titleEasyToRead, ["title": easy ?? action.texts[language].title]),
      language: action.texts.language(for: language)
    )
  }

  /// The discrepancies that concern an action, what it counts or what was counted of it, each once.
  func discrepancies(about action: Action, in contract: Contract) -> [DiscrepancyView] {
    let counted =
      contract.indicators(of: action.id).map { Discrepancy.Subject.indicator($0.id) }
      + contract.observations(of: action.id).map { .observation($0.id) }
    let subjects = Set([.action(action.id)] + counted)
    let named = Set(contract.observations(of: action.id).compactMap(\.discrepancy))
    let parts = SiteParts(context: self, contract: contract)
    return contract.discrepancies.filter { discrepancy in
      named.contains(discrepancy.id) || !subjects.isDisjoint(with: discrepancy.subjects)
    }.map(parts.view)
  }
}
