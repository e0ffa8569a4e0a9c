import Model
import Templates
import Words

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
    PageTitle(text: update.texts[language].title, language: update.texts.language(for: language))
  }

  /// The title of the version of an action that is easy to read.
  func easyTitle(of action: Action) -> PageTitle {
    let easy = action.easyToRead?[language].title
    return PageTitle(
      text: strings.text(.titleEasyToRead(title: easy ?? action.texts[language].title)),
      language: action.texts.language(for: language))
  }

  /// The discrepancies that are about the actions of a thread and no others, each once, the gravest
  /// first; their titles name the contract.
  func discrepancies(of thread: Model.Thread) -> [DiscrepancyView] {
    let contracts = thread.steps.map(\.contract).reduce(into: [Contract.ID]()) { all, id in
      if !all.contains(id) { all.append(id) }
    }
    let found = contracts.map(contract).flatMap { contract in
      let steps = thread.steps.filter { $0.contract == contract.id }
      return contract.discrepancies(aboutNoneBut: Set(steps.map(\.action))).map {
        (contract: contract, discrepancy: $0)
      }
    }
    return Discrepancy.Weight.allCases.flatMap { weight in
      found.filter { $0.discrepancy.weight == weight }.map { found in
        SiteParts(context: self, contract: found.contract).view(found.discrepancy).titled(
          with: found.contract, self)
      }
    }
  }
}
