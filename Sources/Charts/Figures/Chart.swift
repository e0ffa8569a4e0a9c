/// A figure that can be drawn: values in, a tree of SVG out, and nothing else happens.
public protocol Chart: Sendable {
  /// The chart's name, words, language and width.
  var presentation: ChartPresentation { get }
  /// The chart laid out as marks.
  func scene() -> Scene
}

extension Chart {
  /// The drawing, ready to stand in a page.
  ///
  /// For assistive technology it is one picture with a name and a description; what is inside is
  /// hidden, so nothing is read twice.
  public var node: SVGNode {
    let scene = scene()
    let canvas = presentation.canvas
    let identifier = presentation.identifier
    let title = identifier.identifier(of: .title)
    let description = identifier.identifier(of: .description)
    var attributes: [SVGAttribute] = [
      .classes([.chart, scene.kind, .chartWidth(presentation.width)]),
      .viewBox(Rectangle(minX: 0, minY: 0, width: canvas.width, height: scene.height)),
      .pictureRole, .labelledBy([title, description]), .notFocusable,
      .direction(presentation.direction), .length(.fontSize, TextStyle.label.size),
    ]
    if let language = presentation.language {
      attributes.append(.language(language))
    }
    let drawing = scene.marks.map { $0.node(on: canvas) }
    return .element(
      .svg,
      attributes,
      [
        .element(.title, [.identifier(title)], [.text(presentation.title)]),
        .element(.description, [.identifier(description)], [.text(presentation.description)]),
      ] + definitions(of: scene)
        + [.element(.group, [.hiddenFromReaders], drawing)]
    )
  }

  private func definitions(of scene: Scene) -> [SVGNode] {
    let patterns = Set(scene.marks.compactMap(\.pattern)).sorted()
    guard !patterns.isEmpty else { return [] }
    return [
      .element(.definitions, [], patterns.map { $0.definition(in: presentation.identifier) })
    ]
  }
}
