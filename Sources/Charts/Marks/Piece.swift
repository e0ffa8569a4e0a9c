/// A piece of a drawing: what it looks like, and its shape.
public struct Piece: Sendable {
  /// The shape of a piece.
  enum Shape {
    /// Lines, which those of other pieces may follow in one path: they never overlap, or have no area.
    case path(SVGPath)
    /// An element, with the attributes that are its own.
    case element(SVGElement, [SVGAttribute], [SVGNode])
  }

  /// What holds for all that is inside an element too, said once for pieces that share it.
  let look: [SVGAttribute]
  /// The shape.
  let shape: Shape

  /// Lines.
  init(_ look: [SVGAttribute], _ path: SVGPath) { self.init(look, .path(path)) }

  /// Any shape.
  init(_ look: [SVGAttribute], _ shape: Shape) {
    self.look = look
    self.shape = shape
  }
}

extension [any Mark] {
  /// The marks as they are written: shapes as outlines without a stylesheet, then texts, which lie over
  /// them; pieces that look alike as one, wherever nothing lies between them.
  ///
  /// A shape is drawn together with earlier ones only if it touches none of those drawn in between, so
  /// what is seen is what the marks show one after the other. No text covers another.
  func drawing(on canvas: Canvas) -> [SVGNode] {
    let shapes = filter { !($0 is TextMark) }.nodes(on: canvas)
    let texts = Layer.all(of: filter { $0 is TextMark }, on: canvas) { _, _ in false }
    return (shapes.isEmpty ? [] : [.element(.group, SVGAttribute.outlines, shapes)])
      + texts.map(\.node)
  }

  /// Marks that lie over each other in their order.
  public func nodes(on canvas: Canvas) -> [SVGNode] {
    Layer.all(of: self, on: canvas) { $0.touches($1) }.map(\.node)
  }
}

/// Pieces that look alike, drawn together.
private struct Layer {
  private typealias Element = (name: SVGElement, own: [SVGAttribute], content: [SVGNode])

  private let look: [SVGAttribute]
  private var paths: [SVGPath] = []
  private var elements: [Element] = []
  private var boxes: [Rectangle] = []
  private var hull: Rectangle

  /// How far strokes and halos reach beyond two boxes, both together.
  private static let reach = 3.0

  init(_ piece: Piece, _ box: Rectangle) {
    look = piece.look
    hull = box
    append(piece.shape, box)
  }

  mutating func append(_ shape: Piece.Shape, _ box: Rectangle) {
    switch shape {
    case .path(let path): paths.append(path)
    case .element(let name, let own, let content): elements.append((name, own, content))
    }
    boxes.append(box)
    hull = hull.joined(with: box)
  }

  /// The layers of marks, where those over which nothing may be moved are `kept` above.
  static func all(
    of marks: [any Mark], on canvas: Canvas, kept: (Layer, Rectangle) -> Bool
  ) -> [Layer] {
    var layers: [Layer] = []
    for mark in marks {
      let box = mark.bounds
      let wide = box.expanded(by: reach)
      for piece in mark.pieces(on: canvas) {
        let last = layers.lastIndex { $0.look == piece.look || kept($0, wide) }
        if let last, layers[last].look == piece.look {
          layers[last].append(piece.shape, box)
        } else {
          layers.append(Layer(piece, box))
        }
      }
    }
    return layers
  }

  /// Whether something of it lies in `box`.
  func touches(_ box: Rectangle) -> Bool {
    hull.overlaps(box) && boxes.contains(where: box.overlaps)
  }

  /// One path, one element, or a group of elements.
  var node: SVGNode {
    let all = (paths.isEmpty ? [] : [(.path, [.path(.joined(paths))], [])]) + elements
    if all.count == 1 { return .element(all[0].name, look + all[0].own, all[0].content) }
    return .element(.group, look, all.map { .element($0.name, $0.own, $0.content) })
  }
}
