import Diagnostics

/// Where a fault began, which is often far before the place where nothing more can be understood.
extension JSONParser {
  /// A quote that closes a text too early, or should have and did not.
  struct MisplacedQuote {
    let place: Range<Int>
    let message: Message
    let help: Message
  }

  /// A bracket that was evidently to be closed before a line that stands no further in than its own.
  struct UnclosedBracket {
    let opening: Int
    /// The start of that line; the end of the file where there is none.
    let line: Int
  }

  mutating func fail<Wanted>(_ quote: MisplacedQuote) -> Wanted? {
    diagnostics.fail(
      Diagnostic(.jsonSyntax, at: file.location(quote.place), quote.message, help: quote.help))
  }

  mutating func fail<Wanted>(_ unclosed: UnclosedBracket, _ wanted: Message) -> Wanted? {
    let opening = file.location(unclosed.opening..<unclosed.opening + 1)
    let (open, close) = brackets(of: unclosed)
    let found = JSONFound(bytes, at: offset)
    let note = Diagnostic.Note(
      "c’est ici que le reste ne se comprend plus\u{A0}: il faut \(wanted.french), mais on trouve \(found.name.french)",
      "here the rest cannot be understood: expected \(wanted.english), but found \(found.name.english)",
      at: file.location(found.range))
    let line = file.location(unclosed.line..<unclosed.line).position.line
    let help =
      unclosed.line == bytes.count
      ? Message("écrivez '\(close)' à la fin du fichier", "write '\(close)' at the end of the file")
      : Message(
        "refermez-le par '\(close)' avant la ligne \(line)",
        "close it with '\(close)' before line \(line)")
    return diagnostics.fail(
      Diagnostic(
        .jsonSyntax, at: opening,
        Message("ce '\(open)' n’est pas refermé", "this '\(open)' is not closed"),
        notes: found.isEnd ? [] : [note], help: help))
  }

  private func brackets(of unclosed: UnclosedBracket) -> (open: Character, close: Character) {
    bytes[unclosed.opening] == UInt8(ascii: "{") ? ("{", "}") : ("[", "]")
  }

  func isClosingBracket(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
  }

  func isBracket(_ byte: UInt8) -> Bool {
    isClosingBracket(byte) || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[")
  }
}

extension JSONParser {
  /// What is wrong with the quotes of the text just read, where what follows it says that something is.
  ///
  /// `"Dijon, "percent": 50` lacks a quote after a word and takes the next one for it; `"il dit "oui""`
  /// has one too many inside.
  var misplacedQuote: MisplacedQuote? {
    let text = lastScalar
    guard !text.isEmpty, bytes[text.lowerBound] == UInt8(ascii: "\""), text.upperBound == offset,
      isLetterOrDigit(next)
    else { return nil }
    var words = bytes[text.lowerBound + 1..<text.upperBound - 1]
    while words.last == 0x20 { words.removeLast() }
    let count = words.count
    while let last = words.last, ", :{[".utf8.contains(last) { words.removeLast() }
    guard !words.isEmpty, words.count < count else { return quoteInside(text) }
    let repaired = "\"\(String(decoding: words, as: UTF8.self).prefix(60))\""
    return MisplacedQuote(
      place: text,
      message: Message(
        "ce texte n’est pas refermé où il finit", "this text is not closed where it ends"),
      help: Message(
        "ajoutez le guillemet à la fin du texte\u{A0}: \(repaired)",
        "add the quote at the end of the text: \(repaired)"))
  }

  private func quoteInside(_ text: Range<Int>) -> MisplacedQuote {
    MisplacedQuote(
      place: text.upperBound - 1..<text.upperBound,
      message: Message(
        "ce guillemet ferme le texte, et la suite ne se comprend pas",
        "this quote closes the text, and what follows cannot be understood"),
      help: Message(
        "dans un texte, écrivez '\\\"' pour un guillemet, ou «\u{A0}…\u{A0}»",
        "in a text, write '\\\"' for a quote, or “…”"))
  }

  /// The repair of a closing bracket that closes none of its kind here, but would further out.
  var helpForExtraBracket: Message? {
    guard isClosingBracket(next) else { return nil }
    let opening = next == UInt8(ascii: "}") ? UInt8(ascii: "{") : UInt8(ascii: "[")
    guard openings.contains(where: { bytes[$0] == opening }) else { return nil }
    let bracket = Character(Unicode.Scalar(next))
    return Message(
      "supprimez un '\(bracket)' de trop, ici ou plus haut",
      "remove one '\(bracket)' too many, here or above")
  }

  /// The number that was meant, where the one just read goes on: `65 000 €`, `50%`, `12,5`.
  var helpForNumber: Message? {
    guard !lastScalar.isEmpty, isDigit(lastScalar.upperBound - 1),
      bytes[lastScalar.upperBound..<offset].allSatisfy(" \t,".utf8.contains)
    else { return nil }
    var end = offset
    while end < bytes.count, end - lastScalar.lowerBound < 40, goesOnNumber(at: end) { end += 1 }
    guard end > offset else { return nil }
    let written = file.text(in: lastScalar.lowerBound..<end)
    return NumberLiteral.meant(by: written).map { number in
      Message(
        "écrivez le nombre seul, en chiffres\u{A0}: \(number)",
        "write the number alone, in digits: \(number)")
    }
  }
}

extension JSONParser {
  /// Whether a byte after a number may be meant as part of it: no bracket, quote or end of a line, and a
  /// comma only between digits.
  private func goesOnNumber(at place: Int) -> Bool {
    guard bytes[place] == UInt8(ascii: ",") else {
      return !"{}[]\n\r\"".utf8.contains(bytes[place])
    }
    return place + 1 < bytes.count && isDigit(place - 1) && isDigit(place + 1)
  }

  /// The bracket that is not closed, found by how lines are indented up to the place of the fault; at
  /// the end of the file at least the innermost one.
  var unclosedBracket: UnclosedBracket? {
    var lines = IndentedBrackets(file)
    if let found = lines.firstUnclosed(before: offset) { return found }
    guard offset == bytes.count, let opening = openings.last else { return nil }
    return UnclosedBracket(opening: opening, line: bytes.count)
  }
}

/// The brackets of a JSON text with the indentation of the lines in which they stand.
private struct IndentedBrackets {
  private let bytes: [UInt8]
  private var offset: Int
  private var indentation = 0
  private var isLineStart = true
  private var lineStart: Int
  private var open: [Opening] = []
  /// The last byte on this line or one before that is no blank.
  private var lastByte = 0

  private struct Opening {
    let place: Int
    let lineStart: Int
    let indentation: Int
    /// Whether what it holds stands no further in than itself, so that lines tell nothing of it.
    var isFlat = false
  }

  init(_ file: SourceFile) {
    bytes = file.bytes
    offset = SyntaxEncoding.lengthOfByteOrderMark(in: file.bytes)
    lineStart = offset
  }

  /// The first bracket, of those innermost, that a later line leaves open without standing further in.
  mutating func firstUnclosed(before end: Int) -> JSONParser.UnclosedBracket? {
    while offset < bytes.count, offset <= end {
      let byte = bytes[offset]
      switch byte {
      case 0x0A, 0x0D: (isLineStart, indentation, lineStart) = (true, 0, offset + 1)
      case 0x20, 0x09: if isLineStart { indentation += 1 }
      default:
        if isLineStart, let found = unclosed(at: byte) { return found }
        isLineStart = false
        take(byte)
        lastByte = min(offset, bytes.count - 1)
      }
      offset += 1
    }
    return nil
  }

  private mutating func unclosed(at byte: UInt8) -> JSONParser.UnclosedBracket? {
    guard let last = open.last, last.lineStart < lineStart else { return nil }
    let isClosing = byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
    if last.place == lastByte, !isClosing, indentation <= last.indentation {
      open[open.count - 1].isFlat = true
    }
    guard !open[open.count - 1].isFlat else { return nil }
    guard isClosing ? last.indentation > indentation : last.indentation >= indentation else {
      return nil
    }
    return JSONParser.UnclosedBracket(opening: last.place, line: lineStart)
  }

  private mutating func take(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      open.append(Opening(place: offset, lineStart: lineStart, indentation: indentation))
    case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = open.popLast()
    case UInt8(ascii: "\""): skipText()
    default: break
    }
  }

  /// Goes to the closing quote of a text, or to the end of its line.
  private mutating func skipText() {
    while offset + 1 < bytes.count, bytes[offset + 1] >= 0x20 {
      offset += 1
      if bytes[offset] == UInt8(ascii: "\\") { offset += 1 }
      if offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") { return }
    }
  }
}
