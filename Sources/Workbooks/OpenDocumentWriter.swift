import Archives
import Ground

/// Writes a workbook of the OpenDocument format, version 1.3 (ISO/IEC 26300).
struct OpenDocumentWriter {
  let workbook: Workbook

  /// The file.
  var bytes: [UInt8] {
    OpenDocumentPackage.bytes(content: [{ .plain(content) }], settings: settings)
  }

  private static let head = """
    <?xml version="1.0" encoding="UTF-8"?>
    <office:document-content\(OpenDocumentPackage.spaces) office:version="1.3">\
    <office:automatic-styles><number:number-style style:name="money"><number:number \
    number:decimal-places="2" number:min-decimal-places="2" number:min-integer-digits="1" \
    number:grouping="true"/></number:number-style><number:date-style style:name="date" \
    number:automatic-order="true"><number:day number:style="long"/><number:text>/</number:text>\
    <number:month number:style="long"/><number:text>/</number:text><number:year \
    number:style="long"/></number:date-style><style:style style:name="hidden" \
    style:family="table"><style:table-properties table:display="false"/></style:style>\(Workbook.Look.allCases.map(style).joined())
    """

  private static func style(_ look: Workbook.Look) -> String {
    let data =
      switch look {
      case .amount: " style:data-style-name=\"money\""
      case .day: " style:data-style-name=\"date\""
      default: ""
      }
    return """
      <style:style style:name="look-\(look.rawValue)" style:family="table-cell"\(data)>\
      \(properties(of: look))</style:style>
      """
  }

  private static func properties(of look: Workbook.Look) -> String {
    let grey = "fo:background-color=\"#eeeeee\""
    return switch look {
    case .heading:
      "<style:table-cell-properties \(grey)/><style:text-properties fo:font-weight=\"bold\"/>"
    case .title: "<style:text-properties fo:font-weight=\"bold\" fo:font-size=\"14pt\"/>"
    case .prose: "<style:table-cell-properties fo:wrap-option=\"wrap\"/>"
    case .fixed:
      "<style:table-cell-properties \(grey)/><style:text-properties fo:color=\"#444444\"/>"
    case .plain, .amount, .day: ""
    }
  }

  private var content: [UInt8] {
    var bytes = Array(Self.head.utf8)
    for width in Set(workbook.sheets.flatMap(\.widths)).sorted() {
      bytes +=
        """
        <style:style style:name="column-\(width)" style:family="table-column">\
        <style:table-column-properties style:column-width="\(width)mm"/></style:style>
        """.utf8
    }
    bytes += "</office:automatic-styles><office:body><office:spreadsheet>".utf8
    for sheet in workbook.sheets { append(sheet, to: &bytes) }
    bytes += ranges.utf8
    bytes += "</office:spreadsheet></office:body></office:document-content>\n".utf8
    return bytes
  }

  private func append(_ sheet: Workbook.Sheet, to bytes: inout [UInt8]) {
    bytes += "\n<table:table table:name=\"".utf8
    Escaping.xml.append(SheetName.accepted(sheet.name), to: &bytes)
    bytes += (sheet.isHidden ? "\" table:style-name=\"hidden\">" : "\">").utf8
    for width in sheet.widths {
      bytes += "<table:table-column table:style-name=\"column-\(width)\"/>".utf8
    }
    for row in sheet.rows {
      bytes += "\n<table:table-row>".utf8
      for cell in row { append(cell, to: &bytes) }
      // A row has a cell at least.
      if row.isEmpty { bytes += "<table:table-cell/>".utf8 }
      bytes += "</table:table-row>".utf8
    }
    bytes += "</table:table>".utf8
  }

  private func append(_ cell: Workbook.Cell, to bytes: inout [UInt8]) {
    bytes += "<table:table-cell table:style-name=\"look-\(cell.look.rawValue)\"".utf8
    switch cell.value {
    case .empty: bytes += "/>".utf8
    case .number(let number):
      bytes += " office:value-type=\"float\" office:value=\"\(number)\"/>".utf8
    case .day(let day):
      bytes += " office:value-type=\"date\" office:date-value=\"\(day.iso)\"/>".utf8
    case .text(let text):
      bytes += " office:value-type=\"string\">".utf8
      for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
        bytes += "<text:p>".utf8
        Escaping.xml.append(String(paragraph), to: &bytes)
        bytes += "</text:p>".utf8
      }
      bytes += "</table:table-cell>".utf8
    }
  }

  /// The ranges whose rows can be chosen by their headings.
  private var ranges: String {
    let ranges = workbook.sheets.enumerated().compactMap { index, sheet -> String? in
      guard sheet.hasHeadings, let last = sheet.lastPlace else { return nil }
      var name: [UInt8] = []
      Escaping.xml.append(SheetName.accepted(sheet.name), to: &name)
      let quoted = String(decoding: name, as: UTF8.self).replacing("'", with: "''")
      return """
        <table:database-range table:name="rows-\(index + 1)" \
        table:target-range-address="'\(quoted)'.A1:'\(quoted)'.\(last.name)" \
        table:display-filter-buttons="true"/>
        """
    }
    return ranges.isEmpty ? "" : "<table:database-ranges>\(ranges.joined())</table:database-ranges>"
  }

  /// The headings stay in sight.
  private var settings: [UInt8] {
    var bytes = Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document-settings xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
      xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0" office:version="1.3">\
      <office:settings><config:config-item-set config:name="ooo:view-settings">\
      <config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>\
      <config:config-item-map-named config:name="Tables">
      """.utf8)
    for sheet in workbook.sheets where sheet.hasHeadings {
      bytes += "<config:config-item-map-entry config:name=\"".utf8
      Escaping.xml.append(SheetName.accepted(sheet.name), to: &bytes)
      bytes += "\">".utf8
      for (name, type, value) in Self.frozen {
        bytes +=
          """
          <config:config-item config:name="\(name)" config:type="\(type)">\(value)\
          </config:config-item>
          """.utf8
      }
      bytes += "</config:config-item-map-entry>".utf8
    }
    bytes +=
      """
      </config:config-item-map-named></config:config-item-map-entry>\
      </config:config-item-map-indexed></config:config-item-set></office:settings>\
      </office:document-settings>

      """.utf8
    return bytes
  }

  /// What LibreOffice calls a first row that stays.
  private static let frozen = [
    ("VerticalSplitMode", "short", "2"), ("VerticalSplitPosition", "int", "1"),
    ("ActiveSplitRange", "short", "2"), ("PositionBottom", "int", "1"),
  ]
}

extension Workbook.Sheet {
  /// The last cell; nothing where there is none.
  var lastPlace: CellPlace? {
    let width = rows.map(\.count).max() ?? 0
    guard width > 0 else { return nil }
    return CellPlace(row: rows.count - 1, column: width - 1)
  }
}
