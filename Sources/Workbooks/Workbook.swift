public import Ground

/// A workbook to be written: sheets of typed cells, nothing to compute.
///
/// The same workbook gives the same bytes, whatever the day.
public struct Workbook: Sendable {
  /// A sheet.
  public struct Sheet: Sendable {
    /// Its name.
    public let name: String
    /// How wide its columns are, in millimetres.
    public let widths: [Int]
    /// Whether the first row holds the headings, which stay in sight and by which rows can be chosen.
    public let hasHeadings: Bool
    /// Whether people do not see it.
    public let isHidden: Bool
    /// Its rows.
    public let rows: [[Cell]]

    /// Makes a sheet.
    public init(
      name: String, widths: [Int], hasHeadings: Bool, isHidden: Bool = false, rows: [[Cell]]
    ) {
      self.name = name
      self.widths = widths
      self.hasHeadings = hasHeadings
      self.isHidden = isHidden
      self.rows = rows
    }
  }

  /// A cell.
  public struct Cell: Sendable {
    /// What it holds.
    public let value: Value
    /// How it looks.
    public let look: Look

    /// Makes a cell.
    public init(_ value: Value, _ look: Look) {
      self.value = value
      self.look = look
    }
  }

  /// What a cell holds.
  public enum Value: Sendable {
    /// Nothing.
    case empty
    /// A text.
    case text(String)
    /// A number, as its decimal text: fifteen digits at most, else programs change it.
    case number(String)
    /// A day.
    case day(Day)
  }

  /// How a cell looks.
  public enum Look: Int, CaseIterable, Sendable {
    /// As any cell.
    case plain
    /// The name of a column.
    case heading
    /// The title of what is explained.
    case title
    /// A sentence, over several lines.
    case prose
    /// What is to be read, not changed.
    case fixed
    /// Money.
    case amount
    /// A day.
    case day
  }

  /// Its sheets.
  public let sheets: [Sheet]

  /// Makes a workbook.
  public init(sheets: [Sheet]) { self.sheets = sheets }

  /// The file in a format.
  public func bytes(as format: WorkbookFormat) -> [UInt8] {
    switch format {
    case .openDocument: OpenDocumentWriter(workbook: self).bytes
    case .openXML: OpenXMLWriter(workbook: self).bytes
    }
  }
}

/// A format of workbooks.
public enum WorkbookFormat: String, CaseIterable, Sendable {
  /// OpenDocument (ISO/IEC 26300), of LibreOffice and others.
  case openDocument = "ods"
  /// Office Open XML (ISO/IEC 29500), of Excel and others.
  case openXML = "xlsx"

  /// The format that the end of a file's name tells.
  public init?(ofFileNamed name: String) {
    let ending = name.lowercased().split(separator: ".").last.map(String.init) ?? ""
    guard name.contains("."), let format = WorkbookFormat(rawValue: ending) else { return nil }
    self = format
  }
}
