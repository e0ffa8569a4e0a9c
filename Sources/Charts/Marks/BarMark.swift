/// A bar, or one segment of a stacked bar, with its series' color and texture.
public struct BarMark: Mark {
  /// The bar.
  public let bounds: Rectangle
  /// The position of the series, from zero.
  public let series: Int
  /// Whether the value is firm.
  public let certainty: Certainty

  /// A bar of the series at position `series`.
  public init(bounds: Rectangle, series: Int, certainty: Certainty) {
    self.bounds = bounds
    self.series = series
    self.certainty = certainty
  }

  /// The pattern of the series' texture.
  public var pattern: Pattern? { Texture(series: series).pattern }

  /// The bar, under it its bed where it lets the grid through, and over it the texture.
  public func pieces(on canvas: Canvas) -> [Piece] {
    let outline = canvas.outline(of: bounds)
    let state: [ChartClass] = certainty.isProvisional ? [.provisional] : []
    let bar = Piece([.classes([.bar, .series(series)] + state)], outline)
    let bed = Piece([.classes([.barBed])], outline)
    let texture = pattern.map { pattern in
      Piece([.classes([.texture]), canvas.fill(pattern)], outline)
    }
    return (certainty.isProvisional ? [bed] : []) + [bar] + [texture].compactMap(\.self)
  }
}

/// Whether a value is firm.
public enum Certainty: Hashable, Sendable {
  /// It will not change.
  case firm
  /// It may change, and says so in words, for instance "forecast".
  case provisional(remark: String)

  /// Whether the value may change.
  public var isProvisional: Bool { remark != nil }

  /// The words that say so.
  public var remark: String? {
    switch self {
    case .firm: nil
    case .provisional(let remark): remark
    }
  }
}
