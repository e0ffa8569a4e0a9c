import Diagnostics
import Ground

extension Rule { static let repeatedFootnote = Rule("repeated-footnote") }

/// The notes of a document: which are defined, and in which order they are first referred to.
struct NoteRegister {
  private var definitions: [String: Int] = [:]
  /// The definitions in the order of their first use.
  private(set) var order: [Int] = []
  private var numbers: [Int?]
  /// How many times each note is referred to, in the order of the numbers.
  private(set) var referenceCounts: [Int] = []

  /// Makes a register of the notes of a layout, and reports those that are defined twice.
  init(_ layout: ProseLayout, in file: SourceFile, into diagnostics: inout [Diagnostic]) {
    let scanned = layout.scanner.notes
    numbers = Array(repeating: nil, count: scanned.count)
    for (index, note) in scanned.enumerated() {
      let name = String(decoding: layout.scanner.bytes[note.identifier], as: UTF8.self)
      guard let first = definitions[name] else {
        definitions[name] = index
        continue
      }
      diagnostics.append(
        Self.repeated(
          name, at: file.location(layout.sourceRange(ofBody: note.identifier)),
          first: file.location(layout.sourceRange(ofBody: scanned[first].identifier))))
    }
  }

  /// Counts a reference to a note; nothing if no such note is defined.
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

  /// Whether a note is defined.
  func defines(_ name: String) -> Bool { definitions[name] != nil }

  /// The definitions that nothing refers to, in the order of the source; repeated ones left out.
  var unused: [(name: String, definition: Int)] {
    definitions.filter { numbers[$0.value] == nil }.map { ($0.key, $0.value) }.sorted {
      $0.1 < $1.1
    }
  }

  /// The defined name that is nearest to a name.
  func closest(to name: String) -> String? {
    Spelling.closest(to: name, in: definitions.keys.sorted())
  }

  private static func repeated(
    _ name: String, at location: SourceLocation, first: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .repeatedFootnote,
      Message(
        french: "la note '\(name)' est définie deux fois",
        english: "the note '\(name)' is defined twice"), at: location,
      notes: [
        Diagnostic.Note(
          Message(french: "première définition", english: "first definition"), at: first)
      ],
      help: Message(
        french: "donnez un autre nom à l’une des deux, dans le texte aussi",
        english: "give one of them another name, in the text too"))
  }
}
