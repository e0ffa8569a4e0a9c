public import Diagnostics

extension Rule {
  /// Comma-separated values are written as RFC 4180 says.
  public static let csvSyntax = Rule("csv-syntax")
}

/// Reads comma-separated values (RFC 4180) into rows of texts with their places.
public enum CSVSyntax {
  /// The rows of a file, empty lines left out; nothing when one is faulty, which is then reported.
  ///
  /// A line ends with LF or CR LF; a cell in quotes may hold both. Call `SyntaxEncoding.check` before.
  public static func parse(
    _ file: SourceFile, into diagnostics: inout [Diagnostic]
  ) -> [[Located<String>]]? {
    var parser = CSVParser(file)
    var rows: [[Located<String>]] = []
    while !parser.isAtEnd {
      guard let row = parser.row(into: &diagnostics) else { return nil }
      if row.count > 1 || row.first?.value.isEmpty == false { rows.append(row) }
    }
    return rows
  }
}

/// Goes through the bytes of a file of comma-separated values.
private struct CSVParser {
  private let file: SourceFile
  private let bytes: [UInt8]
  private var place: Int
  /// How many cells the row before has.
  private var width = 0

  init(_ file: SourceFile) {
    self.file = file
    bytes = file.bytes
    place = SyntaxEncoding.lengthOfByteOrderMark(in: file.bytes)
  }

  var isAtEnd: Bool { place >= bytes.count }

  private var next: UInt8? { isAtEnd ? nil : bytes[place] }

  /// The cells up to the end of the line.
  mutating func row(into diagnostics: inout [Diagnostic]) -> [Located<String>]? {
    var row: [Located<String>] = []
    row.reserveCapacity(width)
    while true {
      if next == UInt8(ascii: "\"") {
        guard let cell = quotedCell(into: &diagnostics) else { return nil }
        row.append(cell)
      } else {
        row.append(bareCell())
      }
      if next == UInt8(ascii: ",") {
        place += 1
        continue
      }
      if next == UInt8(ascii: "\r") { place += 1 }
      guard isAtEnd || next == UInt8(ascii: "\n") else { return diagnostics.fail(afterQuotes) }
      place += 1
      width = row.count
      return row
    }
  }

  private mutating func bareCell() -> Located<String> {
    let start = place
    place = bytes.withUnsafeBufferPointer { Self.endOfCell(in: $0, from: start) }
    // Most cells of a wide table are empty.
    let text = start == place ? "" : file.text(in: start..<place)
    return Located(text, at: file.location(start..<place))
  }

  /// Where a cell without quotes ends: at a comma, or where the line does, by an LF or by a CR before one.
  private static func endOfCell(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var place = start
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: ","), UInt8(ascii: "\n"): return place
      case UInt8(ascii: "\r")
      where place + 1 == bytes.count || bytes[place + 1] == UInt8(ascii: "\n"): return place
      default: place += 1
      }
    }
    return place
  }

  private mutating func quotedCell(into diagnostics: inout [Diagnostic]) -> Located<String>? {
    let start = place
    var text: [UInt8] = []
    place += 1
    while let byte = next {
      place += 1
      guard byte == UInt8(ascii: "\"") else {
        text.append(byte)
        continue
      }
      guard next == UInt8(ascii: "\"") else {
        return Located(String(decoding: text, as: UTF8.self), at: file.location(start..<place))
      }
      text.append(byte)
      place += 1
    }
    return diagnostics.fail(
      Diagnostic(
        .csvSyntax, at: file.location(start..<start + 1), "ce guillemet n’est pas fermé",
        "this quote is not closed",
        help: "fermez la cellule par un guillemet\u{202F}; un guillemet du texte s’écrit deux fois",
        "close the cell with a quote; a quote in its text is written twice"))
  }

  private var afterQuotes: Diagnostic {
    Diagnostic(
      .csvSyntax, at: file.location(place..<place + 1),
      "après le guillemet qui ferme une cellule, il faut une virgule ou la fin de la ligne",
      "after the quote that closes a cell there must be a comma or the end of the line",
      help: "un guillemet du texte s’écrit deux fois", "a quote in the text is written twice")
  }
}
