import Archives
import Ground

/// A spreadsheet of the OpenDocument format (ISO/IEC 26300), which office programs open: sheets of typed
/// cells, nothing to compute.
struct Spreadsheet {
  /// A sheet.
  struct Sheet {
    /// Its name.
    let name: String
    /// Its first row.
    let headings: [String]
    /// How many columns it has.
    let width: Int
    /// The other rows, as `append` writes them.
    let rows: [ArraySlice<UInt8>]

    /// A sheet of rows that are written already.
    init(name: String, headings: [String], rows: [ArraySlice<UInt8>]) {
      self.name = name
      self.headings = headings
      width = headings.count
      self.rows = rows
    }

    /// A sheet of cells.
    init(name: String, headings: [String], cells: [[DataCell]]) {
      self.name = name
      self.headings = headings
      width = cells.reduce(headings.count) { max($0, $1.count) }
      rows = cells.map { row in
        var bytes: [UInt8] = []
        Spreadsheet.append(row, to: &bytes)
        return bytes[...]
      }
    }
  }

  /// The language in which it is read.
  let language: String
  /// Its sheets.
  let sheets: [Sheet]

  private static let kind = "application/vnd.oasis.opendocument.spreadsheet"

  /// The file.
  var bytes: [UInt8] {
    ZipArchive.bytes(of: [
      ZipArchive.Entry("mimetype", Array(Self.kind.utf8), .stored),
      ZipArchive.Entry("META-INF/manifest.xml", Array(Self.manifest.utf8), .stored),
      ZipArchive.Entry("content.xml", content, .quick),
    ])
  }

  private static let manifest = """
    <?xml version="1.0" encoding="UTF-8"?>
    <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" \
    manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" \
    manifest:media-type="\(kind)"/><manifest:file-entry manifest:full-path="content.xml" \
    manifest:media-type="text/xml"/></manifest:manifest>

    """

  private static let spaces = [
    "office", "style", "table", "text", "fo:xsl-fo-compatible", "number:datastyle",
  ].map { space in
    let names = space.split(separator: ":")
    return " xmlns:\(names[0])=\"urn:oasis:names:tc:opendocument:xmlns:\(names.last ?? ""):1.0\""
  }.joined()

  /// The look: headings in bold, days as days.
  private var head: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <office:document-content\(Self.spaces) office:version="1.3"><office:automatic-styles>\
    <number:date-style style:name="day" number:automatic-order="true" \
    number:language="\(language)"><number:day number:style="long"/><number:text>/</number:text>\
    <number:month number:style="long"/><number:text>/</number:text>\
    <number:year number:style="long"/></number:date-style>\
    <style:style style:name="heading" style:family="table-cell"><style:text-properties \
    fo:font-weight="bold"/></style:style><style:style style:name="date" \
    style:family="table-cell" style:data-style-name="day"/></office:automatic-styles>\
    <office:body><office:spreadsheet>
    """
  }

  private var content: [UInt8] {
    var bytes = Array(head.utf8)
    for sheet in sheets { append(sheet, to: &bytes) }
    bytes += "</office:spreadsheet></office:body></office:document-content>\n".utf8
    return bytes
  }

  private func append(_ sheet: Sheet, to bytes: inout [UInt8]) {
    bytes += "\n<table:table table:name=\"".utf8
    Escaping.xml.append(Self.name(sheet.name), to: &bytes)
    bytes += "\">".utf8
    bytes += "<table:table-column table:number-columns-repeated=\"\(sheet.width)\"/>".utf8
    bytes += "\n<table:table-row>".utf8
    for heading in sheet.headings {
      Self.append(heading, " table:style-name=\"heading\"", to: &bytes)
    }
    bytes += "</table:table-row>".utf8
    for row in sheet.rows { bytes += row }
    bytes += "</table:table>".utf8
  }

  /// A name that every office program takes: without signs that Excel forbids, 31 characters at most.
  private static func name(_ name: String) -> String {
    String(name.map { "[]*?/\\:".contains($0) ? " " : $0 }.prefix(31))
  }

  /// Appends a row.
  static func append(_ cells: [DataCell], to bytes: inout [UInt8]) {
    bytes += "\n<table:table-row>".utf8
    for cell in cells { append(cell, to: &bytes) }
    bytes += "</table:table-row>".utf8
  }

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
