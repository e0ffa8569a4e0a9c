import Diagnostics
import Ground
import Schemas
import Syntax

/// What forms call keys, words and values, in the language of the author: the sentences of the schemas.
struct FormWording {
  let language: DiagnosticLanguage
  private let words = SchemaWords.ours

  init(_ language: DiagnosticLanguage) { self.language = language }

  /// What a key of a group is called.
  func heading(of key: String, in group: MappingShape) -> FormHeading {
    heading(words.wording(of: key, in: group), else: key)
  }

  /// What a group is called.
  func heading(of group: MappingShape) -> FormHeading {
    heading(words.wording(of: group), else: group.subject[language])
  }

  /// What a word of a vocabulary means.
  func option(_ word: String, in vocabulary: String) -> FormField.Option {
    let wording = words.wording(of: word, in: vocabulary)
    return FormField.Option(word: word, label: wording.map { label($0) } ?? word)
  }

  private func heading(_ wording: SchemaWords.Wording?, else name: String) -> FormHeading {
    guard let wording else { return FormHeading(label: name, help: nil) }
    let label = label(wording)
    let sentence = shown(truthIn: wording.sentence[language])
    let example = wording.example.flatMap { example in
      example.yaml.first.map { "{[".contains($0) } == true
        ? nil : Message("Exemple\u{A0}: ", "Example: ")[language] + shown(example: example.yaml)
    }
    let more = sentence == label + "." ? [] : [sentence]
    let help = (more + [example].compactMap(\.self)).joined(separator: " ")
    return FormHeading(label: label, help: help.isEmpty ? nil : help)
  }

  /// The words of a sentence before its first sign of a pause, of `true` what it means.
  private func label(_ wording: SchemaWords.Wording) -> String {
    var sentence = wording.sentence[language]
    let openings = [
      "«\u{A0}true\u{A0}» si ", "«\u{A0}true\u{A0}» pour ", "“true” where ", "“true” for ",
    ]
    for opening in openings where sentence.hasPrefix(opening) {
      sentence = String(sentence.dropFirst(opening.count))
    }
    let head = sentence.prefix { !",;:(.".contains($0) }
    let words = head.count > 1 ? head : sentence[...].dropLast()
    let text = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}

extension FormWording {
  /// A sentence of the schemas whose truth value is the choice of the form.
  private func shown(truthIn sentence: String) -> String {
    sentence.replacing("«\u{A0}true\u{A0}»", with: "«\u{A0}oui\u{A0}»").replacing(
      "“true”", with: "“yes”")
  }

  /// An example as it is typed into a field, without the quotes that a file needs.
  private func shown(example text: String) -> String {
    let quotes = text.count > 1 && text.first == "\"" && text.last == "\""
    return quotes ? String(text.dropFirst().dropLast()) : shown(truth: shown(text))
  }

  /// A day as people of the language write it; any other text as it is.
  func shown(_ text: String) -> String {
    guard language == .french, let day = Day(iso: text) else { return text }
    let parts = day.iso.split(separator: "-")
    return "\(parts[2])/\(parts[1])/\(parts[0])"
  }

  /// A number as people of the language write it: its digits in groups, but for those of a year.
  func shown(number literal: String) -> String {
    let isNegative = literal.first == "-"
    let parts = literal.drop { $0 == "-" }.split(
      separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let digits = parts.first, let whole = UInt64(digits) else { return literal }
    let groups =
      digits.count < 5 ? String(digits) : DigitGroups.text(of: whole, separatedBy: "\u{202F}")
    let point = language == .french ? "," : "."
    return (isNegative ? "\u{2212}" : "") + groups + (parts.count > 1 ? point + parts[1] : "")
  }

  /// A truth value as a word.
  func shown(truth text: String) -> String {
    switch text {
    case "true": Message("oui", "yes")[language]
    case "false": Message("non", "no")[language]
    default: text
    }
  }
}
