public import Diagnostics

/// A key that is itself content, such as a year or a language, and its value.
public struct KeyedValue<Value> {
  /// The key.
  public let key: Located<String>
  /// The value.
  public let value: Value

  @usableFromInline init(key: Located<String>, value: Value) {
    self.key = key
    self.value = value
  }
}

extension KeyedValue: Sendable where Value: Sendable {}
extension KeyedValue: Equatable where Value: Equatable {}
extension KeyedValue: Hashable where Value: Hashable {}

extension Expected where Value == SyntaxNode {
  /// Anything at all, for values that can have several forms.
  public static var node: Expected { Expected(.anything) { node, _, _ in node } }
}

extension Expected {
  /// A list, perhaps empty, of values of one kind.
  ///
  /// Nothing when one of them is wrong: what follows then never counts a list that lacks an item.
  @inlinable public static func list<Item>(of item: Expected<Item>) -> Expected
  where Value == [Item] {
    Expected(.list(item.shape(), atLeast: 0)) { node, name, diagnostics in
      guard case .sequence(let nodes) = node.value else {
        return diagnostics.fail(name.mismatchOfList(node))
      }
      let itemName = name.item
      let items = nodes.compactMap { item.read($0, itemName, &diagnostics) }
      return items.count == nodes.count ? items : nil
    }
  }

  /// A list, of one item at least, of values of one kind.
  @inlinable public static func nonEmptyList<Item>(of item: Expected<Item>) -> Expected
  where Value == [Item] {
    Expected(.list(item.shape(), atLeast: 1)) { node, name, diagnostics in
      if case .sequence(let nodes) = node.value, nodes.isEmpty {
        return diagnostics.fail(name.mismatchOfEmptyList(node))
      }
      return list(of: item).read(node, name, &diagnostics)
    }
  }

  /// A group of keys that are known beforehand; see `SyntaxNode.read`.
  @inlinable public static func mapping(
    _ subject: Message, _ body: @escaping (inout MappingReader) -> Value?
  ) -> Expected {
    Expected(.mapping(MappingShape(subject, body))) { node, name, diagnostics in
      guard case .mapping = node.value else {
        let shape = Shape.mapping(MappingShape(subject, body))
        return diagnostics.fail(name.mismatch(node, mustBeGroup: shape))
      }
      return node.read(subject, named: name, into: &diagnostics, body)
    }
  }

  /// A group of keys that are content themselves (years, languages), with values of one kind.
  ///
  /// In the author's order. Nothing when one of the values is wrong.
  @inlinable public static func entries<Item>(of item: Expected<Item>) -> Expected
  where Value == [KeyedValue<Item>] { entries { _ in item } }

  /// A group of keys that are content themselves, each with what is expected of its value.
  @inlinable public static func entries<Item>(
    _ item: @escaping (_ key: Located<String>) -> Expected<Item>
  ) -> Expected where Value == [KeyedValue<Item>] { entries(.optional, item) }

  /// The same, of keys that cannot be left out.
  @inlinable public static func neededEntries<Item>(
    _ item: @escaping (_ key: Located<String>) -> Expected<Item>
  ) -> Expected where Value == [KeyedValue<Item>] { entries(.required, item) }

  @inlinable static func entries<Item>(
    _ presence: ValueName.Presence, _ item: @escaping (_ key: Located<String>) -> Expected<Item>
  ) -> Expected where Value == [KeyedValue<Item>] {
    let specimen = Located("", at: MappingSketch.nowhere)
    return Expected(.entries(.unknown, item(specimen).shape())) { node, name, diagnostics in
      guard case .mapping(let entries) = node.value else {
        let shape = Shape.entries(.unknown, item(specimen).shape())
        return diagnostics.fail(name.mismatch(node, mustBeGroup: shape))
      }
      let values = entries.compactMap { entry in
        item(entry.key).read(entry.value, ValueName(entry, presence: presence), &diagnostics).map {
          KeyedValue(key: entry.key, value: $0)
        }
      }
      return values.count == entries.count ? values : nil
    }
  }
}

extension ValueName {
  /// The diagnostic for a value that is no group of keys, with the form of the group.
  @usableFromInline func mismatch(_ node: SyntaxNode, mustBeGroup shape: Shape) -> Diagnostic {
    let form = shape.example(inJSON: node.location.file.isJSON)
    return mismatch(node, mustBe: .groupOfKeys, help: .helpForGroupOfKeys(form))
  }

  /// The diagnostic for a value that is no list.
  @usableFromInline func mismatchOfList(_ node: SyntaxNode) -> Diagnostic {
    mismatch(node, mustBe: .list, help: node.helpForList)
  }

  /// The diagnostic for a list without any item.
  @usableFromInline func mismatchOfEmptyList(_ node: SyntaxNode) -> Diagnostic {
    mismatch(
      node, mustBe: Message("une liste d’au moins un élément", "a list of at least one item"),
      help: Message("ajoutez un élément", "add an item"))
  }
}

extension Message { fileprivate static let list = Message("une liste", "a list") }

extension SyntaxNode {
  /// How to write the list that was meant: of one item, of several between commas, or after dashes that
  /// touch their words.
  fileprivate var helpForList: Message {
    let help = Message(
      "écrivez une liste, même pour un seul élément", "write a list, even for a single item")
    guard case .scalar(let scalar) = value, scalar.text.utf8.count <= 80 else { return help }
    if scalar.kind == .plain, scalar.text.first == "-" {
      return Message(
        "mettez une espace après le tiret de chaque élément\u{A0}: '- …'",
        "put a space after the dash of each item: '- …'")
    }
    guard !scalar.text.contains(where: { $0 == "\"" || $0 == "\\" || $0.isNewline }) else {
      return help
    }
    let isNumber = NumberLiteral.isDecimal(scalar.text)
    let items = scalar.text.split(separator: ", ").map { isNumber ? "\($0)" : "\"\($0)\"" }
    let list = "[" + items.joined(separator: ", ") + "]"
    return Message("\(help.french)\u{A0}: \(list)", "\(help.english): \(list)")
  }
}
