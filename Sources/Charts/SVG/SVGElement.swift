/// The elements a chart may consist of: those of SVG, and those of HTML that hold two drawings of one
/// chart together.
///
/// The list is closed, so that no script, link, style or foreign content can enter a page with a
/// chart.
public enum SVGElement: String, Hashable, Sendable {
  /// The drawings of one chart, in HTML.
  case picture = "div"
  /// Words beside the drawings, in HTML.
  case words = "span"
  /// The chart itself.
  case svg
  /// The accessible name.
  case title
  /// The accessible description.
  case description = "desc"
  /// Patterns, kept out of the drawing.
  case definitions = "defs"
  /// A tile that fills a shape.
  case pattern
  /// A group.
  case group = "g"
  /// A shape of segments.
  case path
  /// A rectangle.
  case rectangle = "rect"
  /// A circle.
  case circle
  /// A run of text.
  case text
  /// One line of a text of several lines.
  case textSpan = "tspan"

  /// Whether the children stand on lines of their own, which keeps sources and snapshots readable.
  var isContainer: Bool {
    switch self {
    case .picture, .svg, .definitions, .group: true
    default: false
    }
  }
}
