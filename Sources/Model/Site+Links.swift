extension Site {
  /// The contract in which a link of prose finds what it names.
  ///
  /// Its own contract comes first, for prose that lies in one, then the others, the newest first: so
  /// a fiche may lead to an action of an earlier contract. Nothing for what belongs to no contract,
  /// and for what no contract has, which validation excludes.
  public func contract(holding subject: Subject, from own: Contract?) -> Contract? {
    if let own, own.holds(subject) { return own }
    return contracts.first { $0.id != own?.id && $0.holds(subject) }
  }
}

extension Contract {
  /// What a thing of this contract is called in lists and citations; nothing where it has a page title.
  public func label(of subject: Subject) -> Localized<String>? {
    let name = subject.name
    return switch subject.kind {
    case .indicator: indicators.first { $0.id.rawValue == name }?.label
    case .observation: observations.first { $0.id.rawValue == name }?.label
    case .discrepancy: discrepancies.first { $0.id.rawValue == name }?.title
    case .figure: diagnosis.groups.lazy.flatMap(\.figures).first { $0.id.rawValue == name }?.label
    default: nil
    }
  }

  /// Whether a link finds in this contract what it names; without a name, the contract itself.
  fileprivate func holds(_ subject: Subject) -> Bool {
    let name = subject.name
    return switch subject.kind.named {
    case .contract: name.isEmpty || id.rawValue == name
    case .action: actions.contains { $0.id.rawValue == name }
    case .area: areas.contains { $0.id.rawValue == name }
    case .indicator: indicators.contains { $0.id.rawValue == name }
    case .figure: diagnosis.groups.contains { $0.figures.contains { $0.id.rawValue == name } }
    case .discrepancy: discrepancies.contains { $0.id.rawValue == name }
    case .observation: observations.contains { $0.id.rawValue == name }
    default: false
    }
  }
}
