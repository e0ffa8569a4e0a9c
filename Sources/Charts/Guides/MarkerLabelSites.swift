/// The places around a marker where its label may stand, best first.
enum MarkerLabelSites {
  /// On which side of its marker a label is at home.
  enum Side {
    /// Above, as for the higher of two values.
    case above
    /// Below, as for the lower of two values.
    case below
  }

  /// The first corners of boxes of `size` around a marker.
  static func corners(of size: Size, around center: Point, radius: Double, _ side: Side) -> [Point]
  {
    let middle = center.x - size.width / 2
    let after = center.x + radius + 3
    let before = center.x - radius - 3 - size.width
    let above = center.y - radius - 1 - size.height
    let below = center.y + radius + 1
    let level = center.y - size.height / 2
    let near = side == .above ? above : below
    let far = side == .above ? below : above
    let beyond = side == .above ? above - size.height / 2 : below + size.height / 2
    let farBeyond = side == .above ? above - size.height - 1 : below + size.height + 1
    return [
      Point(x: middle, y: near), Point(x: middle + size.width / 3, y: near),
      Point(x: middle - size.width / 3, y: near), Point(x: middle, y: far),
      Point(x: after, y: level), Point(x: before, y: level),
      Point(x: middle + size.width / 3, y: far), Point(x: middle - size.width / 3, y: far),
      Point(x: middle, y: beyond), Point(x: middle, y: farBeyond),
    ]
  }
}
