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
  func drawing(on canvas: Canvas) -> (nodes: [SVGNode], looks: [[SVGAttribute]]) {
    var shapes = Layers(areApart: false)
    var texts = Layers(areApart: true)
    for mark in self {
      if mark.isText { texts.add(mark, on: canvas) } else { shapes.add(mark, on: canvas) }
    }
    let outlines = SVGNode.element(.group, SVGAttribute.outlines, shapes.nodes)
    return (
      (shapes.all.isEmpty ? [] : [outlines]) + texts.nodes, (shapes.all + texts.all).map(\.look)
    )
  }

  /// Marks that lie over each other in their order.
  public func nodes(on canvas: Canvas) -> [SVGNode] {
    var layers = Layers(areApart: false)
    for mark in self { layers.add(mark, on: canvas) }
    return layers.nodes
  }
}

/// Pieces that look alike, drawn together.
private struct Layer {
  let look: [SVGAttribute]
  private var parts: [(shape: Piece.Shape, box: Rectangle)]
  /// A box around all boxes.
  private var hull: Rectangle

  /// A layer of a piece in a box.
  init(_ piece: Piece, _ box: Rectangle) {
    look = piece.look
    parts = [(piece.shape, box)]
    hull = box
  }

  mutating func add(_ shape: Piece.Shape, _ box: Rectangle) {
    parts.append((shape, box))
    hull = hull.joined(with: box)
  }

  /// Whether something of it lies in `box`.
  func touches(_ box: Rectangle) -> Bool {
    hull.overlaps(box) && parts.contains { box.overlaps($0.box) }
  }

  /// One path, one element, or a group of elements.
  var node: SVGNode {
    if parts.count == 1, case .element(let name, let own, let content) = parts[0].shape {
      return .element(name, look + own, content)
    }
    let paths = parts.compactMap(\.shape.path)
    if !paths.isEmpty { return .element(.path, look + [.path(.joined(paths))], []) }
    return .element(.group, look, parts.compactMap(\.shape.element))
  }
}

/// Layers, the uppermost last.
private struct Layers {
  private(set) var all: [Layer] = []

  /// How far strokes and halos reach beyond two boxes, both together.
  private static let reach = 3.0

  /// Whether no mark touches another.
  private let areApart: Bool

  init(areApart: Bool) { self.areApart = areApart }

  /// Draws a mark over those before it.
  mutating func add(_ mark: any Mark, on canvas: Canvas) {
    let box = mark.bounds
    let wide = box.expanded(by: Self.reach)
    for piece in mark.pieces(on: canvas) {
      var index = all.count - 1
      while index >= 0, all[index].look != piece.look {
        index = areApart || !all[index].touches(wide) ? index - 1 : -1
      }
      if index >= 0 { all[index].add(piece.shape, box) } else { all.append(Layer(piece, box)) }
    }
  }

  /// They, as they are written.
  var nodes: [SVGNode] { all.map(\.node) }
}

extension Piece.Shape {
  fileprivate var path: SVGPath? {
    guard case .path(let path) = self else { return nil }
    return path
  }

  fileprivate var element: SVGNode? {
    guard case .element(let name, let own, let content) = self else { return nil }
    return .element(name, own, content)
  }
}
