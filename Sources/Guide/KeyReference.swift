import Diagnostics
import Ground
import Schemas
import Syntax
import Validation

/// The keys of a file, as its readers ask for them: the part of the guide that nobody writes.
struct KeyReference {
  /// A group of keys.
  struct Group {
    let title: String
    let sentence: String
    let keys: [Key]
  }

  /// A key.
  struct Key {
    let name: String
    let isRequired: Bool
    let sentence: String
    /// What may be written: the words of a vocabulary with what each means, or the kind of value.
    let values: String
    let example: String
  }

  /// The name of the file's shape, by which it is asked for.
  let name: String
  let path: String
  let groups: [Group]

  /// The references of all files, without those of translations, whose keys are the original's.
  static func all(in language: DiagnosticLanguage) -> [KeyReference] {
    ContentShapes.all.filter { !$0.name.contains("translation") }.map { KeyReference($0, language) }
  }

  private init(_ content: ContentShape, _ language: DiagnosticLanguage) {
    name = content.name
    path = content.part == .block ? "```\(content.name.prefix { $0 != "-" })" : content.paths[0]
    var seen: [MappingShape] = []
    Self.gather(content.shape, into: &seen)
    groups = seen.map { group in
      let words = SchemaWords.ours
      return Group(
        title: group.subject[language],
        sentence: words.wording(of: group)?.sentence[language] ?? "",
        keys: group.keys.map { key in
          let wording = words.wording(of: key.name, in: group)
          let example = wording?.example.map {
            content.part == .jsonFile ? String(decoding: $0.json.bytes, as: UTF8.self) : $0.yaml
          }
          return Key(
            name: key.name, isRequired: key.isRequired, sentence: wording?.sentence[language] ?? "",
            values: Self.values(of: key.shape, language), example: example ?? "")
        })
    }
  }

  /// The groups in a shape, each once, the outer ones first.
  private static func gather(_ shape: Shape, into groups: inout [MappingShape]) {
    switch shape {
    case .list(let item, _), .entries(_, let item), .named(_, let item): gather(item, into: &groups)
    case .either(let shapes): for shape in shapes { gather(shape, into: &groups) }
    case .mapping(let group):
      guard !groups.contains(where: { $0.name == group.name }) else { return }
      groups.append(group)
      for key in group.keys { gather(key.shape, into: &groups) }
      if let others = group.others { gather(others.shape, into: &groups) }
    case .anything, .text, .number, .boolean, .choice: break
    }
  }

  private static func values(of shape: Shape, _ language: DiagnosticLanguage) -> String {
    switch shape {
    case .anything: ""
    case .text(let form):
      switch form.role {
      case .day: Message("un jour", "a day")[language]
      case .address: Message("une adresse", "an address")[language]
      case .language: Message("le code d’une langue", "the code of a language")[language]
      case .declares, .refers: Message("un identifiant", "an identifier")[language]
      case nil: Message("un texte", "a text")[language]
      }
    case .number(let form):
      (form.isWhole
        ? Message("un nombre entier", "a whole number") : Message("un nombre", "a number"))[
          language]
    case .boolean: "true, false"
    case .choice(let name, let list):
      list.map { word in
        let meaning = SchemaWords.ours.wording(of: word, in: name)?.sentence[language] ?? ""
        return "\(word)\(language == .french ? "\u{A0}" : ""): \(meaning)"
      }.joined(separator: " ")
    case .list(let item, _):
      Message("une liste\u{A0}: ", "a list: ")[language] + values(of: item, language)
    case .mapping(let group): group.subject[language]
    case .entries(let form, let item): keys(form)[language] + values(of: item, language)
    case .either(let shapes):
      shapes.map { values(of: $0, language) }.joined(separator: Message(" ou ", " or ")[language])
    case .named(let name, _): SchemaWords.ours.wording(ofKind: name)?.sentence[language] ?? ""
    }
  }

  private static func keys(_ form: KeyForm) -> Message {
    switch form {
    case .year: Message("par année, ", "by year, ")
    case .language: Message("par langue, ", "by language, ")
    case .identifier, .unknown: Message("par identifiant, ", "by identifier, ")
    }
  }

  /// The reference for a terminal.
  func text(in language: DiagnosticLanguage) -> String {
    let required = Message(" (obligatoire)", " (required)")[language]
    let example = Message("exemple\u{A0}: ", "example: ")[language]
    let chapters = groups.map { group in
      let keys = group.keys.map { key in
        let lines = [key.sentence, key.values, key.example.isEmpty ? "" : example + key.example]
        return "  \(key.name)\(key.isRequired ? required : "")\n"
          + lines.filter { !$0.isEmpty }.map { "    \($0)\n" }.joined()
      }
      return "\n\(group.title)\n\(group.sentence)\n\n" + keys.joined()
    }
    return path + "\n" + chapters.joined()
  }
}
