/// What every chart needs beside its values: its name on the page, its words, its language and its
/// width.
public struct ChartPresentation: Hashable, Sendable {
  /// The chart's identity, different for each chart of a page.
  public let identifier: ChartIdentifier
  /// The accessible name: a short title, or the sentence that says what the chart shows.
  public let title: String
  /// The accessible description: what there is to see, in a sentence or two, and where the same
  /// figures are as a table.
  public let description: String
  /// The language of all texts as a BCP 47 tag, where it is not the page's own.
  public let language: String?
  /// The direction in which that language is written; time and categories follow it.
  public let direction: WritingDirection
  /// The width for which the chart is laid out.
  public let width: ChartWidth

  /// The presentation of one chart.
  public init(
    identifier: ChartIdentifier, title: String, description: String, language: String?,
    direction: WritingDirection, width: ChartWidth
  ) {
    self.identifier = identifier
    self.title = title
    self.description = description
    self.language = language
    self.direction = direction
    self.width = width
  }

  /// The same for another width.
  func fitted(to width: ChartWidth) -> ChartPresentation {
    ChartPresentation(
      identifier: identifier, title: title, description: description, language: language,
      direction: direction, width: width)
  }
}
