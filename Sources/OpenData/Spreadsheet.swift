import Archives
import Ground

/// A spreadsheet of the OpenDocument format (ISO/IEC 26300), which office programs open: sheets of typed
/// cells, nothing to compute.
struct Spreadsheet {
  /// A sheet.
  struct Sheet {
    /// Its name.
    let name: String
    /// Its rows, the headings first.
    let rows: [[DataCell]]
  }

  /// The language in which it is read.
  let language: String
  /// Its sheets.
  let sheets: [Sheet]

  private static let kind = "application/vnd.oasis.opendocument.spreadsheet"

  /// The file.
  var bytes: [UInt8] {
    ZipArchive.bytes(of: [
      ZipArchive.Entry("mimetype", Array(Self.kind.utf8), isCompressed: false),
      ZipArchive.Entry("META-INF/manifest.xml", Array(Self.manifest.utf8)),
      ZipArchive.Entry("content.xml", content),
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
    let width = sheet.rows.map(\.count).max() ?? 1
    bytes += "<table:table-column table:number-columns-repeated=\"\(max(width, 1))\"/>".utf8
    for (index, row) in sheet.rows.enumerated() {
      bytes += "\n<table:table-row>".utf8
      for cell in row { append(cell, isHeading: index == 0, to: &bytes) }
      bytes += "</table:table-row>".utf8
    }
    bytes += "</table:table>".utf8
  }

  /// A name that every office program takes: without signs that Excel forbids, 31 characters at most.
  private static func name(_ name: String) -> String {
    String(name.map { "[]*?/\\:".contains($0) ? " " : $0 }.prefix(31))
  }

  private func append(_ cell: DataCell, isHeading: Bool, to bytes: inout [UInt8]) {
    switch cell {
    case .empty: bytes += "<table:table-cell/>".utf8
    case .text(let text):
      let style = isHeading ? " table:style-name=\"heading\"" : ""
      bytes += "<table:table-cell\(style) office:value-type=\"string\"><text:p>".utf8
      Escaping.xml.append(text, to: &bytes)
      bytes += "</text:p></table:table-cell>".utf8
    case .integer(let integer): append(number: String(integer), to: &bytes)
    case .number(let number): append(number: number.text(), to: &bytes)
    case .day(let day):
      bytes += "<table:table-cell table:style-name=\"date\" office:value-type=\"date\"".utf8
      bytes += " office:date-value=\"\(day.iso)\"/>".utf8
    }
  }

  private func append(number: String, to bytes: inout [UInt8]) {
    bytes += "<table:table-cell office:value-type=\"float\" office:value=\"\(number)\"/>".utf8
  }
}
