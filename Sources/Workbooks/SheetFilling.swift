import Ground

/// The cells of a workbook while it is read, no more than anybody's tables have.
struct SheetFilling {
  /// The most cells that a workbook may hold, repeated ones counted one by one.
  static let cellLimit = 1_000_000

  /// The sheets so far.
  private(set) var sheets: [ReadWorkbook.Sheet] = []
  /// Whether there is more than was allowed.
  private(set) var isTooLarge = false
  private var count = 0

  /// Starts a sheet.
  mutating func add(sheetNamed name: String) { sheets.append(ReadWorkbook.Sheet(name: name)) }

  /// Puts a cell into the last sheet, where it holds anything but blanks.
  mutating func put(_ cell: ReadWorkbook.Cell?, at place: CellPlace) {
    guard let cell, !cell.isBlank, mayCount(1, to: place) else { return }
    sheets[sheets.count - 1][place] = cell
  }

  /// Notes that cells from one place to another are merged into the first of them.
  mutating func merge(from first: CellPlace, to last: CellPlace) {
    guard first <= last, first.column <= last.column else { return }
    let (height, width) = (last.row - first.row + 1, last.column - first.column + 1)
    guard height <= Self.cellLimit, width <= Self.cellLimit, mayCount(height * width, to: last)
    else { return }
    for row in first.row...last.row {
      for column in first.column...last.column where (row, column) != (first.row, first.column) {
        cover(CellPlace(row: row, column: column))
      }
    }
  }

  /// Notes that a cell lies under another one.
  mutating func cover(_ place: CellPlace) {
    guard mayCount(1, to: place) else { return }
    sheets[sheets.count - 1].covered.insert(place)
  }

  private mutating func mayCount(_ number: Int, to place: CellPlace) -> Bool {
    count += number
    let isInside = place.row < CellPlace.rowLimit && place.column < CellPlace.columnLimit
    if count > Self.cellLimit || !isInside { isTooLarge = true }
    return !isTooLarge && !sheets.isEmpty
  }
}

extension ReadWorkbook.Cell {
  /// Whether it shows nothing.
  fileprivate var isBlank: Bool {
    guard case .text(let text) = value else { return false }
    return text.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
  }
}
