/// A figure that can be drawn: values in, a tree of SVG out, and nothing else happens.
public protocol Chart: Sendable {
  /// The chart's name, words, language and width.
  var presentation: ChartPresentation { get set }
  /// The widths at which a page draws the chart, the narrowest first; one, where a wide drawing would
  /// show no more.
  var places: [ChartWidth] { get }
  /// The chart laid out as marks.
  func scene() -> Scene
}

extension Chart {
  /// Narrow and wide.
  public var places: [ChartWidth] { [.narrow, .wide] }

  /// The chart laid out for `width`.
  public func fitted(to width: ChartWidth) -> Self {
    var copy = self
    copy.presentation = presentation.fitted(to: width)
    return copy
  }

  /// The drawing for the chart's own width, ready to stand alone.
  ///
  /// For assistive technology it is one picture with a name and a description; the group of its marks
  /// is hidden, so nothing is read twice.
  public var node: SVGNode { node(of: drawing(named: presentation.identifier)) }

  /// The chart laid out for its own width and written, its patterns under names made of `identifier`.
  func drawing(named identifier: ChartIdentifier) -> ChartDrawing {
    ChartDrawing(
      scene(), width: presentation.width, direction: presentation.direction, named: identifier)
  }

  /// The chart as `drawing` has it, ready to stand alone.
  func node(of drawing: ChartDrawing) -> SVGNode {
    .element(
      .svg, attributes(of: drawing, showing: drawing.frame, access),
      words([.title, .description], closing: []) + drawing.nodes(with: []))
  }

  /// The attributes of a root, of which `frame` is shown, with what assistive technology makes of it.
  func attributes(
    of drawing: ChartDrawing, showing frame: Rectangle, _ access: [SVGAttribute]
  ) -> [SVGAttribute] {
    let direction = presentation.direction
    return [.classes([.chart, drawing.kind, .chartWidth(drawing.width)]), .viewBox(frame)] + access
      + (direction == .leftToRight ? [] : [.direction(direction)]) + [
        .length(.fontSize, TextStyle.label.size)
      ]
  }

  /// One picture with a name and a description, in their language where it is not the page's own.
  var access: [SVGAttribute] {
    let identifier = presentation.identifier
    return [.pictureRole, .labelledBy([.title, .description].map(identifier.identifier(of:)))]
      + [presentation.language.map(SVGAttribute.language)].compactMap(\.self)
  }

  /// The name and the description, which ends with `lines`, in two elements.
  func words(
    _ elements: [SVGElement], _ more: [SVGAttribute] = [], closing lines: [String]
  ) -> [SVGNode] {
    let description = ([presentation.description] + lines).joined(separator: " ")
    let words = [(ChartPart.title, presentation.title), (.description, description)]
    return zip(elements, words).map { element, word in
      let identifier = SVGAttribute.identifier(presentation.identifier.identifier(of: word.0))
      return .element(element, [identifier] + more, [.text(word.1)])
    }
  }
}
