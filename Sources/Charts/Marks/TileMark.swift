/// A field of square tiles, each of four triangles that meet in its middle: an ornament without
/// meaning.
struct TileMark: Mark {
  /// The field.
  let bounds: Rectangle
  /// The part of each tile that is drawn: 0 at the end of the line, 1 below, 2 at the start, 3 above.
  let part: Int
  /// The side of a tile.
  let side: Double

  /// The last part of all tiles as one rectangle that the others lie on, so that no seam shows.
  func pieces(on canvas: Canvas) -> [Piece] {
    let look = [SVGAttribute.classes([.cardTile(part)])]
    guard part < 3 else { return [Piece(look, canvas.outline(of: bounds))] }
    let triangles = corners.map { tile in
      [center(of: tile), corner(of: tile, part), corner(of: tile, part + 1)].map(canvas.place)
    }
    return [Piece(look, .closed(triangles))]
  }

  /// The first corners of all tiles.
  private var corners: [Point] {
    let columns = Int((bounds.width / side).rounded())
    let rows = Int((bounds.height / side).rounded())
    return (0..<rows).flatMap { row in
      (0..<columns).map { column in
        Point(x: bounds.minX + Double(column) * side, y: bounds.minY + Double(row) * side)
      }
    }
  }

  private func center(of tile: Point) -> Point { Point(x: tile.x + side / 2, y: tile.y + side / 2) }

  /// The corners of a tile, from the upper one at the end of the line on, clockwise.
  private func corner(of tile: Point, _ number: Int) -> Point {
    Point(x: tile.x + (number < 2 ? side : 0), y: tile.y + (number == 1 || number == 2 ? side : 0))
  }
}
