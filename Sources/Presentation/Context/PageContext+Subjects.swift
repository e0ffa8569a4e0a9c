public import Model

extension PageContext {
  /// The page on which a thing is shown, and its anchor there.
  ///
  /// Of a contract it is looked for first in `own`, where that is given.
  public func place(
    of subject: Subject, from own: Contract?
  ) -> (page: Destination, anchor: String?)? {
    switch subject.kind {
    case .page: (.page(Page.ID(subject.name)), nil)
    case .document: (.document(Document.ID(subject.name)), nil)
    case .term: (.glossary, subject.name)
    case .thread: (.thread(Model.Thread.ID(subject.name)), nil)
    default: site.contract(holding: subject, from: own).flatMap { Self.place(of: subject, in: $0) }
    }
  }

  private static func place(
    of subject: Subject, in contract: Contract
  ) -> (page: Destination, anchor: String?)? {
    let (id, name) = (contract.id, subject.name)
    switch subject.kind {
    case .contract: return (.contract(id), nil)
    case .budget: return (.budget(id), nil)
    case .indicators: return (contract.indicators.isEmpty ? .contract(id) : .indicators(id), nil)
    case .action: return (.action(id, Action.ID(name)), nil)
    case .area: return (.area(id, PriorityArea.ID(name)), nil)
    case .indicator: return (.action(id, contract.indicator(Indicator.ID(name)).action), name)
    case .figure: return (.diagnosis(id), name)
    case .discrepancy: return (.discrepancies(id), name)
    case .observation:
      return contract.observations.first { $0.id.rawValue == name }.map { observation in
        (.action(id, observation.action), observation.id.anchor)
      }
    default: return nil
    }
  }
}

extension Model.Observation.ID {
  /// Where an observation stands on the page of its action.
  public var anchor: String { "observation-\(rawValue)" }
}
