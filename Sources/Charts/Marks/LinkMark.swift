/// A ribbon that carries an amount from one node to another: as thick as the amount at both ends.
public struct LinkMark: Mark {
  /// One end of a ribbon.
  public struct End: Hashable, Sendable {
    /// Where the ribbon touches the node, in the direction of writing.
    public let x: Double
    /// The upper edge.
    public let top: Double

    /// The end at `x`, from `top` down.
    public init(x: Double, top: Double) {
      self.x = x
      self.top = top
    }
  }

  /// Where the ribbon starts.
  public let source: End
  /// Where it ends.
  public let target: End
  /// How thick it is.
  public let thickness: Double
  /// The position of its series, from zero.
  public let series: Int

  /// The ribbon from `source` to `target`.
  public init(from source: End, to target: End, thickness: Double, series: Int) {
    self.source = source
    self.target = target
    self.thickness = thickness
    self.series = series
  }

  /// The pattern of the series' texture.
  public var pattern: Pattern? { Texture(series: series).pattern }

  /// The box around the ribbon, whose curves never leave the heights of its ends.
  public var bounds: Rectangle {
    Rectangle(
      Point(x: source.x, y: min(source.top, target.top)),
      Point(x: target.x, y: max(source.top, target.top) + thickness))
  }

  /// The ribbon, level where it meets the nodes, and over it the texture.
  public func node(on canvas: Canvas) -> SVGNode {
    let middle = (source.x + target.x) / 2
    func place(_ x: Double, _ y: Double) -> Point { canvas.place(Point(x: x, y: y)) }
    let path = SVGAttribute.path(
      SVGPath([
        .move(place(source.x, source.top)),
        .curve(
          place(middle, source.top), place(middle, target.top), to: place(target.x, target.top)),
        .line(place(target.x, target.top + thickness)),
        .curve(
          place(middle, target.top + thickness), place(middle, source.top + thickness),
          to: place(source.x, source.top + thickness)), .close,
      ]))
    let ribbon = SVGNode.element(
      .path, [.classes([.link, .series(series)]), path, .unfilled, .inkStroke], [])
    guard let pattern else { return ribbon }
    let fill = SVGAttribute.patternFill(canvas.identifier.identifier(of: .pattern(pattern)))
    return .element(.group, [], [ribbon, .element(.path, [.classes([.texture]), path, fill], [])])
  }
}
