import Archives
import Ground

/// Writes a workbook of Office Open XML (ISO/IEC 29500, transitional), texts in their cells.
///
/// A writer of our own: what tables need is small, no library is to be installed, and the same workbook gives
/// the same bytes.
struct OpenXMLWriter {
  let workbook: Workbook

  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  /// The file.
  var bytes: [UInt8] {
    let numbers = workbook.sheets.indices.map { $0 + 1 }
    let texts = [
      ("[Content_Types].xml", contentTypes(numbers)),
      ("_rels/.rels", Self.relationships([("officeDocument", "xl/workbook.xml")])),
      ("xl/workbook.xml", index),
      (
        "xl/_rels/workbook.xml.rels",
        Self.relationships(
          numbers.map { ("worksheet", "worksheets/sheet\($0).xml") } + [("styles", "styles.xml")])
      ), ("xl/styles.xml", OpenXMLStyles.text),
    ]
    let parts = texts.map { ZipArchive.Entry($0, Array((Self.declaration + $1).utf8), .quick) }
    let sheets = zip(numbers, workbook.sheets).map { number, sheet in
      ZipArchive.Entry("xl/worksheets/sheet\(number).xml", Self.bytes(of: sheet), .quick)
    }
    return ZipArchive.bytes(of: parts + sheets)
  }

  private func contentTypes(_ numbers: [Int]) -> String {
    let sheets = numbers.map {
      """
      <Override PartName="/xl/worksheets/sheet\($0).xml" \
      ContentType="\(Self.kinds).worksheet+xml"/>
      """
    }
    return """
      <Types xmlns="\(Self.package)/content-types"><Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default \
      Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" \
      ContentType="\(Self.kinds).sheet.main+xml"/><Override PartName="/xl/styles.xml" \
      ContentType="\(Self.kinds).styles+xml"/>\(sheets.joined())</Types>
      """
  }

  private static func relationships(_ targets: [(type: String, target: String)]) -> String {
    let entries = targets.enumerated().map { index, entry in
      """
      <Relationship Id="rId\(index + 1)" Type="\(office)/\(entry.type)" \
      Target="\(entry.target)"/>
      """
    }
    return "<Relationships xmlns=\"\(package)/relationships\">\(entries.joined())</Relationships>"
  }

  private var index: String {
    let sheets = workbook.sheets.enumerated().map { index, sheet in
      "<sheet name=\"\(Self.escaped(SheetName.accepted(sheet.name)))\" sheetId=\"\(index + 1)\" r:id=\"rId\(index + 1)\"\(sheet.isHidden ? " state=\"hidden\"" : "")/>"
    }
    let filters = workbook.sheets.enumerated().compactMap { index, sheet -> String? in
      guard sheet.hasHeadings, let last = sheet.lastPlace else { return nil }
      let name = Self.escaped(SheetName.accepted(sheet.name)).replacing("'", with: "''")
      let column = CellPlace.letters(ofColumn: last.column)
      return """
        <definedName name="_xlnm._FilterDatabase" localSheetId="\(index)" hidden="1">\
        '\(name)'!$A$1:$\(column)$\(last.row + 1)</definedName>
        """
    }
    let names = filters.isEmpty ? "" : "<definedNames>\(filters.joined())</definedNames>"
    return """
      <workbook xmlns="\(Self.main)" xmlns:r="\(Self.office)"><bookViews><workbookView/>\
      </bookViews><sheets>\(sheets.joined())</sheets>\
      \(names)</workbook>
      """
  }

  private static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    Escaping.xml.append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func bytes(of sheet: Workbook.Sheet) -> [UInt8] {
    var bytes = Array("\(declaration)<worksheet xmlns=\"\(main)\">".utf8)
    if sheet.hasHeadings {
      bytes +=
        """
        <sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" \
        activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>
        """.utf8
    }
    if !sheet.widths.isEmpty { bytes += "<cols>".utf8 }
    for (index, width) in sheet.widths.enumerated() {
      // A digit of the usual font is about two millimetres wide.
      bytes +=
        """
        <col min="\(index + 1)" max="\(index + 1)" width="\(width / 2)" customWidth="1"/>
        """.utf8
    }
    if !sheet.widths.isEmpty { bytes += "</cols>".utf8 }
    bytes += "<sheetData>".utf8
    for (row, cells) in sheet.rows.enumerated() {
      bytes += "\n<row r=\"\(row + 1)\">".utf8
      for (column, cell) in cells.enumerated() {
        append(cell, at: CellPlace(row: row, column: column), to: &bytes)
      }
      bytes += "</row>".utf8
    }
    bytes += "</sheetData>".utf8
    if sheet.hasHeadings, let last = sheet.lastPlace {
      bytes += "<autoFilter ref=\"A1:\(last.name)\"/>".utf8
    }
    return bytes + "</worksheet>\n".utf8
  }

  private static func append(_ cell: Workbook.Cell, at place: CellPlace, to bytes: inout [UInt8]) {
    bytes += "<c r=\"\(place.name)\" s=\"\(cell.look.rawValue)\"".utf8
    switch cell.value {
    case .empty: bytes += "/>".utf8
    case .number(let number): bytes += "><v>\(number)</v></c>".utf8
    case .day(let day): bytes += "><v>\(OpenXMLDay.serial(of: day))</v></c>".utf8
    case .text(let text):
      bytes += " t=\"inlineStr\"><is><t xml:space=\"preserve\">".utf8
      for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        if index > 0 { bytes += "\n".utf8 }
        Escaping.xml.append(OpenXMLText.written(String(line)), to: &bytes)
      }
      bytes += "</t></is></c>".utf8
    }
  }
}
