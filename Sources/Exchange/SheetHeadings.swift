import Diagnostics
import Workbooks

/// The row of a sheet that holds the headings, and the columns that they name.
struct SheetHeadings {
  /// The row.
  let row: Int
  /// The columns of the sheet, by the names of those of the table.
  private(set) var columns: [String: Int] = [:]
  /// The headings that name no column of the table, by their columns.
  private(set) var unknown: [Int: String] = [:]
  /// The column that was taken for one of another heading, where there is one.
  private(set) var renamed: (heading: String, column: SheetColumn)?

  /// The columns of values that the sheet has not, where it has as many others that hold something, and two at least:
  /// somebody gave them other headings, and nobody knows which is which.
  private(set) var mistaken: [SheetColumn] = []

  /// How well a sheet fits the table; higher is better, and below zero it is none of it.
  let fitness: Int

  /// Looks for the headings of a table in a sheet; nothing where there are none.
  init?(of table: SheetTable, in sheet: ReadWorkbook.Sheet, _ top: SheetTop) {
    let found = top.rows.map { SheetHeadings($0, of: table, in: sheet) }
    guard let best = found.max(by: { $0.columns.count < $1.columns.count }), best.fitness >= 0
    else { return nil }
    self = best
  }

  private init(_ line: SheetTop.Row, of table: SheetTable, in sheet: ReadWorkbook.Sheet) {
    row = line.row
    let ids = table.columnsByName
    for cell in line.cells {
      if let id = ids[cell.folded], columns[id] == nil {
        columns[id] = cell.column
      } else {
        unknown[cell.column] = SheetText.normal(cell.text)
      }
    }
    // A sheet of one contract may do without the column that names it.
    let found = columns
    let keys = table.columns.filter { $0.role == .key && $0.id != "contract" }
    let values = table.columns.filter { $0.role == .value }
    let hasKeys = keys.count { found[$0.id] == nil } <= (found.count > keys.count + 1 ? 1 : 0)
    let hasValues = values.contains { found[$0.id] != nil }
    let missing = table.columns.count { found[$0.id] == nil }
    fitness = hasKeys && hasValues ? columns.count << 10 - missing : -1
    guard fitness >= 0 else { return }
    // Where one heading is missing and one is unknown, the one was called the other.
    let absent = table.columns.filter { columns[$0.id] == nil }
    let filled = unknown.filter { column, _ in sheet.isFilled(column: column, below: row) }
    if absent.count == 1, let (place, heading) = filled.first, filled.count == 1,
      !absent[0].id.contains("."), Int(heading) == nil
    {
      columns[absent[0].id] = place
      unknown[place] = nil
      renamed = (heading, absent[0])
    }
    let lost = absent.filter { $0.role == .value }
    if lost.count > 1, lost.count == filled.count { mistaken = lost }
  }
}

/// The first rows of a sheet, among which its headings are.
struct SheetTop {
  /// A row, its texts also by their letters and digits.
  typealias Row = (row: Int, cells: [(column: Int, text: String, folded: String)])

  /// In how many rows headings are looked for.
  private static let depth = 30
  /// The longest heading, in bytes.
  private static let longest = 100

  /// The rows.
  let rows: [Row]

  init(_ sheet: ReadWorkbook.Sheet) {
    rows = sheet.rows.prefix(Self.depth).map { row in
      let cells = sheet.places(inRow: row).map { place in
        let text = sheet[place]?.value.text ?? ""
        let folded = text.utf8.count <= Self.longest ? SheetText.folded(text) : ""
        return (place.column, text, folded)
      }
      return (row, cells)
    }
  }
}
