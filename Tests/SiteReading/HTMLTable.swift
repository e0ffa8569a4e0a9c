/// A table of a page: its caption and the texts of its rows.
package struct HTMLTable: Hashable {
  /// A row: the header of its group, its own header and its cells.
  package struct Row: Hashable {
    package let group: String
    package let header: String
    package let cells: [String]

    package init(group: String, header: String, cells: [String]) {
      self.group = group
      self.header = header
      self.cells = cells
    }
  }

  package var identifier: String
  package var caption = ""
  package var columns: [String] = []
  package var rows: [Row] = []

  /// The row under a group with a header.
  package func row(_ header: String, in group: String = "") -> Row? {
    rows.first { $0.header == header && ($0.group == group || group.isEmpty) }
  }

  /// All tables of a page by their identifiers.
  package static func tables(of html: String) -> [String: HTMLTable] {
    var tables: [String: HTMLTable] = [:]
    let pieces = HTMLReader.pieces(of: html)[...]
    var rest = pieces
    while let start = rest.firstIndex(where: { $0.isOpening("table") }) {
      let end = rest[start...].firstIndex(of: .close(name: "table")) ?? rest.endIndex
      let table = HTMLTable(pieces: rest[start..<end])
      tables[table.identifier] = table
      rest = rest[min(end + 1, rest.endIndex)...]
    }
    return tables
  }

  private init(pieces: ArraySlice<HTMLPiece>) {
    identifier = pieces.first?.attributes["id"] ?? ""
    var group = ""
    var rest = pieces.dropFirst()
    while let piece = rest.first {
      switch piece {
      case .open(name: "caption", _):
        caption = HTMLReader.text(of: HTMLTable.take("caption", from: &rest))
      case .open(name: "tbody", _):
        group = ""
        rest.removeFirst()
      case .open(name: "tr", _):
        let row = HTMLTable.cells(of: HTMLTable.take("tr", from: &rest))
        if row.scope == "rowgroup" {
          group = row.header
        } else if columns.isEmpty {
          columns = [row.header] + row.cells
        } else {
          rows.append(Row(group: group, header: row.header, cells: row.cells))
        }
      default: rest.removeFirst()
      }
    }
  }

  /// The pieces inside the element that begins the rest, which is taken away.
  private static func take(
    _ name: String, from rest: inout ArraySlice<HTMLPiece>
  ) -> ArraySlice<HTMLPiece> {
    let end = rest.firstIndex(of: .close(name: name)) ?? rest.endIndex
    let inner = rest[(rest.startIndex + 1)..<end]
    rest = rest[min(end + 1, rest.endIndex)...]
    return inner
  }

  private static func cells(
    of row: ArraySlice<HTMLPiece>
  ) -> (header: String, scope: String, cells: [String]) {
    var texts: [String] = []
    var scope = ""
    var rest = row
    while let piece = rest.first {
      guard case .open(let name, let attributes) = piece, name == "th" || name == "td" else {
        rest.removeFirst()
        continue
      }
      if texts.isEmpty { scope = attributes["scope"] ?? "" }
      texts.append(HTMLReader.text(of: take(name, from: &rest)))
    }
    return (texts.first ?? "", scope, Array(texts.dropFirst()))
  }
}

extension HTMLPiece {
  /// Whether this opens an element of a name.
  package func isOpening(_ name: String) -> Bool {
    guard case .open(name, _) = self else { return false }
    return true
  }

  /// The attributes of an opening tag.
  package var attributes: [String: String] {
    guard case .open(_, let attributes) = self else { return [:] }
    return attributes
  }
}
