import Diagnostics
import Workbooks

/// A row of a sheet that is read.
struct SheetLine {
  let sheet: ReadWorkbook.Sheet
  let row: Int
  let headings: SheetHeadings
  let table: SheetTable

  /// The place of a cell; nothing where the sheet has no such column.
  func place(_ column: String) -> CellPlace? {
    headings.columns[column].map { CellPlace(row: row, column: $0) }
  }

  /// What stands in a column.
  subscript(column: String) -> ReadWorkbook.Cell? { place(column).flatMap { sheet[$0] } }

  /// The text of a column, nothing where there is none.
  func text(_ column: String) -> String? {
    self[column].map { SheetText.normal($0.value.text) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether anything stands in a column that counts.
  var isFilled: Bool { table.columns.contains { $0.role != .fixed && self[$0.id] != nil } }

  /// Whether it holds values.
  var hasValues: Bool { table.columns.contains { $0.role == .value && self[$0.id] != nil } }

  /// Whether it is a sum that somebody added: it says so, or says nothing but numbers that were computed.
  var isSum: Bool {
    let words = ["total", "totaux", "sous total", "somme", "sum", "subtotal", "ensemble"]
    // Among those who pay, the total of an action is one.
    let places = table.columns.filter { $0.role == .key && $0.id != "payer" }.compactMap {
      place($0.id)
    }
    let texts = (places + sheet.places(inRow: row).prefix(1)).compactMap { place -> String? in
      guard case .text(let text)? = sheet[place]?.value else { return nil }
      return SheetText.folded(text)
    }
    let keys = table.columns.filter { $0.role == .key && self[$0.id] != nil }
    if texts.contains(where: { text in words.contains { text == $0 || text.hasPrefix($0 + " ") } })
    {
      return true
    }
    let values = table.columns.filter { $0.role == .value }.compactMap { self[$0.id] }
    return keys.isEmpty && !values.isEmpty && values.allSatisfy(\.isComputed)
  }
}
