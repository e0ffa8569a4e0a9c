import Diagnostics
import Workbooks

/// What content said when a workbook was exported, kept in a hidden sheet of it.
///
/// A cell that still says so was not touched by whoever filled the workbook: where the site says something
/// else by now, that is somebody's later work, which an import must not undo.
struct ExportRecord {
  /// The name of the sheet.
  private static let sheetName = "parvis"
  /// What its first cell says.
  private static let mark = "parvis export"

  private var rows: [String: [String: String]] = [:]

  /// What a workbook keeps; nothing where its sheet is gone.
  init(of workbook: ReadWorkbook) {
    guard let sheet = workbook.sheets.first(where: Self.isRecord) else { return }
    for row in sheet.rows {
      let texts = sheet.places(inRow: row).map { SheetText.normal(sheet[$0]?.value.text ?? "") }
      guard let name = texts.first else { continue }
      let rest = texts.dropFirst()
      let pairs = stride(from: rest.startIndex, to: rest.endIndex - 1, by: 2).map {
        (rest[$0], rest[$0 + 1])
      }
      rows[name] = Dictionary(pairs) { first, _ in first }
    }
  }

  /// Whether a sheet is such a record, whatever it is called by now.
  static func isRecord(_ sheet: ReadWorkbook.Sheet) -> Bool {
    sheet[CellPlace(row: 0, column: 0)]?.value == .text(mark)
  }

  /// The sheet: its mark, then a row for each row of the tables, its name first, then each column with what it says.
  ///
  /// Of what is there to be read only it keeps the text shown, so that later work is not taken for a change of it.
  static func sheet(_ tables: [SheetTable], in language: DiagnosticLanguage) -> Workbook.Sheet {
    let rows = tables.flatMap { table in
      table.rows.filter(\.isShown).map { row in
        let values = table.columns.flatMap { column -> [String] in
          let field = row.fields[column.id]
          let said =
            field.flatMap { $0.kind.content(of: $0.node)?.meaning }
            ?? row.fixed[column.id]?.shown(in: language)
          return said.map { [column.id, $0] } ?? []
        }
        return ([name(of: row, in: table)] + values).map { Workbook.Cell(.text($0), .plain) }
      }
    }
    return Workbook.Sheet(
      name: sheetName, widths: [], hasHeadings: false, isHidden: true,
      rows: [[Workbook.Cell(.text(mark), .plain)]] + rows)
  }

  /// What the cells of a row said, those that said anything; nothing where it was not exported.
  func meanings(of row: SheetRow, in table: SheetTable) -> [String: String]? {
    rows.isEmpty ? nil : rows[Self.name(of: row, in: table)]
  }

  private static func name(of row: SheetRow, in table: SheetTable) -> String {
    SheetText.normal(([table.subject.rawValue] + row.keys.map(\.id)).joined(separator: " | "))
  }
}
