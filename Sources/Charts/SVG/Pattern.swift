/// A tile that fills a shape, drawn in strokes that the theme colors.
public enum Pattern: Hashable, Sendable, Comparable {
  /// The light hatching of a value that is missing.
  case gap
  /// The texture of a series.
  case texture(Texture)

  /// The name within the chart's identifiers.
  var name: String {
    switch self {
    case .gap: "gap"
    case .texture(let texture): "texture-\(texture.rawValue + 1)"
    }
  }

  /// The pattern's definition under the identifier it has in the chart.
  func definition(in chart: ChartIdentifier) -> SVGNode {
    let tile = tile
    var attributes: [SVGAttribute] = [
      .identifier(chart.identifier(of: .pattern(self))), .patternInUserSpace,
      .length(.width, tile.size), .length(.height, tile.size),
    ]
    if tile.rotation != 0 { attributes.append(.patternRotation(tile.rotation)) }
    return .element(.pattern, attributes, tile.strokes)
  }

  private var tile: PatternTile {
    switch self {
    case .gap: PatternTile(size: 7, rotation: 45, .gapLine, [(0, 3.5, 7, 3.5)])
    case .texture(let texture): texture.tile
    }
  }
}
