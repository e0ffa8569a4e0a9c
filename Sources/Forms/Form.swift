public import Diagnostics
import Ground
import Syntax

/// A form for a file of the content, or for a part of it, made from what its readers ask for.
public struct Form: Sendable {
  /// A form on the way to another.
  public typealias Step = FormLinks.Link

  /// The file as it is.
  public let written: WrittenFile
  /// The part of the file that it is about.
  public let place: FieldPath
  /// What it is about, in words.
  public let heading: FormHeading
  /// Its parts.
  public let parts: [FormPart]
  /// The forms of which it is a part, from that of the file on.
  public let steps: [Step]
  /// Whether what it is about is an item of a list that is there, and can go.
  public let canGo: Bool
  /// The languages of the site, the original first.
  let languages: [String]

  /// All values that it can change.
  public var fields: [FormField] { parts.flatMap(\.fields) }

  /// The value to be written into the address to tell a file from what it was: a hash of its bytes.
  public var version: String { Self.version(of: written.file) }

  /// By what a file is told from what it was.
  public static func version(of file: SourceFile) -> String {
    String(ByteHash(of: file.bytes).value, radix: 36)
  }

  /// The sheet of the action of which the part of the file tells, by which its page is found.
  public var actionFile: String? {
    guard let action = written.node(at: place)?["action"]?.text,
      let folder = written.file.path.lastIndex(of: "/")
    else { return nil }
    return "\(written.file.path[..<folder])/actions/\(action)/\(languages[0]).md"
  }

  init(
    _ written: WrittenFile, at place: FieldPath, _ found: FormBuilder.Found, _ languages: [String]
  ) {
    self.written = written
    self.place = place
    self.languages = languages
    heading = found.heading
    parts = found.parts
    steps = found.steps
    canGo = found.isItem
  }
}

extension FormBuilder {
  typealias Found = (heading: FormHeading, parts: [FormPart], steps: [Form.Step], isItem: Bool)

  /// Goes to a place in a file, from item to item.
  func find(_ place: FieldPath, in shape: Shape, _ root: SyntaxNode, _ file: String) -> Found? {
    var (shape, node, at): (Shape, SyntaxNode?, FieldPath) = (shape.bare, root, .top)
    var heading = self.heading(of: shape, file)
    if let title = names.title(of: root), file.hasSuffix(".md") {
      heading = FormHeading(label: title, help: heading.label)
    }
    var steps: [Form.Step] = []
    var isItem = true
    for step in place.steps {
      if isItem { steps.append(Form.Step(path: at, label: heading.label)) }
      guard let next = shape.child(step)?.bare else { return nil }
      let value = node?.child(step)
      isItem = false
      if case .list = shape {
        isItem = true
        guard let index = Int(step), index >= 0, index <= node?.items.count ?? 0 else { return nil }
        let summary =
          value.map { names.summary(of: $0, next, in: path, wording) } ?? wording.another
        let sentence = self.heading(of: next, file)
        heading = FormHeading(
          label: summary.isEmpty ? sentence.label : summary, help: sentence.help ?? sentence.label)
      }
      (shape, node, at) = (next, value, at.appending(step))
    }
    isItem = isItem && node != nil && place != .top
    guard case .mapping(let group) = shape else {
      return part(shape, node, at: place, heading).map { (heading, [$0], steps, isItem) }
    }
    let (parts, more) = parts(of: group, node, at: place)
    let rest = FormGroup(path: place, heading: wording.others, parts: [], more: more, canGo: false)
    return (heading, parts + (more.isEmpty ? [] : [.group(rest)]), steps, isItem)
  }

  private func heading(of shape: Shape, _ file: String) -> FormHeading {
    switch shape {
    case .mapping(let group): wording.heading(of: group)
    case .list(let item, _): heading(of: item.bare, file)
    default: FormHeading(label: file, help: nil)
    }
  }
}

extension Shape {
  /// The shape of what lies one step further.
  func child(_ step: String) -> Shape? {
    switch self {
    case .named(_, let shape): shape.child(step)
    case .list(let item, _): item
    case .entries(_, let item): item
    case .mapping(let group): group.keys.first { $0.name == step }?.shape ?? group.others?.shape
    case .either(let shapes): shapes.lazy.compactMap { $0.child(step) }.first
    case .anything, .text, .number, .boolean, .choice: nil
    }
  }
}
