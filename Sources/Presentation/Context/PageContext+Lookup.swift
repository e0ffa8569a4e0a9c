public import Model

/// What a page, a link or a chart of the site is about, found by its name; it is known to exist.
private func found<Thing>(_ thing: Thing?, _ name: String) -> Thing {
  guard let thing else { preconditionFailure("a site has what its pages name, not '\(name)'") }
  return thing
}

extension PageContext {
  /// A contract.
  public func contract(_ id: Contract.ID) -> Contract { site.known(id) }

  /// A document that content names.
  public func document(_ id: Document.ID) -> Document { site.known(id) }
}

extension Site {
  /// A contract that pages are about.
  public func known(_ id: Contract.ID) -> Contract { found(contract(id), id.rawValue) }

  /// A document that content names.
  public func known(_ id: Document.ID) -> Document { found(document(id), id.rawValue) }

  /// A page of prose.
  public func known(_ id: Page.ID) -> Page { found(pages.first { $0.id == id }, id.rawValue) }

  /// A thread.
  public func known(_ id: Model.Thread.ID) -> Model.Thread {
    found(threads.first { $0.id == id }, id.rawValue)
  }

  /// A piece of news.
  public func known(_ id: Update.ID) -> Update { found(updates.first { $0.id == id }, id.rawValue) }
}

extension Contract {
  /// A report on this contract.
  public func report(_ id: ExecutionReport.ID) -> ExecutionReport {
    found(reports.first { $0.id == id }, id.rawValue)
  }

  /// An area of this contract.
  public func area(_ id: PriorityArea.ID) -> PriorityArea {
    found(areas.first { $0.id == id }, id.rawValue)
  }

  /// An indicator of this contract.
  public func indicator(_ id: Indicator.ID) -> Indicator {
    found(indicators.first { $0.id == id }, id.rawValue)
  }

  /// An action of this contract.
  public func action(_ id: Action.ID) -> Action {
    found(actions.first { $0.id == id }, id.rawValue)
  }
}
