public import Diagnostics
public import Ground
import Markdown
public import Syntax

/// What schemas, forms and the authors' guide say of what may be written, in French and in English.
///
/// Read from the text file of this room, beside the readers' own shapes, which say nothing in words.
public struct SchemaWords: Sendable {
  /// What is said of a key, a word or a group.
  public struct Wording: Sendable {
    /// A sentence, which begins with a capital letter and ends with a full stop.
    public let sentence: Message
    /// How it is written; nothing where the sentence says it.
    public let example: Example?
  }

  /// How something is written.
  public struct Example: Sendable {
    /// As in YAML, in one line.
    public let yaml: String
    /// As in JSON.
    public let json: JSONValue
  }

  /// What is said of groups of keys, by the name of their subject: in English, or in French where two have
  /// the same in English.
  private let groups: [String: Wording]
  /// What is said of keys, by their group and their name.
  private let keys: [String: [String: Wording]]
  /// What is said of the words of a vocabulary, by its name.
  private let vocabularies: [String: [String: Wording]]
  /// What is said of shapes that have names of their own.
  private let kinds: [String: Wording]

  /// The words that the program has inside.
  public static let ours: SchemaWords = {
    var found: [Diagnostic] = []
    let words = SchemaWords(Texts.files.first { $0.path == "words.yml" }?.text ?? "", into: &found)
    precondition(found.isEmpty, "the program's own words are well written")
    return words
  }()

  /// Reads words; what is wrong with them is reported.
  init(_ text: String, into diagnostics: inout [Diagnostic]) {
    let file = SourceFile(path: "words.yml", text: text)
    let tree = YAMLSyntax.parse(file, range: 0..<file.bytes.count, into: &diagnostics)
    let parts = Self.parts(tree)
    var groups: [String: Wording] = [:]
    var keys: [String: [String: Wording]] = [:]
    for (name, node) in Self.parts(parts["groups"]) {
      var entries = Self.parts(node)
      groups[name] = entries.removeValue(forKey: "=").flatMap(Wording.init)
      keys[name] = entries.compactMapValues(Wording.init)
    }
    self.groups = groups
    self.keys = keys
    vocabularies = Self.parts(parts["words"]).mapValues {
      Self.parts($0).compactMapValues(Wording.init)
    }
    kinds = Self.parts(parts["kinds"]).compactMapValues(Wording.init)
  }

  /// The values of a mapping by their keys.
  private static func parts(_ node: SyntaxNode?) -> [String: SyntaxNode] {
    Dictionary(
      (node?.entries ?? []).map { ($0.key.value, $0.value) },
      uniquingKeysWith: { first, _ in first })
  }
}

extension SchemaWords {
  /// What is said of a group of keys.
  public func wording(of group: MappingShape) -> Wording? {
    groups[group.subject.french] ?? groups[group.subject.english]
  }

  /// What is said of a key of a group: what is said in that group, else in any.
  public func wording(of key: String, in group: MappingShape) -> Wording? {
    let own = keys[group.subject.french] ?? keys[group.subject.english]
    return own?[key] ?? keys[Self.anyGroup]?[key]
  }

  /// What is said of a word of a vocabulary.
  public func wording(of word: String, in vocabulary: String) -> Wording? {
    vocabularies[vocabulary]?[word]
  }

  /// What is said of a shape with a name of its own.
  public func wording(ofKind name: String) -> Wording? { kinds[name] }

  /// The name under which stands what is said of keys of any group.
  static let anyGroup = "*"

  /// Everything of which something is said, so that nothing is said of what no reader asks for.
  var subjects: Set<String> {
    var subjects = Set(groups.keys.map { "\($0) =" } + kinds.keys)
    for (name, words) in keys.merging(vocabularies, uniquingKeysWith: { first, _ in first }) {
      subjects.formUnion(words.keys.map { "\(name) \($0)" })
    }
    return subjects
  }
}

extension SchemaWords.Wording {
  fileprivate init?(_ node: SyntaxNode) {
    guard let french = node["fr"]?.text, let english = node["en"]?.text else { return nil }
    sentence = Message(
      Typographer(language: "fr").text(french), Typographer(language: "en").text(english))
    example = node["example"].map { SchemaWords.Example($0) }
  }
}

extension SchemaWords.Example {
  fileprivate init(_ node: SyntaxNode) {
    yaml = node.location.file.text(in: node.location.range)
    json = JSONValue(node)
  }
}

extension JSONValue {
  /// What YAML says, in JSON: what is written without quotes and reads as a number is one.
  fileprivate init(_ node: SyntaxNode) {
    switch node.value {
    case .null: self = .null
    case .scalar(let scalar):
      let isNumber = scalar.text.allSatisfy { $0.isNumber || $0 == "." }
      if scalar.kind == .plain, let flag = Bool(scalar.text) {
        self = .flag(flag)
      } else {
        self = scalar.kind == .plain && isNumber ? .number(scalar.text) : .text(scalar.text)
      }
    case .sequence(let items): self = .list(items.map { JSONValue($0) })
    case .mapping(let entries): self = .object(entries.map { ($0.key.value, JSONValue($0.value)) })
    }
  }
}
