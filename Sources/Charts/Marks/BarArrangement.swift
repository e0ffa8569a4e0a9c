/// How the values of one category become bars.
public enum BarArrangement: Hashable, Sendable {
  /// One on the other.
  case stacked
  /// Side by side.
  case grouped

  /// The bars of category `index`: for each value its box, or `nil` where the value is not known.
  public func boxes(
    of values: [Double?], at index: Int, bands: BandScale, scale: LinearScale
  ) -> [Rectangle?] {
    switch self {
    case .stacked:
      let start = bands.position(of: index)
      return Stack(values).parts.map { part in
        part.map { Self.box(from: start, width: bands.bandwidth, over: $0, scale) }
      }
    case .grouped:
      let bars = GroupedBands.scale(count: max(1, values.count), inside: bands, at: index)
      return values.enumerated().map { position, value in
        value.map { value in
          let part = min(0, value)...max(0, value)
          return Self.box(
            from: bars.position(of: position), width: bars.bandwidth, over: part, scale)
        }
      }
    }
  }

  private static func box(
    from start: Double, width: Double, over part: ClosedRange<Double>, _ scale: LinearScale
  ) -> Rectangle {
    Rectangle(
      Point(x: start, y: scale.position(of: part.lowerBound)),
      Point(x: start + width, y: scale.position(of: part.upperBound)))
  }
}
