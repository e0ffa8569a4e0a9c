import Diagnostics

extension DocumentReader {
  /// Reads a table of the layout.
  mutating func readTable(_ index: Int, of part: inout PartDraft) {
    let table = source.layout.scanner.tables[index]
    check(table)
    var piece = source.layout.firstPieces[index]
    part.text.events.append(.enter(.table))
    if table.caption != nil { readPiece(piece + table.pieces.count - 1, as: .caption, of: &part) }
    for (number, row) in table.rows.enumerated() {
      let element =
        number == 0
        ? MarkdownElement.headerRow
        : .row(isFirst: number == 1, isLast: number == table.rows.count - 1)
      part.text.events.append(.enter(element))
      for column in 0..<table.columnCount {
        let cell = MarkdownElement.cell(table.cell(row: number, column: column))
        readPiece(column < row.count ? piece + column : nil, as: cell, of: &part)
      }
      part.text.events.append(.leave(element))
      piece += row.count
    }
    part.text.events.append(.leave(.table))
  }

  /// Reports a table where none can stand, for libcmark sees a paragraph there.
  mutating func reportMisplacedTable(_ event: CommonMarkTree.Event) {
    guard event.endLine > event.line else { return }
    let layout = source.layout
    let line = layout.lines[event.line]
    let next = layout.bytes[line].firstIndex { !$0.isSpaceOrTab && $0 != UInt8(ascii: ">") }
    guard layout.bytes[layout.lines[event.line - 1]].contains(UInt8(ascii: "|")), let next,
      PipeTable.isDelimiter(layout.bytes, next..<line.upperBound)
    else { return }
    diagnostics.append(
      Diagnostic(
        .invalidFigure, at: source.location(layout.firstLine(of: event)),
        "un tableau ne peut pas être en retrait, dans une liste, une citation ou une note",
        "a table cannot be indented, nor stand in a list, a quotation or a note",
        help: "commencez le tableau à la marge de gauche, après une ligne vide",
        "start the table at the left margin, after an empty line"))
  }
}

extension DocumentReader {
  /// Reads a cell or a caption, which libcmark read as a heading; a cell that a row lacks is empty.
  private mutating func readPiece(
    _ piece: Int?, as element: MarkdownElement, of part: inout PartDraft
  ) {
    part.text.events.append(.enter(element))
    if let piece, piece < source.parts.pieces.count {
      let heading = source.parts.pieces[piece].lowerBound - 1
      let line = source.layout.lines[source.tree.events[heading].line - 1]
      _ = readInlines(from: heading, at: min(line.lowerBound + 2, line.upperBound), of: &part)
    }
    part.text.events.append(.leave(element))
  }

  private mutating func check(_ table: PipeTable) {
    let header = source.bodyLocation(table.header)
    if table.caption == nil {
      diagnostics.append(
        Diagnostic(
          .invalidFigure, at: header, "ce tableau n’a pas de légende", "this table has no caption",
          help: "écrivez sous le tableau une ligne ': ce que le tableau montre'",
          "write under the table a line ': what the table shows'"))
    }
    let columns = table.columnCount
    let counts = [table.alignments.count] + table.rows.map(\.count)
    for (count, place) in zip(counts, [table.delimiter] + table.rowPlaces) where count != columns {
      diagnostics.append(
        Diagnostic(
          .invalidFigure, at: source.bodyLocation(place),
          "cellules sur cette ligne\u{A0}: \(count)\u{202F}; colonnes du tableau\u{A0}: \(columns)",
          "cells on this line: \(count); columns of the table: \(columns)",
          help: "séparez les cellules par '|', et écrivez '\\|' pour un simple trait",
          "separate cells with '|', and write '\\|' for a plain bar"))
    }
    for (column, cell) in table.rows[0].enumerated()
    where cell.isEmpty && (column > 0 || columns == 1) {
      diagnostics.append(
        Diagnostic(
          .invalidFigure, at: header, "la colonne \(column + 1) n’a pas d’en-tête",
          "column \(column + 1) has no header",
          help: "écrivez sur la première ligne ce que la colonne montre",
          "write on the first line what the column shows"))
    }
  }
}

extension HTMLRenderer {
  /// Starts a table in a region that scrolls and takes the focus, named after the caption.
  mutating func openTable(_ events: ArraySlice<MarkdownEvent>) {
    line("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\"")
    if events.dropFirst().first == .enter(.caption) {
      let caption = events.dropFirst().prefix { $0 != .leave(.caption) }
      attribute("aria-label", text.words(of: caption, citation: resolver.citationText))
    }
    html.append(">\n<table>\n")
  }

  /// Starts a cell.
  mutating func open(_ cell: PipeTable.Cell) {
    switch cell.role {
    case .columnHeader: html.append("<th scope=\"col\"")
    case .rowHeader: html.append("<th scope=\"row\"")
    case .value: html.append("<td")
    }
    switch cell.alignment {
    case .start: html.append(UInt8(ascii: ">"))
    case .left: html.append(" class=\"align-left\">")
    case .center: html.append(" class=\"align-center\">")
    case .right: html.append(" class=\"align-right\">")
    }
  }
}
