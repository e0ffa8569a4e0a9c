import Diagnostics
import Yams

/// A fault of YAML syntax in the author's words: libyaml's English is never shown.
struct YAMLFault: Error {
  /// What is reported.
  let diagnostic: Diagnostic

  /// A repeated key that Yams found and that cannot be marked, because it is not a plain text.
  init(repeatedKey key: String, at offset: Int, in text: YAMLText) {
    let location = text.file.location(text.characterRange(at: offset))
    self.diagnostic = MappingBuilder.repeated(Located(key, at: location), first: nil)
  }

  /// A fault of which nothing is known but where it is.
  init(unknownAt offset: Int, in text: YAMLText) {
    self.init(YAMLWording.unknown, at: text.characterRange(at: offset), in: text)
  }

  /// The translation of an error of Yams.
  init(_ error: YamlError, in text: inout YAMLText) {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let place = text.offset(of: mark)
      let start = context.map { text.offset(of: $0.mark) } ?? place
      let trouble = YAMLTrouble(context: context?.text ?? "", problem: problem, start, place)
      self.init(trouble, in: text)
    default: self.init(unknownAt: text.range.lowerBound, in: text)
    }
  }

  /// The fault of a value that starts with a tag, an anchor or an alias; nothing when it does not.
  static func forProperty(at offset: Int, in text: YAMLText) -> YAMLFault? {
    guard let wording = YAMLWording.property(text.byte(at: offset)) else { return nil }
    return YAMLFault(wording, at: text.wordRange(at: offset), in: text)
  }

  private init(
    _ wording: YAMLWording, at range: Range<Int>, notes: [Diagnostic.Note] = [], in text: YAMLText
  ) {
    self.diagnostic = Diagnostic(
      .yamlSyntax, wording.message, at: text.file.location(range), notes: notes, help: wording.help)
  }
}

/// What libyaml says of a fault: the text it was reading, what went wrong, and where both are.
private struct YAMLTrouble {
  let context: String
  let problem: String
  let start: Int
  let place: Int

  init(context: String, problem: String, _ start: Int, _ place: Int) {
    self.context = context
    self.problem = problem
    self.start = start
    self.place = place
  }
}

extension YAMLFault {
  private init(_ trouble: YAMLTrouble, in text: YAMLText) {
    let place = text.characterRange(at: trouble.place)
    let start = text.characterRange(at: trouble.start)
    if let property = YAMLWording.property(text.byte(at: trouble.start)),
      ["anchor", "alias", "tag", "node"].contains(where: { trouble.context.hasSuffix(" \($0)") })
    {
      self.init(property, at: text.wordRange(at: trouble.start), in: text)
      return
    }
    switch trouble.problem {
    case "could not find expected ':'":
      self.init(.missingColon, at: text.lineRange(from: trouble.start), in: text)
    case "found unexpected end of stream", "found unexpected document indicator":
      self.init(.unclosedQuote, at: start, in: text)
    case "did not find expected key": self.init(expectedKeyAt: place, groupAt: start, in: text)
    case "did not find expected '-' indicator":
      let note = Message(french: "la liste commence ici", english: "the list starts here")
      self.init(.missingDash, at: place, notes: text.note(note, at: start), in: text)
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      let isList = trouble.problem.hasSuffix("']'")
      let note = Message(french: "ouvert ici", english: "opened here")
      self.init(
        isList ? .unclosedBracket("]") : .unclosedBracket("}"), at: place,
        notes: text.note(note, at: start), in: text)
    case "did not find expected comment or line break" where trouble.context.hasSuffix("scalar"),
      "found an indentation indicator equal to 0":
      self.init(.blockHeader, at: start, in: text)
    case "did not find expected node content":
      self.init(.unexpected(text.character(at: trouble.place)), at: place, in: text)
    case "found character that cannot start any token":
      self.init(.cannotStart(text.character(at: trouble.place)), at: place, in: text)
    case _ where trouble.context.hasSuffix("directive"):
      self.init(.cannotStart("%"), at: start, in: text)
    default: self.init(YAMLWording(trouble.problem), at: place, in: text)
    }
  }

  /// Where a key was expected: most often a quote closed too early, or a line out of line.
  private init(expectedKeyAt place: Range<Int>, groupAt start: Range<Int>, in text: YAMLText) {
    if let quote = text.closingQuote(before: place.lowerBound) {
      self.init(.afterQuote(quote), at: place, in: text)
      return
    }
    guard text.byte(at: place.lowerBound) != UInt8(ascii: ":") else {
      self.init(.missingKey, at: place, in: text)
      return
    }
    let note = Message(french: "les clés commencent ici", english: "the keys start here")
    self.init(.misaligned, at: place, notes: text.note(note, at: start), in: text)
  }
}
