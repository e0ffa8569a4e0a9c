public import Diagnostics
import Ground

/// What the reader of a group of keys asks for where at most one thing is written.
///
/// A class, because a reader also notes here which keys it looks for without asking for their values.
@usableFromInline final class MappingSketch {
  /// The keys in the order in which they were asked for or announced.
  private(set) var order: [String] = []
  /// What may be written after each key asked for.
  private(set) var shapes: [String: Shape] = [:]
  /// The keys asked for that cannot be left out.
  private(set) var required: Set<String> = []
  private var questioned: [String] = []
  private let assumed: MappingShape.Trigger?

  /// Runs the reader of a mapping in which nothing is written, or one thing.
  init<Value>(
    of subject: Message, assuming assumed: MappingShape.Trigger?,
    _ body: (inout MappingReader) -> Value?
  ) {
    self.assumed = assumed
    var reader = MappingReader([], subject: subject, location: Self.nowhere)
    reader.sketch = self
    _ = body(&reader)
  }

  /// A place in no file.
  @usableFromInline static let nowhere = SourceFile(path: "", bytes: []).start

  /// Notes a key that is asked for; its value, where one is assumed.
  @usableFromInline func note<Value>(
    _ key: String, _ presence: ValueName.Presence, _ expected: Expected<Value>
  ) -> Value? {
    announce(key)
    let shape = expected.shape()
    if shapes[key] == nil || shapes[key] == .anything { shapes[key] = shape }
    if presence == .required { required.insert(key) }
    guard let assumed, assumed.key == key, let word = assumed.word else { return nil }
    let node = SyntaxNode(.scalar(SyntaxNode.Scalar(word, .plain)), at: Self.nowhere)
    var ignored: [Diagnostic] = []
    return expected.read(node, ValueName(.same(key), presence: presence), &ignored)
  }

  /// Notes the place of a key among the others.
  func announce(_ key: String) { if !order.contains(key) { order.append(key) } }

  /// Whether a key is assumed to be written; that it was asked is noted.
  func has(_ key: String) -> Bool {
    if !questioned.contains(key) { questioned.append(key) }
    return assumed?.key == key
  }

  /// Everything that might change what is asked for: the words of choices, and the keys looked for.
  var triggers: [MappingShape.Trigger] {
    (order + questioned).distinct().flatMap { key -> [MappingShape.Trigger] in
      switch shapes[key] {
      case .choice(_, let words): words.map { MappingShape.Trigger(key: key, word: $0) }
      case .boolean: ["true", "false"].map { MappingShape.Trigger(key: key, word: $0) }
      default: questioned.contains(key) ? [MappingShape.Trigger(key: key, word: nil)] : []
      }
    }
  }

  /// Whether the same keys are asked for, and the same needed.
  func says(the other: MappingSketch) -> Bool {
    shapes == other.shapes && required == other.required
  }
}
