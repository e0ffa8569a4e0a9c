import Ground

/// What a site has now of what a version tells in its original language only.
extension Site {
  /// What the part of an item is called that a line is about.
  public func part(of key: Snapshot.Key) -> Localized<String>? {
    guard key.kind == .figure, let part = key[.part] else { return nil }
    let parts = contract(of: key)?.observations.filter { $0.id.rawValue == key[.item] } ?? []
    return parts.flatMap(\.parts).first { $0.label.original.unjoined == part }?.label
  }

  /// The unit of the item of a line; nothing where that was another one.
  public func unit(of record: Snapshot.Record) -> Unit? {
    guard let item = record.key[.item], let contract = contract(of: record.key) else { return nil }
    return contract.units(of: item).first { unit in
      guard case .counted(let nouns) = unit else { return false }
      return nouns.original.form(.other).unjoined == record.unit
    }
  }

  private func contract(of key: Snapshot.Key) -> Contract? {
    key[.contract].flatMap { contract(Contract.ID($0)) }
  }
}

extension Contract {
  /// In what is counted what has a name in the content: an indicator, an observation, a figure of the territory.
  fileprivate func units(of item: String) -> [Unit] {
    let figures = diagnosis.groups.flatMap(\.figures).filter { $0.id.rawValue == item }
    return indicators.filter { $0.id.rawValue == item }.compactMap(\.unit)
      + observations.filter { $0.id.rawValue == item }.map(\.unit)
      + figures.compactMap { figure in
        guard case .number(_, let unit, _) = figure.value else { return nil }
        return unit
      }
  }
}
