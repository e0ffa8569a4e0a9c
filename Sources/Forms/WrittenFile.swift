import Authoring
public import Diagnostics
public import Syntax

/// A file of content as its author wrote it, of which single values can be changed.
///
/// Every change leaves the bytes of all other values, comments and blanks as they are.
public struct WrittenFile: Sendable {
  /// The file.
  public let file: SourceFile
  /// What it says; of a text its header.
  public let root: SyntaxNode
  /// The bytes of the text after the header, where it is a text.
  public let body: Range<Int>?

  /// Reads a file; nothing where its syntax is faulty or it is of no kind that says values.
  public init?(_ file: SourceFile) {
    var faults: [Diagnostic] = []
    var body: Range<Int>?
    let root: SyntaxNode?
    switch file.path.split(separator: ".").last {
    case "json": root = JSONSyntax.parse(file, into: &faults)
    case "yml": root = YAMLSyntax.parse(file, into: &faults)
    case "md":
      let matter = FrontMatter.split(file, into: &faults)
      root = matter?.header
      body = matter?.body
    default: root = nil
    }
    guard let root else { return nil }
    self.file = file
    self.root = root
    self.body = body
  }

  /// Whether the values are written as YAML.
  var isYAML: Bool { !file.path.hasSuffix(".json") }

  /// The value to which a way leads; nothing where it does not.
  public func node(at path: FieldPath) -> SyntaxNode? {
    path.steps.reduce(root) { node, step in node?.child(step) }
  }

  /// The text after the header, with line feeds as the ends of its lines.
  public var bodyText: String? {
    body.map { file.text(in: $0).replacing("\r\n", with: "\n").replacing("\r", with: "\n") }
  }

  /// The same file with another text after its header, its lines ended as those of the file are.
  public func settingBody(_ text: String) -> WrittenFile? {
    guard let body, bodyText?.isSpelled(as: text) == false else { return self }
    let isOfWindows = file.text(in: 0..<body.lowerBound).contains("\r\n")
    return replacing(body, with: isOfWindows ? text.endingLinesOfWindows : text)
  }

  /// The same file with other bytes in a place; nothing where it is then faulty.
  func replacing(_ range: Range<Int>, with text: String) -> WrittenFile? {
    let text = file.isOfWindows ? text.endingLinesOfWindows : text
    var bytes = file.bytes
    bytes.replaceSubrange(range, with: text.utf8)
    return WrittenFile(SourceFile(path: file.path, bytes: bytes))
  }
}

extension WrittenFile {
  /// The same file of JSON with a value that a way leads to, or without it; nothing where it leads nowhere.
  func patching(_ path: FieldPath, _ json: String?) -> WrittenFile? {
    var node: SyntaxNode? = root
    var steps: [ContentPatch.Step] = []
    for step in path.steps {
      // What is made on the way is a list where `0` follows, as years have four digits and other keys letters.
      let isList =
        if case .sequence = node?.value { true } else {
          step == "0" && node?.entries.isEmpty != false
        }
      guard isList else {
        steps.append(.key(step))
        node = node?[step]
        continue
      }
      let items = node?.items ?? []
      guard let index = Int(step), (0...items.count).contains(index) else { return nil }
      steps.append(index < items.count ? .item(index) : .new(index))
      node = index < items.count ? items[index] : nil
    }
    let change = ContentPatch.apply([ContentPatch.Change(steps, json)], to: file)
    return change?.after.flatMap { WrittenFile(SourceFile(path: file.path, bytes: $0)) }
  }
}

extension SyntaxNode {
  /// The value of a key, or the item of a number.
  func child(_ step: String) -> SyntaxNode? {
    guard case .sequence(let items) = value else { return self[step] }
    return Int(step).flatMap { items.indices.contains($0) ? items[$0] : nil }
  }
}
