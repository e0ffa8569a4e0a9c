import Diagnostics

extension SyntaxNode {
  /// The entries, where this is a mapping.
  public var entries: [Entry] {
    guard case .mapping(let entries) = value else { return [] }
    return entries
  }

  /// The entry of a key, where this is a mapping that has it.
  public func entry(_ key: String) -> Entry? { entries.first { $0.key.value == key } }

  /// The value of a key, where this is a mapping that has it.
  public subscript(key: String) -> SyntaxNode? { entry(key)?.value }

  /// The items, where this is a list.
  public var items: [SyntaxNode] {
    guard case .sequence(let items) = value else { return [] }
    return items
  }

  /// The text, where this is a scalar.
  public var text: String? {
    guard case .scalar(let scalar) = value else { return nil }
    return scalar.text
  }

  /// Whether two nodes say the same, wherever and however they are written.
  public func says(the other: SyntaxNode) -> Bool {
    switch (value, other.value) {
    case (.null, .null): true
    case (.scalar(let left), .scalar(let right)): left.text == right.text
    case (.sequence(let left), .sequence(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0.says(the: $1) }
    case (.mapping(let left), .mapping(let right)):
      left.count == right.count
        && left.allSatisfy { entry in
          other.entry(entry.key.value).map { entry.value.says(the: $0.value) } ?? false
        }
    default: false
    }
  }
}
