import Ground

/// Writes rows of comma-separated values (RFC 4180).
///
/// A text that a spreadsheet would take for a formula is written after an apostrophe, as OWASP advises
/// ("CSV Injection"): a spreadsheet then shows it as the text that it is.
struct CSVWriter {
  /// How values are written.
  struct Format {
    /// What stands between two cells.
    let separator: UInt8
    /// What stands before decimals.
    let point: UInt8
    /// Whether a byte order mark says that the file is UTF-8, which Excel must be told.
    let isMarked: Bool
    /// How a day is written.
    let text: @Sendable (Day) -> String
    /// Whether a text that a spreadsheet would compute is written after an apostrophe.
    var isGuarded = true
    /// What ends a line.
    var lineEnd = "\r\n"

    /// For programs: a comma, a point, ISO 8601 days, no mark.
    static let programs = Format(
      separator: UInt8(ascii: ","), point: UInt8(ascii: "."), isMarked: false, text: \.iso)

    /// For content: the same, every text exactly as it is, and lines as other content has them.
    static let content = Format(
      separator: UInt8(ascii: ","), point: UInt8(ascii: "."), isMarked: false, text: \.iso,
      isGuarded: false, lineEnd: "\n")

    /// For spreadsheets of a language that writes decimals after a comma: what Excel takes there for
    /// cells, numbers and days.
    static let decimalComma = Format(
      separator: UInt8(ascii: ";"), point: UInt8(ascii: ","), isMarked: true,
      text: { day in day.iso.split(separator: "-").reversed().joined(separator: "/") })
  }

  private let format: Format

  init(_ format: Format) { self.format = format }

  /// The start of a file: its headings.
  func start(under headings: [String]) -> [UInt8] {
    var bytes: [UInt8] = format.isMarked ? [0xEF, 0xBB, 0xBF] : []
    append(headings.map { .text($0) }, to: &bytes)
    return bytes
  }

  /// A file of rows of cells, under headings.
  func file(of rows: [[DataCell]], under headings: [String]) -> [UInt8] {
    var bytes = start(under: headings)
    for row in rows { append(row, to: &bytes) }
    return bytes
  }

  /// Appends a row.
  func append(_ cells: [DataCell], to bytes: inout [UInt8]) {
    appendCells(cells, to: &bytes)
    bytes += format.lineEnd.utf8
  }

  /// Appends the part of a row that a group of columns has.
  func append(_ cells: [DataCell], as group: ColumnGroup, to bytes: inout [UInt8]) {
    if !group.isFirst { bytes.append(format.separator) }
    appendCells(cells, to: &bytes)
    if group.isLast { bytes += format.lineEnd.utf8 }
  }

  private func appendCells(_ cells: [DataCell], to bytes: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(format.separator) }
      switch cell {
      case .empty: break
      case .text(let text): append(text, to: &bytes)
      case .integer(let integer): bytes += String(integer).utf8
      case .number(let number): number.append(to: &bytes, point: format.point)
      case .day(let day): bytes += format.text(day).utf8
      }
    }
  }

  private func append(_ text: String, to bytes: inout [UInt8]) {
    var text = format.isGuarded && Self.isFormula(text) ? "'" + text : text
    text.withUTF8 { text in
      guard text.contains(where: needsQuotes) else {
        bytes.append(contentsOf: text)
        return
      }
      bytes.append(UInt8(ascii: "\""))
      for byte in text {
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
        bytes.append(byte)
      }
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private func needsQuotes(_ byte: UInt8) -> Bool {
    // Most bytes pass at one comparison.
    byte <= UInt8(ascii: ";")
      && (byte == format.separator || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
        || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n"))
  }

  /// Whether a spreadsheet would compute a text: spaces apart, it begins with a sign of a formula.
  private static func isFormula(_ text: String) -> Bool {
    // Most texts begin with a letter or a digit of ASCII.
    guard let byte = text.utf8.first, !(0x41...0x7A).contains(byte), !(0x30...0x39).contains(byte),
      let first = text.unicodeScalars.first(where: {
        !$0.properties.isWhitespace || $0 == "\t" || $0 == "\r" || $0 == "\n"
      })
    else { return false }
    return "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first)
  }
}
