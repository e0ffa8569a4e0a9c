/// A chart laid out for a width and written, to be shown by pages and documents as often as they need it.
struct ChartDrawing: Sendable {
  /// The width for which it is laid out.
  let width: ChartWidth
  /// The class that says which figure it is.
  let kind: ChartClass
  /// The height, in units of the view box.
  let height: Double
  /// The patterns, where it has any.
  let definitions: [SVGNode]
  /// The marks.
  let marks: [SVGNode]
  private let looks: [[SVGAttribute]]
  /// The surface on which they are drawn.
  let canvas: Canvas

  /// Writes the marks of a scene, and their patterns under names made of `identifier`.
  init(
    _ scene: Scene, width: ChartWidth, direction: WritingDirection,
    named identifier: ChartIdentifier
  ) {
    let canvas = Canvas(width: width.units, direction: direction, identifier: identifier)
    let patterns = Set(scene.marks.compactMap(\.pattern)).sorted()
    self.width = width
    self.canvas = canvas
    kind = scene.kind
    height = scene.height
    definitions = Self.written(
      patterns.isEmpty
        ? [] : [.element(.definitions, [], patterns.map { $0.definition(in: canvas.identifier) })])
    let drawn = scene.marks.drawing(on: canvas)
    marks = Self.written(drawn.nodes)
    looks = drawn.looks
  }

  private static func written(_ nodes: [SVGNode]) -> [SVGNode] {
    nodes.isEmpty ? [] : [.written(SVGNode.WrittenNodes(nodes))]
  }

  /// The classes of the marks.
  var classes: Set<ChartClass> {
    looks.joined().reduce(into: []) { classes, attribute in
      if case .classes(let own) = attribute { classes.formUnion(own) }
    }
  }

  /// What is shown of it where nothing stands around it.
  var frame: Rectangle { Rectangle(minX: 0, minY: 0, width: width.units, height: height) }

  /// The patterns, and the marks with more of them, hidden from assistive technology.
  func nodes(with more: [TextMark]) -> [SVGNode] {
    let more = (more as [any Mark]).drawing(on: canvas).nodes
    return definitions + [.element(.group, [.hiddenFromReaders], marks + more)]
  }
}
