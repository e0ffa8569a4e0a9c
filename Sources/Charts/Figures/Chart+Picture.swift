extension Chart {
  /// The chart as a page shows it: drawn for narrow and for wide places, of which the theme shows the
  /// one that fits.
  ///
  /// For assistive technology it is one picture with a name and a description, which are said once,
  /// beside the drawings: both drawings are hidden, so that nothing is read twice. Without a
  /// stylesheet only the narrow one is drawn; a theme must display `chart-wide` where it fits.
  public var picture: SVGNode {
    guard places.count > 1 else { return fitted(to: places.first ?? .narrow).node }
    let identifier = presentation.identifier
    let words: [(part: ChartPart, text: String)] = [
      (.title, presentation.title), (.description, presentation.description),
    ]
    return .element(
      .picture,
      [
        .classes([.picture]), .pictureRole,
        .labelledBy(words.map { identifier.identifier(of: $0.part) }),
      ] + languageAttributes,
      words.map { part, text in
        .element(.words, [.identifier(identifier.identifier(of: part)), .hidden], [.text(text)])
      } + places.map { fitted(to: $0).silentDrawing })
  }

  /// The height of the drawing for `width`, in units of its view box.
  public func height(for width: ChartWidth) -> Double { fitted(to: width).scene().height }

  /// The drawing alone, of which assistive technology knows nothing.
  private var silentDrawing: SVGNode {
    let scene = scene()
    let width = presentation.width
    let canvas = Canvas(
      width: width.units, direction: presentation.direction,
      identifier: presentation.identifier.drawn(for: width))
    let frame = Rectangle(minX: 0, minY: 0, width: width.units, height: scene.height)
    return .element(
      .svg,
      [
        .classes([.chart, scene.kind, .chartWidth(width)]), .viewBox(frame), .hiddenFromReaders,
        .notFocusable, .direction(presentation.direction), .length(.fontSize, TextStyle.label.size),
      ] + (width == places.first ? [] : [.notDisplayed]),
      definitions(of: scene.marks, on: canvas) + scene.marks.map { $0.node(on: canvas) })
  }
}
