/// Small multiples: cells of one size in as many columns as the width allows, each with its heading
/// above its drawing.
struct FacetGrid {
  /// One cell.
  struct Cell {
    /// The name of the cell, wrapped; its lower edge is that of its neighbors' names.
    let heading: TextMark
    /// The room for the drawing.
    let frame: Rectangle
  }

  /// The cells, in the order of their headings.
  let cells: [Cell]
  /// Where the last row ends.
  let maxY: Double

  /// The cells of `headings` from `minY` down, each at least `narrowest` wide where the width
  /// allows, with drawings of `height`.
  init(_ headings: [String], minY: Double, width: Double, narrowest: Double, height: Double) {
    let fitting = Int((width + Self.gutter) / (narrowest + Self.gutter))
    // As many rows as are needed, and then as few columns, so that no row is much shorter.
    let most = max(1, min(fitting, headings.count))
    let rowCount = max(1, (headings.count + most - 1) / most)
    let count = max(1, (headings.count + rowCount - 1) / rowCount)
    let cellWidth = (width - Double(count - 1) * Self.gutter) / Double(count)
    let measure = TextMeasure(.strongLabel)
    let names = headings.map { measure.wrap($0, width: cellWidth, atMost: 8).lines }
    var cells: [Cell] = []
    var top = minY
    for first in stride(from: 0, to: names.count, by: count) {
      let row = names[first..<min(first + count, names.count)]
      let nameHeight = row.map { measure.size(of: $0).height }.max() ?? 0
      for (column, lines) in row.enumerated() {
        let x = Double(column) * (cellWidth + Self.gutter)
        let heading = TextMark(
          lines, minX: x, minY: top + nameHeight - measure.size(of: lines).height, anchor: .start,
          style: .strongLabel, classes: [.label, .strongLabel])
        let frame = Rectangle(minX: x, minY: top + nameHeight + 2, width: cellWidth, height: height)
        cells.append(Cell(heading: heading, frame: frame))
      }
      top += nameHeight + 2 + height + Self.gutter
    }
    self.cells = cells
    maxY = top - Self.gutter
  }

  /// The room between two cells.
  private static let gutter = 16.0
}
