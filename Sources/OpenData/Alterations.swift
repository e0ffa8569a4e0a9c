import Model
public import Tables
public import Versions

/// Finds which figures of a table were altered since they were first known.
public struct Alterations: Sendable {
  private let table: Table
  private let site: Site
  private let data: OpenData
  private let whole: Fact.Place

  /// Nothing where no figure of the site was altered, so that no table is looked through in vain.
  public init?(of table: Table, in data: OpenData) {
    guard data.hasAlterations else { return nil }
    self.table = table
    self.data = data
    site = data.site
    whole = Fact.Place(table, in: data.site)
  }

  /// The last version that altered the figure of each cell of a row, which stands at an index of its group
  /// or is its sum.
  public func all(of row: Row, at index: Int?, in group: Table.Group) -> [History.Alteration?] {
    var place = group.subject.map { whole.narrowed(to: $0, of: site) } ?? whole
    if row.role == .piece, let item = group.rows[..<(index ?? 0)].last(where: { $0.role != .piece })
    {
      place = place.narrowed(to: item.subject, of: site)
    }
    let own = place.narrowed(to: row.subject, of: site).qualified(by: zip(table.columns, row.cells))
    guard own.thread == nil else { return row.cells.map { _ in nil } }
    return zip(table.columns, row.cells).map { column, cell in
      Fact.all(in: cell, under: column, of: row, at: own).lazy.compactMap {
        data.alteration(of: Snapshot.Key(of: $0))
      }.first
    }
  }
}
