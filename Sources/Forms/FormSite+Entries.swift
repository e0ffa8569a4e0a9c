import Diagnostics
import Ground
import Loading
import Syntax
import Validation

extension FormSite {
  /// Something that has a form.
  public struct Entry: Hashable, Sendable {
    /// Its file.
    public let file: String
    /// The part of it.
    public let place: FieldPath
    /// What it is called.
    public let label: String
    /// What it is, or where it lies.
    public let note: String
  }

  /// All files that have forms, under what they are about: a contract, pages, news, the whole site.
  public var chapters: [(title: String, entries: [Entry])] {
    let entries = entries
    return entries.map { chapter(of: $0.file) }.distinct().map { title in
      (title, entries.filter { chapter(of: $0.file) == title })
    }
  }

  private func chapter(of path: String) -> String {
    let steps = path.split(separator: "/").map(String.init)
    guard steps.count > 3, steps[1] == "contracts" else {
      return wording.chapter(steps.count > 2 ? steps[1] : "")
    }
    return names.options(of: "contract", in: "").first { $0.word == steps[2] }?.label ?? steps[2]
  }

  /// All files that have forms, in the order of their paths.
  public var entries: [Entry] {
    tree.content.compactMap { file in
      guard let shape = files.shape(of: file.path) else { return nil }
      let isText = file.path.hasSuffix(".md")
      let title = isText ? WrittenFile(file).flatMap { names.title(of: $0.root) } : nil
      return Entry(
        file: file.path, place: .top, label: title ?? sentence(of: shape.shape, file.path),
        note: file.path)
    }
  }

  /// What a file without a title is, and of which action.
  private func sentence(of shape: Shape, _ path: String) -> String {
    let sentence = wording.sentence(of: shape) ?? path
    let steps = path.split(separator: "/").map(String.init)
    guard steps.count == 6 else { return sentence }
    let action = names.options(of: "action", in: path).first { $0.word == steps[4] }
    return "\(sentence)\u{A0}: \(action?.label ?? steps[4])"
  }

  /// What the data of its contract say of the action of which a file is the sheet: its own figures, the
  /// amendments that change them, and the discrepancies about any of it.
  public func parts(ofActionIn path: String) -> [Entry] {
    let steps = path.split(separator: "/").map(String.init)
    guard steps.count == 6, steps[3] == "actions" else { return [] }
    let items = tree.listing(of: steps.prefix(3).joined(separator: "/")).files.flatMap(items)
    let own = items.filter { $0.node["action"]?.text == steps[4] }
    let names = Set(own.compactMap { $0.node["id"]?.text })
    return items.filter { item in
      item.node["action"]?.text == steps[4]
        || item.node["changes"]?.items.contains { $0["action"]?.text == steps[4] } == true
        || item.node["about"]?.items.contains { about in
          let parts = (about.text ?? "").split(separator: ":").map(String.init)
          guard parts.count == 2 else { return false }
          return parts[0] == "action" ? parts[1] == steps[4] : names.contains(parts[1])
        } == true
    }.map(\.entry)
  }

  /// The things of a file that have forms of their own.
  private func items(of file: SourceFile) -> [(node: SyntaxNode, entry: Entry)] {
    guard let shape = files.shape(of: file.path)?.shape, let written = WrittenFile(file) else {
      return []
    }
    let lists =
      [(steps: [String](), list: written.root, shape: Optional(shape))]
      + written.root.entries.map { ([$0.key.value], $0.value, shape.child($0.key.value)) }
    return lists.flatMap { steps, list, shape -> [(node: SyntaxNode, entry: Entry)] in
      guard let item = shape?.child("0"), FormBuilder.haveFormsOfTheirOwn(item, list.items.count)
      else { return [] }
      return list.items.enumerated().map { index, node in
        let label = names.summary(of: node, item, in: file.path, wording)
        return (
          node,
          Entry(
            file: file.path, place: FieldPath(steps + ["\(index)"]),
            label: [wording.sentence(of: item), label].compactMap(\.self).joined(
              separator: "\u{A0}: "), note: file.path)
        )
      }
    }
  }
}

extension FormWording {
  /// What a file or a part of it is, in one sentence.
  func sentence(of shape: Shape) -> String? {
    switch shape.bare {
    case .mapping(let group): heading(of: group).label
    case .list(let item, _): sentence(of: item)
    default: nil
    }
  }
}
