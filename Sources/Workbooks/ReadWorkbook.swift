public import Ground

/// A workbook as an office program wrote it.
public struct ReadWorkbook: Sendable {
  /// A sheet.
  public struct Sheet: Sendable {
    /// Its name.
    public let name: String
    /// The cells that hold something, by row and column.
    private var cells: [Int: [Int: Cell]] = [:]
    /// The cells that lie under another one with which they were merged.
    public internal(set) var covered: Set<CellPlace> = []

    init(name: String) { self.name = name }

    /// The cell at a place, where it holds something.
    public internal(set) subscript(place: CellPlace) -> Cell? {
      get { cells[place.row]?[place.column] }
      set { cells[place.row, default: [:]][place.column] = newValue }
    }

    /// Whether no cell holds anything.
    public var isEmpty: Bool { cells.isEmpty }

    /// The rows that hold something, in order.
    public var rows: [Int] { cells.keys.sorted() }

    /// The places of the cells of a row that hold something, in order.
    public func places(inRow row: Int) -> [CellPlace] {
      (cells[row] ?? [:]).keys.sorted().map { CellPlace(row: row, column: $0) }
    }

    /// Whether a column holds something below a row.
    public func isFilled(column: Int, below row: Int) -> Bool {
      cells.contains { $0.key > row && $0.value[column] != nil }
    }
  }

  /// A cell that holds something.
  public struct Cell: Hashable, Sendable {
    /// What it holds.
    public let value: Value
    /// Whether that was computed.
    public let isComputed: Bool
  }

  /// What a cell holds.
  public enum Value: Hashable, Sendable {
    /// A text.
    case text(String)
    /// A number.
    case number(SheetNumber)
    /// A number that the cell shows as money.
    case currency(SheetNumber)
    /// A percentage: 0.125 for 12.5 %.
    case percentage(SheetNumber)
    /// A day, whatever the time.
    case day(Day)
    /// Yes or no.
    case flag(Bool)
    /// What could not be computed, or cannot be read: `#REF!`, 30 February.
    case error(String)
  }

  /// Its sheets, in order.
  public internal(set) var sheets: [Sheet] = []

  /// Reads a file of either format, which its bytes tell.
  public init(_ bytes: [UInt8]) throws(WorkbookFault) {
    let parts = try WorkbookParts(bytes)
    if parts["xl/workbook.xml"] != nil || parts["_rels/.rels"] != nil {
      self = try OpenXMLReader(parts).workbook()
    } else if let content = parts["content.xml"] {
      self = try OpenDocumentReader.workbook(content)
    } else {
      throw .notAWorkbook
    }
  }

  init(sheets: [Sheet]) { self.sheets = sheets }
}
