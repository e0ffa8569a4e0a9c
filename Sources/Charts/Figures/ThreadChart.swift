/// One thing followed over the years, from document to document, also where its unit changed: for
/// instance an action over three contracts.
///
/// Each unit has a panel with an axis of its own, under one another over the same years, so that no
/// line joins what cannot be compared and no panel has two axes. A year without a document is
/// hatched in all panels and says why.
public struct ThreadChart: Chart {
  /// A year, or another stretch of time.
  public struct Period: Hashable, Sendable {
    /// The name under its column.
    public let name: String
    /// The document it falls under, printed once under the neighbors that share it.
    public let document: Document

    /// The period called `name`.
    public init(name: String, document: Document) {
      self.name = name
      self.document = document
    }
  }

  /// What a period rests on.
  public enum Document: Hashable, Sendable {
    /// The document of this name.
    case named(String)
    /// No document, for this reason in words: nothing is known, and nothing is zero.
    case absent(reason: String)
  }

  /// Values that a line may join: of one kind, in one unit.
  public struct Series: Sendable {
    /// What tells it from the other series of its panel.
    public let name: String
    /// The position of its shape and color, from zero: the same in all charts for what is the same;
    /// none for results, which look as everywhere.
    public let look: Int?
    /// Whether its values are firm; those that are not have hollow markers and a dashed line.
    public let certainty: Certainty
    /// What is known in each period; `notExpected` where it has no place.
    ///
    /// Where the panel has other series, a reason names its own.
    public let observations: [Observation]

    /// The series called `name`.
    public init(name: String, look: Int?, certainty: Certainty, observations: [Observation]) {
      self.name = name
      self.look = look
      self.certainty = certainty
      self.observations = observations
    }
  }

  /// The values in one unit.
  public struct Panel: Sendable {
    /// What is measured, with its unit.
    public let name: String
    /// The series, told apart by shape and color, and named once there are several.
    public let series: [Series]
    /// How the numbers of its axis are written.
    public let format: ChartFormat

    /// The panel called `name`.
    public init(name: String, series: [Series], format: ChartFormat) {
      self.name = name
      self.series = series
      self.format = format
    }
  }

  /// The name, words, language and width.
  public var presentation: ChartPresentation
  /// The periods in order.
  public let periods: [Period]
  /// The panels, from top to bottom.
  public let panels: [Panel]

  /// A thread over `periods`; each series has one observation for each of them.
  public init(presentation: ChartPresentation, periods: [Period], panels: [Panel]) {
    guard !periods.isEmpty, !panels.isEmpty, panels.allSatisfy({ !$0.series.isEmpty }),
      panels.flatMap(\.series).allSatisfy({ $0.observations.count == periods.count })
    else {
      preconditionFailure(
        "a thread has periods, and in each series an observation for each of them")
    }
    self.presentation = presentation
    self.periods = periods
    self.panels = panels
  }

  /// The panels one under the other over the same columns, and under them the periods with their
  /// documents.
  public func scene() -> Scene {
    let width = presentation.width.units
    var top = 0.0
    let panels = panels.map { panel in
      let layout = ThreadPanelLayout(panel, of: periods, minY: top, width: width)
      top = layout.axis.scale.start + 14
      return layout
    }
    let gutter = panels.map(\.axis.gutter).max() ?? 0
    let columns = Columns(count: periods.count, over: gutter...width)
    let drawn = panels.map { $0.marks(in: columns) }
    let feet = Feet(
      periods.map(\.name), in: columns, minY: (panels.last?.axis.scale.start ?? 0) + 5,
      rows: [Run.runs(of: periods.map(\.document.words))] + drawn.map(\.unlabeled))
    return Scene(kind: .thread, height: feet.maxY, marks: drawn.flatMap(\.marks) + feet.marks)
  }
}

extension ThreadChart.Document {
  /// The name, or the reason why there is no document.
  var words: String {
    switch self {
    case .named(let name): name
    case .absent(let reason): reason
    }
  }

  /// The reason, where there is none.
  var reason: String? {
    guard case .absent(let reason) = self else { return nil }
    return reason
  }
}
