import Diagnostics

/// What libyaml says of a fault.
///
/// Its English is never shown: what it means to an author is told, at the place where it is mended.
struct YAMLFault {
  /// What was being read.
  let context: String
  /// What went wrong.
  let problem: String
  /// Where what was being read starts.
  let start: Int
  /// Where it went wrong.
  let place: Int

  /// The fault in the author's words.
  func diagnostic(in text: YAMLText) -> Diagnostic {
    let (wording, range) = finding(in: text)
    let start = text.file.location(text.characterRange(at: start))
    return wording.diagnostic(at: text.file.location(range), start: start)
  }
}

extension YAMLFault {
  /// What is wrong, and the bytes to point at.
  private func finding(in text: YAMLText) -> (YAMLWording, Range<Int>) {
    if problem != "control characters are not allowed",
      let cause = YAMLCause.before(place, from: start, in: text)
    {
      return (cause.wording, cause.place)
    }
    if let property = YAMLWording.property(text.byte(at: start)),
      ["anchor", "alias", "tag", "node"].contains(where: { context.hasSuffix(" \($0)") })
    {
      return (property, text.wordRange(at: start))
    }
    switch problem {
    case "control characters are not allowed":
      return (.invisible(text.character(at: place)), place..<text.characterEnd(from: place))
    case "could not find expected ':'": return (.missingColon, text.lineRange(from: start))
    case "found unexpected end of stream", "found unexpected document indicator":
      return (.unclosedQuote, text.characterRange(at: start))
    case "did not find expected comment or line break" where context.hasSuffix("scalar"),
      "found an indentation indicator equal to 0":
      return (.blockHeader, text.characterRange(at: start))
    case _ where context.hasSuffix("directive"):
      return (.cannotStart("%"), text.characterRange(at: start))
    default: return (wordingOfPlace(in: text), text.characterRange(at: place))
    }
  }

  /// What is wrong where it went wrong.
  private func wordingOfPlace(in text: YAMLText) -> YAMLWording {
    let character = text.character(at: place)
    return switch problem {
    case "did not find expected key": expectedKey(in: text)
    case "did not find expected '-' indicator": .missingDash
    case "did not find expected ',' or ']'": .unclosedBracket("]")
    case "did not find expected ',' or '}'": .unclosedBracket("}")
    case "did not find expected node content": .unexpected(character)
    case "mapping keys are not allowed in this context": .unexpected("?")
    case "found character that cannot start any token":
      character == "\t" ? .tab : .cannotStart(character)
    case "found a tab character where an indentation space is expected",
      "found a tab character that violates indentation":
      .tab
    case "mapping values are not allowed in this context", "found unexpected ':'": .strayColon
    case "block sequence entries are not allowed in this context": .strayDash
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      .escape
    case "did not find expected <document start>": .detached
    default: .unknown
    }
  }

  /// Where a key was expected: most often a quote closed too early, or a line out of line.
  private func expectedKey(in text: YAMLText) -> YAMLWording {
    let place = text.characterRange(at: place).lowerBound
    if let quote = text.closingQuote(before: place) { return .afterQuote(quote) }
    if let bracket = text.closingBracket(before: place) { return .afterBracket(bracket) }
    return text.byte(at: place) == UInt8(ascii: ":") ? .missingKey : .misaligned
  }
}
