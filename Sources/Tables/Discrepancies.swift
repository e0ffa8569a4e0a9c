public import Model

extension Table {
  /// What the documents of a contract say differently; a group for each discrepancy: what the site
  /// makes of it, then what each place says.
  ///
  /// It is shown as a list.
  public static func discrepancies(_ own: [Discrepancy], of contract: Contract) -> Table {
    let columns: [Column.Name] = [.weight, .used, .reason, .concerned, .says]
    return Table(
      .discrepancies, of: contract, rows: .discrepancy, columns.map { Column($0) },
      own.map { Group(subject: nil, rows: $0.rows) }, sources: own.flatMap(\.versions).map(\.source)
    )
  }
}

extension Discrepancy {
  fileprivate var rows: [Row] {
    let nothing = Cell(.none(.notOfRow))
    let values: [Cell.Value] = [.weight(weight), .words(used), .words(reason), .subjects(subjects)]
    let whole = values.map { Cell(.value($0)) }
    return [Row(.discrepancy(id, title), whole + [nothing])]
      + versions.map { version in
        let says = Cell(.value(.words(version.says)), sources: [version.source])
        return Row(.document(version.source.document), whole.map { _ in nothing } + [says], .piece)
      }
  }
}
