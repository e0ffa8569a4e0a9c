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
    let point: String
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
      separator: UInt8(ascii: ","), point: ".", isMarked: false, text: \.iso)

    /// For content: the same, every text exactly as it is, and lines as other content has them.
    static let content = Format(
      separator: UInt8(ascii: ","), point: ".", isMarked: false, text: \.iso, isGuarded: false,
      lineEnd: "\n")

    /// For spreadsheets of a language that writes decimals after a comma: what Excel takes there for
    /// cells, numbers and days.
    static let decimalComma = Format(
      separator: UInt8(ascii: ";"), point: ",", isMarked: true,
      text: { day in day.iso.split(separator: "-").reversed().joined(separator: "/") })
  }

  private let format: Format
  /// The bytes so far.
  private(set) var bytes: [UInt8]

  init(_ format: Format) {
    self.format = format
    bytes = format.isMarked ? [0xEF, 0xBB, 0xBF] : []
  }

  /// Appends a row.
  mutating func append(_ cells: [DataCell]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(format.separator) }
      switch cell {
      case .empty: break
      case .text(let text): append(text)
      case .integer(let integer): bytes += String(integer).utf8
      case .number(let number): bytes += number.text(point: format.point).utf8
      case .day(let day): bytes += format.text(day).utf8
      }
    }
    bytes += format.lineEnd.utf8
  }

  private mutating func append(_ text: String) {
    let text = format.isGuarded && Self.isFormula(text) ? "'" + text : text
    guard text.utf8.contains(where: needsQuotes) else {
      bytes += text.utf8
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\r"), UInt8(ascii: "\n"): true
    default: byte == format.separator
    }
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
