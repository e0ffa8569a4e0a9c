extension TextMeasure {
  /// `text` in lines of at most `width`, and at most `limit` of them.
  ///
  /// Lines break at spaces (never at no-break spaces), after a hyphen or slash between letters, and
  /// between the characters of East Asia. A word wider than a line is broken at
  /// a sensible place with a hyphen; what exceeds the last line gives way to an ellipsis. A line feed
  /// always ends a line.
  public func wrap(_ text: String, width: Double, atMost limit: Int) -> WrappedText {
    let paragraphs = text.split(separator: "\n").map { wrap(paragraph: String($0), width: width) }
    let lines = paragraphs.flatMap(\.lines)
    guard lines.count > limit else {
      let isWhole = paragraphs.allSatisfy { $0.fit == .whole }
      return WrappedText(lines: lines, fit: isWhole ? .whole : .forced)
    }
    let last = shorten(lines[limit - 1] + "…", width: width)
    return WrappedText(lines: lines.prefix(limit - 1) + [last], fit: .forced)
  }

  private func wrap(paragraph text: String, width: Double) -> WrappedText {
    var lines: [Line] = []
    var line = Line()
    var fit = WrappedText.Fit.whole
    for piece in pieces(of: text) {
      if line.width + self.width(of: piece.trimmed) <= width {
        line.append(piece.text, width: self.width(of: piece.text))
        continue
      }
      if !line.text.isEmpty {
        lines.append(line)
      }
      line = Line()
      guard self.width(of: piece.trimmed) > width else {
        line.append(piece.text, width: self.width(of: piece.text))
        continue
      }
      fit = .forced
      let parts = broken(piece.text, width: width)
      lines += parts.dropLast()
      line = parts.last ?? Line()
    }
    if !line.text.isEmpty {
      lines.append(line)
    }
    let texts = lines.map { line in
      Self.trimmingEnd(of: line.text).filter { $0 != WordBreaks.softHyphen }
    }.filter { !$0.isEmpty }
    return WrappedText(lines: texts, fit: fit)
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
      parts.append(Line(text: String(text), width: self.width(of: String(text))))
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
  /// fit.
  public func shorten(_ text: String, width: Double) -> String {
    guard self.width(of: text) > width else { return text }
    var kept = text
    while !kept.isEmpty, self.width(of: kept + "…") > width {
      kept.removeLast()
    }
    return Self.trimmingEnd(of: kept) + "…"
  }
}

extension TextMeasure {
  /// A line that is being filled.
  private struct Line {
    var text = ""
    var width = 0.0

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
    if !current.isEmpty {
      pieces.append(Piece(text: current))
    }
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
    while let last = scalars.last, isSpace(last) {
      scalars.removeLast()
    }
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
