import Archives
import Ground

/// A spreadsheet of the OpenDocument format (ISO/IEC 26300), which office programs open: sheets of typed
/// cells, nothing to compute.
struct Spreadsheet {
  /// What stands over the rows of a sheet, written.
  struct Head {
    /// How wide a column of texts is, in millimetres: a phrase can be read in it.
    static let textWidth = 75
    /// How wide one of names is.
    static let nameWidth = 45
    /// How wide one of numbers, days and short codes is.
    static let valueWidth = 25

    /// How wide the columns are, in millimetres.
    fileprivate let widths: [Int]
    /// The name, the columns and the first row.
    fileprivate let bytes: [UInt8]

    /// The head of a sheet of a name with headings over columns of these widths.
    init(name: String, headings: [String], widths: [Int]) {
      var bytes = Array("\n<table:table table:name=\"".utf8)
      Escaping.xml.append(SheetName.accepted(name), to: &bytes)
      bytes += "\">".utf8
      for width in widths {
        bytes += "<table:table-column table:style-name=\"column-\(width)\"/>".utf8
      }
      bytes += "\n<table:table-row>".utf8
      for heading in headings {
        Spreadsheet.append(heading, " table:style-name=\"heading\"", to: &bytes)
      }
      self.bytes = bytes + "</table:table-row>".utf8
      self.widths = widths
    }
  }

  /// A sheet.
  struct Sheet {
    /// What stands over the rows.
    fileprivate let head: Head
    /// The rows as `append` writes them, some at a time, made when their turn comes.
    fileprivate let rows: [() -> ZipArchive.Piece]

    /// A sheet of rows that are written by their makers.
    init(_ head: Head, rows: [() -> ZipArchive.Piece]) {
      self.head = head
      self.rows = rows
    }

    /// A sheet of cells.
    init(name: String, headings: [String], cells: [[DataCell]]) {
      let count = cells.reduce(headings.count) { max($0, $1.count) }
      head = Head(
        name: name, headings: headings, widths: Array(repeating: Head.textWidth, count: count))
      rows = [{ .plain(cells.reduce(into: []) { Spreadsheet.append($1, to: &$0) }) }]
    }
  }

  /// The language in which it is read.
  let language: String
  /// Its sheets.
  let sheets: [Sheet]

  /// The file.
  var bytes: [UInt8] { OpenDocumentPackage.bytes(content: content, settings: nil) }

  /// The look: headings in bold, days as days.
  private var head: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <office:document-content\(OpenDocumentPackage.spaces) office:version="1.3"><office:automatic-styles>\
    <number:date-style style:name="day" number:automatic-order="true" \
    number:language="\(language)"><number:day number:style="long"/><number:text>/</number:text>\
    <number:month number:style="long"/><number:text>/</number:text>\
    <number:year number:style="long"/></number:date-style>\
    <style:style style:name="heading" style:family="table-cell"><style:text-properties \
    fo:font-weight="bold"/></style:style><style:style style:name="date" \
    style:family="table-cell" style:data-style-name="day"/>\(columns)</office:automatic-styles>\
    <office:body><office:spreadsheet>
    """
  }

  private var columns: String {
    Set(sheets.flatMap(\.head.widths)).sorted().map { width in
      """
      <style:style style:name="column-\(width)" style:family="table-column">\
      <style:table-column-properties style:column-width="\(width)mm"/></style:style>
      """
    }.joined()
  }

  private var content: [() -> ZipArchive.Piece] {
    [{ .plain(Array(head.utf8)) }]
      + sheets.flatMap { sheet in
        [{ .plain(sheet.head.bytes) }] + sheet.rows + [{ .plain(Array("</table:table>".utf8)) }]
      } + [{ .plain(Array(Self.end.utf8)) }]
  }

  private static let end = "</office:spreadsheet></office:body></office:document-content>\n"

  /// Appends a row.
  private static func append(_ cells: [DataCell], to bytes: inout [UInt8]) {
    bytes += rowStart.utf8
    for cell in cells { append(cell, to: &bytes) }
    bytes += rowEnd.utf8
  }

  /// Appends the part of a row that a group of columns has.
  static func append(_ cells: [DataCell], as group: ColumnGroup, to bytes: inout [UInt8]) {
    if group.isFirst { bytes += rowStart.utf8 }
    for cell in cells { append(cell, to: &bytes) }
    if group.isLast { bytes += rowEnd.utf8 }
  }

  private static let rowStart = "\n<table:table-row>"
  private static let rowEnd = "</table:table-row>"

  private static func append(_ cell: DataCell, to bytes: inout [UInt8]) {
    switch cell {
    case .empty: bytes += "<table:table-cell/>".utf8
    case .text(let text): append(text, "", to: &bytes)
    case .integer(let integer): append(number: { $0 += String(integer).utf8 }, to: &bytes)
    case .number(let number):
      append(number: { number.append(to: &$0, point: UInt8(ascii: ".")) }, to: &bytes)
    case .day(let day):
      bytes += "<table:table-cell table:style-name=\"date\" office:value-type=\"date\"".utf8
      bytes += " office:date-value=\"".utf8
      bytes += day.iso.utf8
      bytes += "\"/>".utf8
    }
  }

  private static func append(_ text: String, _ style: String, to bytes: inout [UInt8]) {
    bytes += "<table:table-cell".utf8
    bytes += style.utf8
    bytes += " office:value-type=\"string\"><text:p>".utf8
    Escaping.xml.append(text, to: &bytes)
    bytes += "</text:p></table:table-cell>".utf8
  }

  private static func append(number: (inout [UInt8]) -> Void, to bytes: inout [UInt8]) {
    bytes += "<table:table-cell office:value-type=\"float\" office:value=\"".utf8
    number(&bytes)
    bytes += "\"/>".utf8
  }
}
