public import Diagnostics
import Syntax

/// Changes to values of a file of JSON, each by the way that leads to it; every other byte stays as it was.
public struct ContentPatch: Sendable {
  /// A step on the way to a value.
  public enum Step: Hashable, Sendable {
    /// To the value of a key, which is added where it is not there.
    case key(String)
    /// To an item that is there, from zero.
    case item(Int)
    /// To an item that is added at the end, the same for the same number.
    case new(Int)
  }

  /// A change of a value.
  public struct Change: Hashable, Sendable {
    /// The way to it.
    public let path: [Step]
    /// The value as JSON from now on; nothing where it goes.
    public let json: String?

    /// Makes a change.
    public init(_ path: [Step], _ json: String?) {
      self.path = path
      self.json = json
    }
  }

  private let original: String?
  private var edit: SourceEdit

  /// The file after changes; nothing where it cannot be read.
  ///
  /// What loses all its parts goes too, except what the file is and the lists of which it is made.
  ///
  /// Where one text stands for all languages and that of another one is written, it becomes the text of the
  /// `original` language; where none is given, it gives place to what is written.
  public static func apply(
    _ changes: [Change], to file: SourceFile, original: String? = nil
  ) -> SourceChange? {
    var found: [Diagnostic] = []
    guard let root = JSONSyntax.parse(file, into: &found) else { return nil }
    var patch = ContentPatch(original: original, edit: SourceEdit(file))
    _ = patch.change(root, changes[...].map { ($0.path[...], $0.json) }, depth: 0)
    return patch.edit.change
  }

  private typealias Rest = (path: ArraySlice<Step>, json: String?)

  /// Changes a value that holds others, as deep in the file as so many steps lead; whether nothing of it is left.
  private mutating func change(_ node: SyntaxNode, _ changes: [Rest], depth: Int) -> Bool {
    var removed: Set<Int> = []
    var additions: [SourceEdit.Addition] = []
    for (step, rest) in Self.grouped(changes) {
      guard let (position, part) = node.part(step) else {
        guard let text = Self.text(rest) else { continue }
        additions.append(addition(text, at: step, of: node))
        continue
      }
      guard let own = rest.first(where: \.path.isEmpty) else {
        if change(part, rest, within: depth) { removed.insert(position) }
        continue
      }
      if let json = own.json { edit.replace(part, with: json) } else { removed.insert(position) }
    }
    let count = node.entries.count + node.items.count
    let mayGo = depth > (node.items.isEmpty ? 0 : 1)
    if mayGo, !removed.isEmpty, removed.count == count, additions.isEmpty { return true }
    if !removed.isEmpty || !additions.isEmpty {
      edit.change(node, removing: removed, adding: additions)
    }
    return false
  }

  /// Changes a value that may be none that holds others.
  private mutating func change(_ node: SyntaxNode, _ changes: [Rest], within depth: Int) -> Bool {
    switch node.value {
    case .sequence, .mapping: return change(node, changes, depth: depth + 1)
    case .scalar:
      if let original { return divide(node, into: changes, original) }
      fallthrough
    case .null:
      if let text = Self.text(changes) { edit.replace(node, with: text) }
      return false
    }
  }

  /// Gives some languages texts of their own where one stood for all.
  private mutating func divide(_ node: SyntaxNode, into changes: [Rest], _ original: String) -> Bool
  {
    let written = edit.file.text(in: node.location.range)
    let texts: [Rest] = [([Step.key(original)][...], written)] + changes
    var byLanguage: [(Step, String?)] = []
    for (path, json) in texts {
      guard let step = path.first else { continue }
      byLanguage.removeAll { $0.0 == step }
      byLanguage.append((step, json))
    }
    let left = byLanguage.compactMap { step, json in json.map { (step, $0) } }
    guard let first = left.first else { return true }
    let isForAll = left.count == 1 && first.0 == .key(original)
    let group = left.map { ([$0.0][...], Optional($0.1)) }
    edit.replace(node, with: isForAll ? first.1 : Self.text(group) ?? written)
    return false
  }

  private func addition(_ text: String, at step: Step, of node: SyntaxNode) -> SourceEdit.Addition {
    guard case .key(let key) = step else {
      return SourceEdit.Addition(text: text, position: node.items.count)
    }
    let keys = node.entries.map(\.key.value)
    let isByYear = (keys + [key]).allSatisfy { $0.utf8.count == 4 && Int($0) != nil }
    let position = isByYear ? keys.count { $0 < key } : keys.count
    return SourceEdit.Addition(text: "\(key.inDoubleQuotes): \(text)", position: position)
  }

  /// The changes by their next step, in the order in which each is first taken.
  private static func grouped(_ changes: [Rest]) -> [(step: Step, rest: [Rest])] {
    var order: [Step] = []
    var groups: [Step: [Rest]] = [:]
    for (path, json) in changes {
      guard let step = path.first else { continue }
      if groups[step] == nil { order.append(step) }
      groups[step, default: []].append((path.dropFirst(), json))
    }
    return order.map { ($0, groups[$0] ?? []) }
  }

  /// A value that is not there yet; nothing where nothing is written in it.
  private static func text(_ changes: [Rest]) -> String? {
    if let own = changes.first(where: \.path.isEmpty) { return own.json }
    let parts = grouped(changes).compactMap { step, rest in text(rest).map { (step, $0) } }
    guard let first = parts.first else { return nil }
    if case .key = first.0 {
      let entries = parts.map { step, text in
        if case .key(let key) = step { "\(key.inDoubleQuotes): \(text)" } else { text }
      }
      return "{\(entries.joined(separator: ", "))}"
    }
    return "[\(parts.map(\.1).joined(separator: ", "))]"
  }
}

extension SyntaxNode {
  /// The part to which a step leads, and its place among the others.
  fileprivate func part(_ step: ContentPatch.Step) -> (Int, SyntaxNode)? {
    switch step {
    case .key(let key):
      return entries.firstIndex { $0.key.value == key }.map { ($0, entries[$0].value) }
    case .item(let index): return items.indices.contains(index) ? (index, items[index]) : nil
    case .new: return nil
    }
  }
}
