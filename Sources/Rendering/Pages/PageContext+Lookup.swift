import Model

extension PageContext {
  /// The contract of a page that is known to belong to one.
  func contract(_ id: Contract.ID) -> Contract { site.known(id) }

  /// A document that content names.
  func document(_ id: Document.ID) -> Document {
    guard let document = site.document(id) else {
      preconditionFailure("content names documents of the site, not '\(id.rawValue)'")
    }
    return document
  }
}

extension Site {
  /// The contract of a page that is known to belong to one.
  func known(_ id: Contract.ID) -> Contract {
    guard let contract = contracts.first(where: { $0.id == id }) else {
      preconditionFailure("a page belongs to a contract of the site, not '\(id.rawValue)'")
    }
    return contract
  }

  /// A page of prose that is known to exist.
  func known(_ id: Page.ID) -> Page {
    guard let page = pages.first(where: { $0.id == id }) else {
      preconditionFailure("a site has the pages it links to, not '\(id.rawValue)'")
    }
    return page
  }

  /// A thread that is known to exist.
  func known(_ id: Model.Thread.ID) -> Model.Thread {
    guard let thread = threads.first(where: { $0.id == id }) else {
      preconditionFailure("a site has the threads of its pages, not '\(id.rawValue)'")
    }
    return thread
  }

  /// A piece of news that is known to exist.
  func known(_ id: Update.ID) -> Update {
    guard let update = updates.first(where: { $0.id == id }) else {
      preconditionFailure("a site has the news of its pages, not '\(id.rawValue)'")
    }
    return update
  }
}

extension Contract {
  /// A report that is known to belong to this contract.
  func report(_ id: ExecutionReport.ID) -> ExecutionReport {
    guard let report = reports.first(where: { $0.id == id }) else {
      preconditionFailure("a contract has the reports of its pages, not '\(id.rawValue)'")
    }
    return report
  }

  /// An area that is known to belong to this contract.
  func area(_ id: PriorityArea.ID) -> PriorityArea {
    guard let area = areas.first(where: { $0.id == id }) else {
      preconditionFailure("a contract has the areas of its pages, not '\(id.rawValue)'")
    }
    return area
  }

  /// An indicator that is known to belong to this contract.
  func indicator(_ id: Indicator.ID) -> Indicator {
    guard let indicator = indicators.first(where: { $0.id == id }) else {
      preconditionFailure("a contract has the indicators of its charts, not '\(id.rawValue)'")
    }
    return indicator
  }

  /// An action that is known to belong to this contract.
  func action(_ id: Action.ID) -> Action {
    guard let action = actions.first(where: { $0.id == id }) else {
      preconditionFailure("a contract has the actions of its pages, not '\(id.rawValue)'")
    }
    return action
  }
}
