/// The figures of a territory from which a contract starts.
public struct Diagnosis: Sendable {
  /// Figures that belong together.
  public struct Group: Sendable {
    /// The name of the group.
    public let id: String
    /// Its title.
    public let title: Localized<String>
    /// Its figures.
    public let figures: [Figure]

    /// Makes a group.
    public init(id: String, title: Localized<String>, figures: [Figure]) {
      self.id = id
      self.title = title
      self.figures = figures
    }
  }

  /// How exact the document says a figure is.
  public enum Qualifier: String, CaseIterable, Sendable {
    /// A little more than.
    case moreThan = "more-than"
    /// About.
    case about
    /// Nearly.
    case nearly
  }

  /// What a figure says: a number, or words where the document gives none.
  public enum Value: Sendable {
    /// A number with its unit.
    case number(Quantity, Unit, Qualifier?)
    /// Words, such as "nearly two thirds".
    case words(Localized<String>)
  }

  /// The same measure elsewhere.
  public struct Comparison: Sendable {
    /// Where, or for whom.
    public let label: Localized<String>
    /// The value there, in the figure's unit.
    public let value: Quantity

    /// Makes a comparison.
    public init(label: Localized<String>, value: Quantity) {
      self.label = label
      self.value = value
    }
  }

  /// One figure.
  public struct Figure: Sendable {
    /// The name by which prose refers to a figure.
    public typealias ID = Identifier<Figure>

    /// The name by which prose refers to it.
    public let id: ID
    /// What it counts.
    public let label: Localized<String>
    /// What it says.
    public let value: Value
    /// The date or period it holds for.
    public let when: Localized<String>?
    /// The same measure elsewhere.
    public let comparisons: [Comparison]
    /// What a reader should know about it.
    public let note: Localized<String>?
    /// Where it is written.
    public let source: Source

    /// Makes a figure.
    public init(
      id: ID, label: Localized<String>, value: Value, when: Localized<String>?,
      comparisons: [Comparison], note: Localized<String>?, source: Source
    ) {
      self.id = id
      self.label = label
      self.value = value
      self.when = when
      self.comparisons = comparisons
      self.note = note
      self.source = source
    }
  }

  /// The groups, in the order of the document.
  public let groups: [Group]

  /// Makes a diagnosis.
  public init(groups: [Group]) { self.groups = groups }
}
