import Diagnostics

extension DocumentBuilder {
  /// Builds a table of the layout.
  mutating func buildTable(_ index: Int) {
    let table = layout.scanner.tables[index]
    check(table)
    var part = layout.firstCells[index]
    let captionPart = part + table.rows.reduce(0) { $0 + $1.count }
    events.append(.enter(.table))
    if table.caption != nil { buildPart(captionPart, as: .caption) }
    for (number, row) in table.rows.enumerated() {
      let element =
        number == 0
        ? MarkdownElement.headerRow
        : .row(isFirst: number == 1, isLast: number == table.rows.count - 1)
      events.append(.enter(element))
      buildCells(of: row, in: table, isHeader: number == 0, from: part)
      events.append(.leave(element))
      part += row.count
    }
    events.append(.leave(.table))
  }

  /// Reports a table where none can stand, for libcmark sees a paragraph there.
  mutating func reportMisplacedTable(_ event: CommonMarkTree.Event) {
    guard event.endLine > event.line else { return }
    let header = layout.lines[event.line - 1]
    let start = min(header.lowerBound + event.column - 1, header.upperBound)
    guard layout.bytes[header].contains(UInt8(ascii: "|")) else { return }
    let line = layout.lines[event.line]
    let next = layout.bytes[line].firstIndex { !$0.isSpaceOrTab && $0 != UInt8(ascii: ">") }
    guard let next, PipeTable.isDelimiter(layout.bytes, next..<line.upperBound) else { return }
    report(
      Message(
        french: "un tableau ne peut pas être en retrait, dans une liste, une citation ou une note",
        english: "a table cannot be indented, nor stand in a list, a quotation or a note"),
      location(start..<header.upperBound),
      help: Message(
        french: "commencez le tableau à la marge de gauche, après une ligne vide",
        english: "start the table at the left margin, after an empty line"))
  }
}

extension DocumentBuilder {
  private mutating func buildPart(_ part: Int, as element: MarkdownElement) {
    events.append(.enter(element))
    if part < parts.cells.count {
      let range = parts.cells[part]
      let heading = range.lowerBound - 1
      let line = layout.lines[tree.events[heading].line - 1]
      _ = buildInlines(from: heading, at: min(line.lowerBound + 2, line.upperBound))
    }
    events.append(.leave(element))
  }

  private mutating func buildCells(
    of row: [Range<Int>], in table: PipeTable, isHeader: Bool, from part: Int
  ) {
    let hasRowHeaders = table.columnCount > 1 && table.rows[0][0].isEmpty
    for column in 0..<table.columnCount {
      let isEmpty = column >= row.count || row[column].isEmpty
      let role: MarkdownCell.Role =
        isHeader
        ? (isEmpty ? .value : .columnHeader) : column == 0 && hasRowHeaders ? .rowHeader : .value
      let alignment = column < table.alignments.count ? table.alignments[column] : .start
      let element = MarkdownElement.cell(MarkdownCell(role: role, alignment: alignment))
      buildPart(column < row.count ? part + column : parts.cells.count, as: element)
    }
  }

  private mutating func check(_ table: PipeTable) {
    let header = bodyLocation(table.header)
    if table.caption == nil { reportMissingCaption(header) }
    let columns = table.columnCount
    if table.alignments.count != columns {
      reportColumns(table.alignments.count, of: columns, bodyLocation(table.delimiter))
    }
    for (row, place) in zip(table.rows, table.rowPlaces) where row.count != columns {
      reportColumns(row.count, of: columns, bodyLocation(place))
    }
    for (column, cell) in table.rows[0].enumerated()
    where cell.isEmpty && (column > 0 || columns == 1) {
      report(
        Message(
          french: "la colonne \(column + 1) n’a pas d’en-tête",
          english: "column \(column + 1) has no header"), header,
        help: Message(
          french: "écrivez sur la première ligne ce que la colonne montre",
          english: "write on the first line what the column shows"))
    }
  }

  private mutating func reportMissingCaption(_ header: SourceLocation) {
    report(
      Message(french: "ce tableau n’a pas de légende", english: "this table has no caption"),
      header,
      help: Message(
        french: "écrivez sous le tableau une ligne ': ce que le tableau montre'",
        english: "write under the table a line ': what the table shows'"))
  }

  private mutating func reportColumns(_ count: Int, of columns: Int, _ location: SourceLocation) {
    report(
      Message(
        french:
          "cellules sur cette ligne\u{A0}: \(count)\u{202F}; colonnes du tableau\u{A0}: \(columns)",
        english: "cells on this line: \(count); columns of the table: \(columns)"), location,
      help: Message(
        french: "séparez les cellules par '|', et écrivez '\\|' pour un simple trait",
        english: "separate cells with '|', and write '\\|' for a plain bar"))
  }

  private mutating func report(_ message: Message, _ location: SourceLocation, help: Message) {
    diagnostics.append(Diagnostic(.invalidFigure, message, at: location, help: help))
  }
}
