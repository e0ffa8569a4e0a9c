extension Site {
  /// The contract in which a link of prose finds what it names.
  ///
  /// Its own contract comes first, for prose that lies in one, then the others, the newest first: so
  /// a fiche may lead to an action of an earlier contract. Nothing for what belongs to no contract,
  /// and for what no contract has, which validation excludes.
  public func contract(
    holding kind: ReferenceKind, _ identifier: String, from own: Contract?
  ) -> Contract? {
    let others = contracts.filter { $0.id != own?.id }
    return ([own].compactMap(\.self) + others).first { $0.holds(kind, identifier) }
  }
}

extension Contract {
  /// Whether a link of a kind finds in this contract what it names; without a name, the contract itself.
  fileprivate func holds(_ kind: ReferenceKind, _ identifier: String) -> Bool {
    switch kind {
    case .contract, .budget, .indicators: identifier.isEmpty || id.rawValue == identifier
    case .action: actions.contains { $0.id.rawValue == identifier }
    case .area: areas.contains { $0.id.rawValue == identifier }
    case .indicator: indicators.contains { $0.id.rawValue == identifier }
    case .figure: diagnosis.groups.contains { $0.figures.contains { $0.id.rawValue == identifier } }
    case .discrepancy: discrepancies.contains { $0.id.rawValue == identifier }
    case .observation: observations.contains { $0.id.rawValue == identifier }
    case .page, .document, .term, .thread: false
    }
  }
}
