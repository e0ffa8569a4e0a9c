extension TextMeasure {
  /// `text` in lines of at most `width`, and at most `limit` of them.
  ///
  /// Lines break at spaces (never at no-break spaces), after a hyphen or slash between letters, and
  /// between the characters of East Asia. A word wider than a line is broken at
  /// a sensible place with a hyphen; what exceeds the last line gives way to an ellipsis, after a
  /// whole word wherever a line holds one. A line feed always ends a line.
  public func wrap(_ text: String, width: Double, atMost limit: Int) -> WrappedText {
    let lines = text.split(separator: "\n").flatMap { wrap(paragraph: String($0), width: width) }
    guard lines.count > limit else {
      let isWhole = !lines.contains(where: \.endsInsideWord)
      return WrappedText(lines: lines.map(\.shown), fit: isWhole ? .whole : .forced)
    }
    return WrappedText(lines: cut(Array(lines.prefix(limit)), width: width), fit: .forced)
  }

  /// `lines` of which more followed, ending in an ellipsis.
  private func cut(_ lines: [Line], width: Double) -> [String] {
    var kept = lines
    while let last = kept.popLast() {
      if let end = ending(words(of: last), width: width) { return kept.map(\.shown) + [end] }
    }
    let last = shorten((lines.last?.shown ?? "") + "…", width: width)
    return lines.dropLast().map(\.shown) + [last]
  }

  /// As many of these words as fit on one line with an ellipsis; nothing where none does.
  private func ending(_ words: [Substring], width: Double) -> String? {
    var words = words
    while !words.isEmpty {
      let text = words.joined(separator: " ") + "…"
      if self.width(of: text) <= width { return text }
      words.removeLast()
    }
    return nil
  }

  /// The words of a line that end on it.
  private func words(of line: Line) -> [Substring] {
    let words = Self.words(of: line.shown)
    return line.endsInsideWord ? words.dropLast() : words
  }

  private static func words(of text: String) -> [Substring] {
    text.split { $0.unicodeScalars.allSatisfy(isSpace) }
  }

  private func wrap(paragraph text: String, width: Double) -> [Line] {
    var lines: [Line] = []
    var line = Line()
    for piece in pieces(of: text) {
      if line.width + self.width(of: piece.trimmed) <= width {
        line.append(piece.text, width: self.width(of: piece.text))
        continue
      }
      if !line.text.isEmpty { lines.append(line) }
      line = Line()
      guard self.width(of: piece.trimmed) > width else {
        line.append(piece.text, width: self.width(of: piece.text))
        continue
      }
      let parts = broken(piece.text, width: width)
      lines += parts.dropLast()
      line = parts.last ?? Line()
    }
    if !line.text.isEmpty { lines.append(line) }
    return lines.filter { !$0.shown.isEmpty }
  }

  /// A word wider than a line in parts that are none, each but the last a whole line.
  private func broken(_ word: String, width: Double) -> [Line] {
    var parts: [Line] = []
    var rest = Substring(word)
    while self.width(of: Self.trimmingEnd(of: String(rest))) > width, rest.count > 1 {
      let breaks = WordBreaks(rest)
      let place = breaks.best(of: places(in: rest, breaks, width: width))
      let sign = place.map(breaks.sign) ?? ""
      let text = rest.prefix(place ?? 1) + sign
      parts.append(
        Line(text: String(text), width: self.width(of: String(text)), endsInsideWord: true))
      rest = rest.dropFirst(place ?? 1)
    }
    let end = String(rest)
    return parts + [Line(text: end, width: self.width(of: end))]
  }

  /// After how many characters of a word that is wider than a line the line may end.
  private func places(in word: Substring, _ breaks: WordBreaks, width: Double) -> [Int] {
    var places: [Int] = []
    var taken = ""
    for (index, character) in word.dropLast().enumerated() {
      taken.append(character)
      guard self.width(of: taken) <= width else { break }
      let count = index + 1
      if self.width(of: taken + breaks.sign(after: count)) <= width { places.append(count) }
    }
    return places
  }

  /// `text` on one line of at most `width`, its end left out behind an ellipsis when it does not
  /// fit; a word is cut only where it stands alone.
  public func shorten(_ text: String, width: Double) -> String {
    guard self.width(of: text) > width else { return text }
    if let end = ending(Self.words(of: text).dropLast(), width: width) { return end }
    var kept = text
    while !kept.isEmpty, self.width(of: kept + "…") > width { kept.removeLast() }
    return Self.trimmingEnd(of: kept) + "…"
  }
}

extension TextMeasure {
  /// A line that is being filled.
  private struct Line {
    var text = ""
    var width = 0.0
    /// Whether the rest of its last word is on the next line.
    var endsInsideWord = false

    /// The line as it is drawn.
    var shown: String { TextMeasure.trimmingEnd(of: text).filter { $0 != WordBreaks.softHyphen } }

    mutating func append(_ piece: String, width: Double) {
      text += piece
      self.width += width
    }
  }

  /// What stays together on a line, with the spaces that follow it.
  private struct Piece {
    var text: String
    var trimmed: String { TextMeasure.trimmingEnd(of: text) }
  }

  private func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var current = ""
    var before: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      let isSpace = Self.isSpace(scalar)
      if !isSpace, !current.isEmpty, Self.mayBreak(after: before, before: scalar) {
        pieces.append(Piece(text: current))
        current = ""
      }
      before = [before.last, scalar].compactMap(\.self)
      if isSpace, current.isEmpty { continue }
      current.unicodeScalars.append(isSpace ? " " : scalar)
    }
    if !current.isEmpty { pieces.append(Piece(text: current)) }
    return pieces
  }

  /// Whether a line may end between the last two scalars, `before`, and the `next`, which is no
  /// space.
  private static func mayBreak(after before: [Unicode.Scalar], before next: Unicode.Scalar) -> Bool
  {
    guard let last = before.last else { return false }
    if isSpace(last) || last == "\u{200B}" || isIdeograph(last) || isIdeograph(next) { return true }
    let joins = last == "-" || last == "\u{2010}" || last == "/"
    return joins && before[0].properties.isAlphabetic && next.properties.isAlphabetic
  }

  private static func trimmingEnd(of text: String) -> String {
    var scalars = Substring(text).unicodeScalars
    while let last = scalars.last, isSpace(last) { scalars.removeLast() }
    return String(scalars)
  }

  /// A space where a line may end; the no-break spaces U+00A0 and U+202F are not among them.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000: true
    default: false
    }
  }

  private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
