import Diagnostics
import Ground

extension Rule {
  static let repeatedFootnote = Rule("repeated-footnote")
  static let footnoteUndefined = Rule("footnote-undefined")
  static let footnoteUnused = Rule("footnote-unused", .warning)
}

/// The notes of a document: which are defined, and in which order they are first referred to.
struct NoteRegister {
  private var definitions: [String: Int] = [:]
  /// The definitions in the order of their first use.
  private(set) var order: [Int] = []
  private var numbers: [Int: Int] = [:]
  /// How many times each note is referred to, in the order of the numbers.
  private(set) var referenceCounts: [Int] = []

  /// Makes a register of the notes of a source, and reports those that are defined twice.
  init(_ source: ProseSource, into diagnostics: inout [Diagnostic]) {
    let notes = source.layout.scanner.notes
    for (index, note) in notes.enumerated() {
      let name = source.bodyText(note.identifier)
      guard let first = definitions[name] else {
        definitions[name] = index
        continue
      }
      diagnostics.append(
        Diagnostic(
          .repeatedFootnote, at: source.bodyLocation(note.identifier),
          "la note '\(name)' est définie deux fois", "the note '\(name)' is defined twice",
          note: Diagnostic.Note(
            "première définition", "first definition",
            at: source.bodyLocation(notes[first].identifier)),
          help: "donnez un autre nom à l’une des deux, dans le texte aussi",
          "give one of them another name, in the text too"))
    }
  }

  /// Whether a note is defined.
  func defines(_ name: String) -> Bool { definitions[name] != nil }

  /// Counts a reference to a note that is defined.
  mutating func refer(to name: String) -> (number: Int, occurrence: Int)? {
    guard let definition = definitions[name] else { return nil }
    let number = numbers[definition] ?? order.count + 1
    if number > order.count {
      order.append(definition)
      referenceCounts.append(0)
      numbers[definition] = number
    }
    referenceCounts[number - 1] += 1
    return (number, referenceCounts[number - 1])
  }

  /// The definitions that nothing refers to, in the order of the source; repeated ones left out.
  var unused: [Int] { definitions.values.filter { numbers[$0] == nil }.sorted() }

  /// What is said of a reference to a note that is not defined.
  func undefined(_ name: String, at location: SourceLocation) -> Diagnostic {
    let meant = Spelling.closest(to: name, in: definitions.keys.sorted())
    return Diagnostic(
      .footnoteUndefined, at: location, "la note '\(name)' n’est définie nulle part",
      "the note '\(name)' is not defined",
      help: meant.map {
        Message("vouliez-vous dire '[^\($0)]'\u{202F}?", "did you mean '[^\($0)]'?")
      }
        ?? Message(
          "écrivez la note sur une ligne à part, à la marge de gauche\u{A0}: '[^\(name)]: …'",
          "write the note on a line of its own, at the left margin: '[^\(name)]: …'"))
  }
}
