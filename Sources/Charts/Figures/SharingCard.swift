/// The card by which a page shows itself where it is shared: the site, the title, and the one figure
/// that matters most.
///
/// A card is 480 by 252 units and drawn at 1200 by 630 pixels. No text is smaller than 13 units. A
/// long title is set smaller, then in more lines, and only then ends in an ellipsis.
public struct SharingCard: Chart {
  /// What a card shows under its title.
  public enum Highlight: Sendable {
    /// Words alone.
    case none
    /// A figure, or the words for why there is none.
    case value(String)
    /// The course of values over positions in time, which stands in the place of the words.
    case course(Trajectory, positions: [String], names: Trajectory.Names)
  }

  /// The name, words, language and width, which is that of cards.
  public var presentation: ChartPresentation
  /// The name of the site, where the title does not say it.
  public let siteName: String?
  /// What must be said of the site wherever it shows itself, for instance that it is not official.
  public let remark: String?
  /// What the page is part of: a contract, a territory.
  public let context: String?
  /// The title of the page.
  public let title: String
  /// What the card shows under the title.
  public let highlight: Highlight
  /// What the value means, or what the page is about.
  public let words: String

  /// A card.
  public init(
    presentation: ChartPresentation, siteName: String?, remark: String?, context: String?,
    title: String, highlight: Highlight, words: String
  ) {
    guard presentation.width == .card else {
      preconditionFailure("a sharing card has the width of cards")
    }
    self.presentation = presentation
    self.siteName = siteName
    self.remark = remark
    self.context = context
    self.title = title
    self.highlight = highlight
    self.words = words
  }

  /// The size in units of the view box.
  public static let size = Size(width: 480, height: 252)
  /// How many pixels a unit is drawn with.
  public static let pixelsPerUnit = 2.5

  /// A card is a picture of one size.
  public var places: [ChartWidth] { [.card] }

  /// The card laid out.
  public func scene() -> Scene {
    Scene(kind: .sharingCard, height: Self.size.height, marks: SharingCardLayout(self).marks)
  }
}

extension SharingCard {
  /// The card as a document of 1200 by 630 pixels, with the light looks of `stylesheet` inside.
  public func document(stylesheet: ChartStylesheet) -> [UInt8] {
    let frame = Rectangle(minX: 0, minY: 0, width: Self.size.width, height: Self.size.height)
    var bytes: [UInt8] = []
    SVGDocument(
      chart: self, styles: [stylesheet.card], frame: frame, pixelsPerUnit: Self.pixelsPerUnit
    ).append(of: drawing(named: presentation.identifier), with: [], saying: [], to: &bytes)
    return bytes
  }
}
