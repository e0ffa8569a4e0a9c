public import Diagnostics
public import Ground
public import Syntax
public import Validation

/// The JSON Schema (draft 2020-12) of a shape of content, with sentences in one language.
public struct JSONSchema {
  private let content: ContentShape
  private let words: SchemaWords
  private let language: DiagnosticLanguage
  private var definitions: [(key: String, value: JSONValue)] = []

  private init(_ content: ContentShape, _ words: SchemaWords, _ language: DiagnosticLanguage) {
    self.content = content
    self.words = words
    self.language = language
  }

  /// What every schema says of where it comes from.
  public static let mark = "Written by 'parvis schemas'"

  /// The name of the file of a schema: `budget.schema.json`.
  public static func fileName(of content: ContentShape) -> String { "\(content.name).schema.json" }

  /// The schema of a shape.
  public static func value(
    of content: ContentShape, words: SchemaWords, language: DiagnosticLanguage
  ) -> JSONValue {
    var schema = JSONSchema(content, words, language)
    var root = schema.value(of: content.shape, at: .root)
    root.insert(("$schema", .text("https://json-schema.org/draft/2020-12/schema")), at: 0)
    root.insert(("$comment", .text(mark)), at: 1)
    root.insert(("title", .text(content.paths.joined(separator: ", "))), at: 2)
    let definitions = schema.definitions.sorted { $0.key < $1.key }
    if !definitions.isEmpty { root.append(("$defs", .object(definitions))) }
    return .object(root)
  }
}

/// The keys of a schema, in their order.
private typealias Members = [(key: String, value: JSONValue)]

/// Whether a shape is the whole of a file, which is written out, or a part, which may be named.
private enum Level {
  case root
  case part
}

extension JSONSchema {
  /// Whether the file is YAML, in which a text without quotes may look like a number or a truth value.
  private var isYAML: Bool { content.part != .jsonFile }

  private mutating func value(of shape: Shape, at level: Level) -> Members {
    switch shape {
    case .anything: return []
    case .text(let form): return text(form)
    case .number(let form):
      return [("type", .text(form.isWhole ? "integer" : "number"))]
        + [("minimum", form.minimum), ("maximum", form.maximum)].compactMap { key, limit in
          limit.map { (key, .number(String($0))) }
        }
    case .boolean: return [("type", .text("boolean"))]
    case .choice(let name, let list): return choice(name, list)
    case .list(let item, let least):
      let items = JSONValue.object(value(of: item, at: .part))
      return [("type", .text("array")), ("items", items)]
        + (least > 0 ? [("minItems", .number(String(least)))] : [])
    case .either(let shapes):
      return [("anyOf", .list(shapes.map { .object(value(of: $0, at: .part)) }))]
    case .entries(let form, let item): return entries(form, item)
    case .named(let name, let shape):
      return reference(to: name, described: words.wording(ofKind: name)) {
        $0.value(of: shape, at: .part)
      }
    case .mapping(let group):
      guard level == .part else { return mapping(group, at: .root) }
      return reference(to: group.name, described: words.wording(of: group)) {
        $0.mapping(group, at: .part)
      }
    }
  }

  private mutating func reference(
    to name: String, described wording: SchemaWords.Wording?, _ body: (inout JSONSchema) -> Members
  ) -> Members {
    if !definitions.contains(where: { $0.key == name }) {
      definitions.append((name, .object([])))
      let members = body(&self)
      let value = JSONValue.object(description(wording) + members)
      definitions = definitions.map { $0.key == name ? (name, value) : $0 }
    }
    return [("$ref", .text("#/$defs/\(name)"))]
  }

  private func text(_ form: TextForm) -> Members {
    let types = isYAML ? ["string", "number", "boolean"] : ["string"]
    var members: Members = [
      ("type", types.count > 1 ? .list(types.map { .text($0) }) : .text(types[0])),
      ("pattern", .text(form.pattern ?? #"\S"#)),
    ]
    if let limit = form.limit { members.append(("maxLength", .number(String(limit)))) }
    if form.role == .day { members[0] = ("type", .text("string")) }
    return members
  }

  private func choice(_ name: String, _ list: [String]) -> Members {
    let meanings = list.map { words.wording(of: $0, in: name)?.sentence[language] ?? "" }
    return [
      ("enum", .list(list.map { .text($0) })),
      ("enumDescriptions", .lines(meanings.map { .text($0) })),
    ]
  }

  private mutating func entries(_ form: KeyForm, _ item: Shape) -> Members {
    let value = JSONValue.object(value(of: item, at: .part))
    guard let pattern = form.pattern else {
      return [("type", .text("object")), ("additionalProperties", value)]
    }
    return [
      ("type", .text("object")), ("patternProperties", .object([(pattern, value)])),
      ("additionalProperties", .flag(false)),
    ]
  }
}

extension JSONSchema {
  private mutating func mapping(_ group: MappingShape, at level: Level) -> Members {
    var properties: Members = group.keys.map { key in
      let members = value(of: key.shape, at: .part)
      return (key.name, .object(description(words.wording(of: key.name, in: group)) + members))
    }
    if level == .root, content.part == .jsonFile {
      properties.insert(("$schema", .object([("type", .text("string"))])), at: 0)
    }
    let required = group.keys.filter(\.isRequired).map { JSONValue.text($0.name) }
    var members: Members = level == .root ? description(words.wording(of: group)) : []
    members += [("type", .text("object")), ("properties", .object(properties))]
    if let others = group.others, let pattern = others.form.pattern {
      let item = JSONValue.object(value(of: others.shape, at: .part))
      members.append(("patternProperties", .object([(pattern, item)])))
    }
    members.append(("additionalProperties", .flag(false)))
    if !required.isEmpty { members.append(("required", .list(required))) }
    if !group.conditions.isEmpty {
      members.append(("allOf", .list(group.conditions.map(condition))))
    }
    return members
  }

  private func condition(_ condition: MappingShape.Condition) -> JSONValue {
    let triggers = condition.triggers.map { trigger in
      JSONValue.known([
        "properties": trigger.word.map { word in
          let constant = Bool(word).map { JSONValue.flag($0) } ?? .text(word)
          return .object([(trigger.key, .object([("const", constant)]))])
        }, "required": .list([.text(trigger.key)]),
      ])
    }
    let met = triggers.count == 1 ? triggers[0] : .object([("anyOf", .list(triggers))])
    let refused: Members = condition.refused.map { ($0, .flag(false)) }
    return .object([
      ("if", condition.isNegated ? .object([("not", met)]) : met),
      (
        "then",
        .known([
          "required": condition.required.isEmpty
            ? nil : .list(condition.required.map { .text($0) }),
          "properties": refused.isEmpty ? nil : .object(refused),
        ])
      ),
    ])
  }

  /// The sentence of a group or a key, and how it is written.
  private func description(_ wording: SchemaWords.Wording?) -> Members {
    guard let wording else { return [] }
    return [("description", .text(wording.sentence[language]))]
      + [wording.example].compactMap(\.self).map { ("examples", .list([$0.json])) }
  }
}

extension KeyForm {
  /// The regular expression of such keys.
  fileprivate var pattern: String? {
    switch self {
    case .unknown: nil
    case .year: "^[0-9]{4}$"
    case .language: "^[a-z][A-Za-z0-9]{1,2}(-[A-Za-z0-9]{2,8})*$"
    case .identifier: "^[a-z0-9]+(-[a-z0-9]+)*$"
    }
  }
}

extension MappingShape {
  /// The name of the group among definitions: `budget-line`.
  public var name: String {
    let words = subject.english.split(separator: " ").filter { !["the", "of", "a"].contains($0) }
    return words.joined(separator: "-").replacing(".", with: "-")
  }
}
