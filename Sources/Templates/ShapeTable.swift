/// The shapes met so far; each view type is asked for its fields once.
struct ShapeTable {
  private var shapes: [ObjectIdentifier: Shape] = [:]

  /// Remembers the shape of a view, and gives its identity.
  mutating func insert(_ reference: ShapeReference) -> ObjectIdentifier {
    if shapes[reference.identity] == nil { shapes[reference.identity] = reference.shape() }
    return reference.identity
  }

  /// A shape that was met.
  subscript(identity: ObjectIdentifier) -> Shape {
    guard let shape = shapes[identity] else {
      preconditionFailure("the shape of a view is remembered before its names are resolved")
    }
    return shape
  }
}
