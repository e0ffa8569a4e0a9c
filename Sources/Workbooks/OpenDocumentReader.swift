import Ground

/// Reads the sheets of a workbook of the OpenDocument format.
final class OpenDocumentReader: XMLListener {
  /// What is skipped whole: comments, drawings, what was changed or deleted.
  private static let skipped: Set = ["office:annotation", "table:tracked-changes", "table:shapes"]

  private var filling = SheetFilling()
  /// How deep the reading is in what is skipped.
  private var skippedDepth = 0
  private var tableDepth = 0
  private var row = 0
  private var rowCount = 1
  private var column = 0
  /// The cells of the row that is read, each with the first and last column that it fills.
  private var cells: [(columns: Range<Int>, cell: ReadWorkbook.Cell?)] = []
  private var attributes: [String: String] = [:]
  private var isCovered = false
  private var paragraphs: [String] = []
  private var isInParagraph = false

  private init() {}

  /// The workbook whose content is in a part.
  static func workbook(_ content: [UInt8]) throws(WorkbookFault) -> ReadWorkbook {
    let reader = OpenDocumentReader()
    try XMLReader.read(content, part: "content.xml", reader)
    guard !reader.filling.isTooLarge else { throw .tooLarge }
    guard !reader.filling.sheets.isEmpty else { throw .notAWorkbook }
    return ReadWorkbook(sheets: reader.filling.sheets)
  }

  var isDone: Bool { filling.isTooLarge }

  func start(_ name: String, _ attributes: [String: String]) {
    let isNested = name == "table:table" && tableDepth > 0
    if skippedDepth > 0 || isNested || Self.skipped.contains(name) || name.hasPrefix("drawing:") {
      skippedDepth += 1
      return
    }
    switch name {
    case "table:table":
      tableDepth += 1
      row = 0
      filling.add(sheetNamed: attributes["table:name"] ?? "")
    case "table:table-row":
      rowCount = Self.count(attributes["table:number-rows-repeated"])
      (column, cells) = (0, [])
    case "table:table-cell", "table:covered-table-cell":
      isCovered = name == "table:covered-table-cell"
      (self.attributes, paragraphs) = (attributes, [])
    case "text:p":
      isInParagraph = true
      paragraphs.append("")
    case "text:s": characters(String(repeating: " ", count: Self.count(attributes["text:c"])))
    case "text:tab", "text:line-break": characters(" ")
    default: break
    }
  }

  func characters(_ text: String) {
    guard skippedDepth == 0, isInParagraph, !paragraphs.isEmpty else { return }
    paragraphs[paragraphs.count - 1] += text
  }

  func end(_ name: String) {
    guard skippedDepth == 0 else {
      skippedDepth -= 1
      return
    }
    switch name {
    case "table:table": tableDepth -= 1
    case "table:table-row": endRow()
    case "table:table-cell", "table:covered-table-cell": endCell()
    case "text:p": isInParagraph = false
    default: break
    }
  }

  private func endCell() {
    let count = Self.count(attributes["table:number-columns-repeated"])
    let value = isCovered ? nil : value
    if isCovered || value != nil {
      let cell = value.map {
        ReadWorkbook.Cell(value: $0, isComputed: attributes["table:formula"] != nil)
      }
      cells.append((column..<column + count, cell))
    }
    column += count
  }

  private func endRow() {
    for offset in 0..<(cells.isEmpty ? 0 : rowCount) {
      for (columns, cell) in cells {
        for column in columns where !filling.isTooLarge {
          let place = CellPlace(row: row + offset, column: column)
          if cell == nil { filling.cover(place) } else { filling.put(cell, at: place) }
        }
      }
      if filling.isTooLarge { return }
    }
    row += rowCount
  }

  private var value: ReadWorkbook.Value? {
    let text = paragraphs.joined(separator: "\n")
    if attributes["calcext:value-type"] == "error" { return .error(text) }
    let number = attributes["office:value"].flatMap { SheetNumber(literal: $0) }
    switch attributes["office:value-type"] {
    case "float": return number.map { .number($0) } ?? unread(text, "office:value")
    case "currency": return number.map { .currency($0) } ?? unread(text, "office:value")
    case "percentage": return number.map { .percentage($0) } ?? unread(text, "office:value")
    case "boolean": return .flag(attributes["office:boolean-value"] == "true")
    case "date":
      let date = (attributes["office:date-value"] ?? "").prefix { $0 != "T" }
      return Day(iso: date).map { .day($0) } ?? unread(text, "office:date-value")
    case nil: return attributes["table:formula"].map { .error($0) }
    default:
      let written = attributes["office:string-value"] ?? ""
      return .text(paragraphs.isEmpty ? written : text)
    }
  }

  /// What is shown of a value that cannot be read; where nothing is, an error, as the cell is not empty.
  private func unread(_ text: String, _ name: String) -> ReadWorkbook.Value {
    text.isEmpty ? .error(attributes[name] ?? "") : .text(text)
  }

  /// How often something is repeated: once where nothing is said, never more than a sheet has rows.
  private static func count(_ text: String?) -> Int {
    min(max(1, text.flatMap { Int($0) } ?? 1), CellPlace.rowLimit)
  }
}
