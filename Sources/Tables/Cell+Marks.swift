public import Ground
public import Model

extension Cell {
  /// Whether the value is expected, and not reached.
  public var isProjected: Bool {
    marks.contains {
      guard case .projected = $0 else { return false }
      return true
    }
  }

  /// The day from which readers see it, where its authors see it before.
  public var embargo: Day? { marks.lazy.compactMap(\.embargo).first }

  /// Why there is no value, or no result, where the documents or the day say so.
  public var absence: Absence? {
    if case .none(.absent(let absence)) = content { return absence }
    return marks.lazy.compactMap { mark in
      guard case .projected(let absence) = mark else { return nil }
      return absence
    }.first
  }
}

extension Cell.Mark {
  /// The discrepancy that it tells of.
  public var discrepancy: Discrepancy.ID? {
    guard case .discrepancy(let id) = self else { return nil }
    return id
  }

  /// The day from which readers see it, where its authors see it before.
  public var embargo: Day? {
    guard case .embargoed(let day) = self else { return nil }
    return day
  }

  /// How exactly the figure is known.
  public var qualifier: Diagnosis.Qualifier? {
    guard case .qualified(let qualifier) = self else { return nil }
    return qualifier
  }
}
