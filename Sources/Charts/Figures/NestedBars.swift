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

  /// The chart laid out.
  public func scene() -> Scene { NestedBarsLayout(self).scene() }
}
