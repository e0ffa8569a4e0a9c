import Authoring
import Diagnostics
import Workbooks

extension SheetReading {
  /// Reads a row: finds what it is about, then its values.
  mutating func read(_ line: SheetLine) {
    switch found(line) {
    case .known(let index):
      if let before = seen[index] {
        return add(fault: repeated(before), in: line.sheet, at: keyPlace(line))
      }
      seen[index] = "\(line.sheet.name), \(line.row + 1)"
      compare(line, table.rows[index])
    case .new(let names, let row):
      if !table.areNewRowsNameless, let before = newNames[names] {
        return add(fault: repeated(before), in: line.sheet, at: keyPlace(line))
      }
      newNames[names] = "\(line.sheet.name), \(line.row + 1)"
      guard record.meanings(of: row, in: table) == nil else { return note(line.sheet, gone(line)) }
      compare(line, row)
    case .sum:
      note(
        line.sheet,
        Message(
          "la ligne \(line.row + 1) est un total, qui n’est pas lu",
          "the row \(line.row + 1) is a sum, which is not read"))
    case .unknown(let column, let reason):
      add(fault: reason, in: line.sheet, at: line.place(column) ?? keyPlace(line))
    }
  }

  /// What a row is about.
  private enum Found {
    case known(Int)
    case new([String], SheetRow)
    case sum
    case unknown(String, Message)
  }

  private func found(_ line: SheetLine) -> Found {
    var tree = tree
    var names: [String] = []
    let columns = table.columns.filter { $0.role == .key }.map(\.id)
    for column in columns {
      let isLast = column == columns.last
      guard let text = line.text(column) ?? (column == "contract" ? tree.onlyName : nil) else {
        if isLast, table.areNewRowsNameless, let row = new(names, line) { return .new(names, row) }
        let isCovered = line.place(column).map(line.sheet.covered.contains) ?? false
        return line.isSum ? .sum : .unknown(column, isCovered ? Self.merged : empty(column))
      }
      guard let (name, rest) = tree.step(text) else {
        if line.isSum { return .sum }
        if isLast, !table.areNewRowsNameless, !isMisspelt(text, tree),
          let row = new(names + [text], line)
        {
          return .new(names + [text], row)
        }
        return .unknown(column, tree.unknown(text))
      }
      names.append(name)
      tree = rest
    }
    return tree.row.map { .known($0) } ?? .sum
  }

  private func new(_ names: [String], _ line: SheetLine) -> SheetRow? {
    guard line.hasValues, let contract = names.first else { return nil }
    return table.newRow?(contract, Array(names.dropFirst()), line.row)
  }

  /// Whether a name that is not known is most likely that of a row that the sheet lacks otherwise.
  private func isMisspelt(_ text: String, _ tree: KeyTree) -> Bool {
    tree.meant(text).map { !writtenNames.contains(SheetText.folded($0)) } ?? false
  }

  func keyPlace(_ line: SheetLine) -> CellPlace? {
    table.columns.filter { $0.role == .key }.reversed().lazy.compactMap { line.place($0.id) }.first
  }

  private func empty(_ column: String) -> Message {
    let what = SheetTable.what(column)
    return Message(
      "cette ligne ne dit pas \(what.french)\u{202F}; remplissez cette case, ou videz la ligne",
      "this row does not say \(what.english); fill this cell, or empty the row")
  }

  private func gone(_ line: SheetLine) -> Message {
    Message(
      "la ligne \(line.row + 1) n’est pas reprise\u{A0}: elle a été retirée du site depuis l’export de ce classeur",
      "the row \(line.row + 1) is not taken over: it was removed from the site since this workbook was exported"
    )
  }

  private func repeated(_ before: String) -> Message {
    Message(
      "cette ligne répète une autre (\(before))\u{202F}; gardez l’une des deux",
      "this row repeats another one (\(before)); keep one of the two")
  }
}
