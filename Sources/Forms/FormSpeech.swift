import Diagnostics
import Syntax

/// What is said of the mistakes of a file where an author sees fields: by the labels of the fields, and without how
/// files are written.
struct FormSpeech {
  /// What keys and the words after them are called.
  private let labels: [String: String]
  private let form: Form
  private let written: WrittenFile

  /// Speaks of the fields of a form, for the file that it leaves.
  init(of form: Form, in written: WrittenFile) {
    var labels: [String: String] = [:]
    for part in form.parts { Self.gather(part, into: &labels) }
    self.labels = labels
    self.form = form
    self.written = written
  }

  /// The same mistake in words for a field.
  func said(_ diagnostic: Diagnostic) -> Diagnostic {
    let (message, help): (Message, Message?) =
      switch diagnostic.rule.identifier {
      case "missing-key": missing(diagnostic)
      case "untranslated-label":
        // The form shows the one text that there is, and those of each language where others can be added.
        (
          diagnostic.message,
          Message(
            "videz ce champ, ouvrez «\u{A0}Autres champs, à ajouter\u{A0}» et écrivez le texte dans chaque langue",
            "empty this field, open “Other fields, to be added” and write the text in each language"
          )
        )
      case "translation-missing":
        (
          diagnostic.message,
          Message("remplissez le champ de chaque langue", "fill in the field of each language")
        )
      default: (worded(diagnostic.message), diagnostic.help.map(worded))
      }
    return Diagnostic(
      diagnostic.rule, at: diagnostic.location, message, notes: diagnostic.notes, help: help)
  }

  /// What is said of keys that miss, which are fields that nobody has filled in.
  private func missing(_ diagnostic: Diagnostic) -> (Message, Message?) {
    let keys = diagnostic.message.english.matches(of: /'([^']+)'/).map { String($0.output.1) }
    guard !keys.isEmpty else { return (worded(diagnostic.message), diagnostic.help.map(worded)) }
    let labels = keys.map { label(of: $0, missingAt: diagnostic.location) }
    let french = labels.map { "«\u{A0}\($0)\u{A0}»" }.joined(separator: ", ")
    let english = labels.map { "“\($0)”" }.joined(separator: ", ")
    return (
      Message("il manque\u{A0}: \(french)", "missing: \(english)"),
      keys.count == 1
        ? Message("remplissez ce champ", "fill in this field")
        : Message("remplissez ces champs", "fill in these fields")
    )
  }

  /// What the field of a key is called, of several rows the one of the row in which the key misses.
  private func label(of key: String, missingAt location: SourceLocation) -> String {
    let field = form.fields.first { field in
      guard field.path.steps.last == key, let row = field.path.parent else { return false }
      return written.node(at: row)?.location.range.contains(location.range.lowerBound) == true
    }
    return field?.heading.label ?? labels[key] ?? key
  }

  private func worded(_ message: Message) -> Message {
    Message(
      worded(message.french, ("«\u{A0}", "\u{A0}»", "\u{A0}: ")).replacing(
        "retirez la clé", with: "videz le champ"),
      worded(message.english, ("“", "”", ": ")).replacing(
        "leave the key out", with: "leave the field empty"))
  }

  /// A text in which `"key": "word"`, `'key'` and `"word"` are what their fields are called.
  private func worded(_ text: String, _ marks: (String, String, String)) -> String {
    let label = { (name: Substring) in labels[String(name)].map { marks.0 + $0 + marks.1 } }
    let pairs = text.replacing(/"([a-z-]+)": "([^"]+)"/) { pair in
      let value = label(pair.output.2) ?? String(pair.output.2)
      return (label(pair.output.1) ?? String(pair.output.1)) + marks.2 + value
    }
    return pairs.replacing(/["']([a-z-]+)["']/) { name in
      label(name.output.1) ?? String(name.output.0)
    }
  }

  private static func gather(_ part: FormPart, into labels: inout [String: String]) {
    switch part {
    case .field(let field): gather(field, into: &labels)
    case .group(let group):
      if let key = group.path.steps.last { labels[key] = group.heading.label }
      for part in group.parts + group.more { gather(part, into: &labels) }
    case .table(let table):
      if let key = table.path.steps.last { labels[key] = table.heading.label }
      for cell in table.rows.flatMap(\.cells) { gather(cell, into: &labels) }
    case .links(let links): if let key = links.path.steps.last { labels[key] = links.heading.label }
    }
  }

  private static func gather(_ field: FormField, into labels: inout [String: String]) {
    if let key = field.path.steps.last, field.language == nil { labels[key] = field.heading.label }
    switch field.control {
    case .choice(let options), .figure(_, let options):
      for option in options where labels[option.word] == nil { labels[option.word] = option.label }
    case .line, .prose, .number, .day, .truth, .reference: break
    }
  }
}
