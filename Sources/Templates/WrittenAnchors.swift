import Diagnostics

/// The anchors that a template writes, gathered while it is compiled.
struct WrittenAnchors {
  private static let opening = Array(" id=\"".utf8)

  private var fields: Set<ObjectIdentifier> = []

  /// Notes a field that is shown right after a text.
  mutating func note(field: String, of owner: ObjectIdentifier, after text: [UInt8]) {
    if field == "id", text.suffix(Self.opening.count).elementsEqual(Self.opening) {
      fields.insert(owner)
    }
  }

  /// The anchors that a view needs and nothing writes, each as a fault of its template.
  func missing(
    of view: any TemplateView.Type, from program: Program, at location: SourceLocation
  ) -> [Diagnostic] {
    view.anchors.compactMap { anchor in
      switch anchor {
      case .named(let name):
        program.writes(Self.opening + Array("\(name)\"".utf8))
          ? nil : .missingAnchor("id=\"\(name)\"", of: nil, at: location)
      case .each(let list, let part):
        fields.contains(ObjectIdentifier(part))
          ? nil : .missingAnchor("id=\"{{id}}\"", of: list, at: location)
      }
    }
  }
}

extension Program {
  /// Whether one of its literals holds some bytes.
  fileprivate func writes(_ bytes: [UInt8]) -> Bool {
    instructions.contains { instruction in
      guard case .literal(let range) = instruction else { return false }
      return literals[range].indices.dropLast(bytes.count - 1).contains {
        literals[$0...].starts(with: bytes)
      }
    }
  }
}
