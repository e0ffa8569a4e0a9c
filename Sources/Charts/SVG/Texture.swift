/// The second cue beside color by which the series of a chart are told apart, also in greyscale and
/// in print.
///
/// The first series has none; twelve can be told apart, then they begin again.
public enum Texture: Int, Hashable, Sendable, CaseIterable, Comparable {
  /// No texture.
  case plain
  /// Lines rising in the direction of reading.
  case risingLines
  /// Dots.
  case dots
  /// Lines across.
  case horizontalLines
  /// Lines falling.
  case fallingLines
  /// Lines from top to bottom.
  case verticalLines
  /// Lines that cross at right angles.
  case grid
  /// Lines that cross, turned by half a right angle.
  case lozenges
  /// Large dots, turned.
  case largeDots
  /// Dashes in rows.
  case dashes
  /// Pairs of rising lines.
  case risingPairs
  /// Rings.
  case rings

  /// The texture of the series at `index`, counted from zero.
  public init(series index: Int) { self = Self.allCases[index % Self.allCases.count] }

  /// Orders textures as series are ordered.
  public static func < (first: Texture, second: Texture) -> Bool {
    first.rawValue < second.rawValue
  }

  /// The pattern that draws the texture; none for plain.
  public var pattern: Pattern? { self == .plain ? nil : .texture(self) }

  /// The tile that repeats.
  var tile: PatternTile {
    switch self {
    case .plain: PatternTile(size: 8, rotation: 0, .textureLine, [])
    case .risingLines: PatternTile(size: 6, rotation: -45, .textureLine, [(0, 3, 6, 3)])
    case .dots: PatternTile(size: 5, rotation: 0, dot: 1, .textureDot)
    case .horizontalLines: PatternTile(size: 5, rotation: 0, .textureLine, [(0, 2.5, 5, 2.5)])
    case .fallingLines: PatternTile(size: 6, rotation: 45, .textureLine, [(0, 3, 6, 3)])
    case .verticalLines: PatternTile(size: 5, rotation: 0, .textureLine, [(2.5, 0, 2.5, 5)])
    case .grid:
      PatternTile(size: 7, rotation: 0, .textureLine, [(0, 3.5, 7, 3.5), (3.5, 0, 3.5, 7)])
    case .lozenges:
      PatternTile(size: 7, rotation: 45, .textureLine, [(0, 3.5, 7, 3.5), (3.5, 0, 3.5, 7)])
    case .largeDots: PatternTile(size: 8, rotation: 45, dot: 2, .textureDot)
    case .dashes:
      PatternTile(size: 8, rotation: 0, .textureLine, [(1, 2, 5, 2), (5, 6, 8, 6), (0, 6, 1, 6)])
    case .risingPairs:
      PatternTile(size: 10, rotation: -45, .textureLine, [(0, 2, 10, 2), (0, 5, 10, 5)])
    case .rings: PatternTile(size: 8, rotation: 0, dot: 2.4, .textureLine)
    }
  }
}
