/// Amounts that lie within each other, one bar inside the other: for instance what was contracted,
/// of it what was committed, of it what was paid.
///
/// The outer bar is the thickest. A bar that is longer than the one around it shows, as it should.
/// Every value stands in words under its bars; one that is missing has no bar, and its reason.
public struct NestedBars: Chart {
  /// A level: bars that are comparable with each other.
  public struct Level: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The position of its color and texture, from zero: the same in all charts for what is the same.
    public let look: Int

    /// The level called `name`.
    public init(name: String, look: Int) {
      self.name = name
      self.look = look
    }
  }

  /// The bars of one year or action.
  public struct Category: Hashable, Sendable {
    /// The name above the bars, wrapped as needed.
    public let name: String
    /// What is known of each level, from the outermost.
    public let observations: [Observation]

    /// The bars called `name`.
    public init(name: String, observations: [Observation]) {
      self.name = name
      self.observations = observations
    }
  }

  /// The name, words, language and width.
  public var presentation: ChartPresentation
  /// The levels, the outermost first; at most four.
  public let levels: [Level]
  /// The categories, from top to bottom.
  public let categories: [Category]

  /// A chart of `categories`, each with one observation for each level.
  public init(presentation: ChartPresentation, levels: [Level], categories: [Category]) {
    guard (1...4).contains(levels.count), !categories.isEmpty,
      categories.allSatisfy({ $0.observations.count == levels.count })
    else {
      preconditionFailure("nested bars have one to four levels, and in each category all of them")
    }
    self.presentation = presentation
    self.levels = levels
    self.categories = categories
  }

  /// The chart laid out: the categories one under the other.
  public func scene() -> Scene {
    let width = presentation.width.units
    let observations = categories.flatMap(\.observations)
    // Beyond the longest bar there is room for the line that says that more is unknown.
    let isWhole = observations.allSatisfy { $0.isWhole || $0.value == nil }
    let scale = LinearScale(
      domain: LinearScale.domain(of: observations.compactMap(\.value)), from: 0.5,
      to: width - (isWhole ? 0.5 : Self.restLength))
    let space = BarSpace(scale: scale, isUpright: false)
    var marks: [any Mark] = []
    var top = 0.0
    for category in categories {
      let name = TextMark(
        TextMeasure(.strongLabel).wrap(category.name, width: width, atMost: 6).lines, minX: 0,
        minY: top, anchor: .start, style: .strongLabel, classes: [.label, .strongLabel])
      let room = name.bounds.maxY + 2...name.bounds.maxY + 2 + Self.thickness
      let words = Legend(
        zip(levels, category.observations).compactMap { level, observation in
          Legend.entry(.series(level.look), level.name, observation)
        }, minY: name.bounds.maxY + Self.thickness + 6, width: width)
      marks += [name as any Mark] + bars(of: category, in: space, over: room) + words.marks
      top = words.maxY + Self.distance
    }
    return Scene(kind: .nestedBars, height: top - Self.distance + 1, marks: marks)
  }
}

extension NestedBars {
  private static let thickness = 26.0
  private static let distance = 14.0
  private static let restLength = 34.0

  /// The bars from the outermost, which is the thickest; a dotted line where nothing is known, and after
  /// the edge of each bar of which more is unknown.
  private func bars(
    of category: Category, in space: BarSpace, over room: ClosedRange<Double>
  ) -> [any Mark] {
    let step = (Self.thickness - 8) / Double(max(1, levels.count - 1))
    let middle = room.lowerBound + Self.thickness / 2
    let bars = zip(levels, category.observations).enumerated().flatMap {
      index, level -> [any Mark] in
      guard let value = level.1.value else { return [] }
      let half = (Self.thickness - Double(index) * step) / 2
      let bar = BarMark(
        bounds: space.box(from: 0, to: value, over: middle - half...middle + half),
        series: level.0.look, certainty: .firm)
      guard !level.1.isWhole else { return [bar] }
      let (end, edge) = (bar.bounds.maxX, bar.bounds.minY)
      return [bar, space.gapRule(from: end, to: end + Self.restLength, over: edge...edge + 4)]
    }
    let rule = space.zeroRule(over: room)
    let isMissing = bars.isEmpty && category.observations.contains { $0.reason != nil }
    return isMissing
      ? [rule, space.gapRule(notBeyond: presentation.width.units, over: room)] : bars + [rule]
  }
}
