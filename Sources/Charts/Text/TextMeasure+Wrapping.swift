extension TextMeasure {
  /// `text` in lines of at most `width`, and at most `limit` of them.
  ///
  /// Lines break at spaces (never at no-break spaces), after a hyphen or slash between letters, and
  /// between the characters of East Asia. A word wider than a line is broken at
  /// a sensible place with a hyphen; what exceeds the last line gives way to an ellipsis, after a
  /// whole word wherever a line holds one. A line feed always ends a line.
  public func wrap(_ text: String, width: Double, atMost limit: Int) -> WrappedText {
    wrap(filling: LineFilling(text, measuredBy: self), width: width, atMost: limit)
  }

  /// A text whose pieces are measured, in lines as `wrap` makes them.
  func wrap(filling: LineFilling, width: Double, atMost limit: Int) -> WrappedText {
    let lines = filling.lines(of: width)
    guard lines.count > limit else {
      let isWhole = !lines.contains(where: \.endsInsideWord)
      return WrappedText(lines: lines.map(\.text), fit: isWhole ? .whole : .forced)
    }
    return WrappedText(lines: cut(Array(lines.prefix(limit)), width: width), fit: .forced)
  }

  /// `lines` of which more followed, ending in an ellipsis.
  private func cut(_ lines: [LineFilling.Line], width: Double) -> [String] {
    var kept = lines
    while let last = kept.popLast() {
      let words = Self.words(of: last.text)
      let whole = last.endsInsideWord ? words.dropLast() : words[...]
      if let end = ending(whole, width: width) { return kept.map(\.text) + [end] }
    }
    let last = shorten((lines.last?.text ?? "") + "…", width: width)
    return lines.dropLast().map(\.text) + [last]
  }

  /// As many of these words as fit on one line with an ellipsis; nothing where none does.
  private func ending(_ words: ArraySlice<String>, width: Double) -> String? {
    let space = advance(of: " ")
    var count = 0
    var best = 0
    var taken = advance(of: "…") - space
    for word in words {
      taken += space + thousandths(of: word)
      count += 1
      if units(taken) <= width { best = count }
    }
    return best == 0 ? nil : words.prefix(best).joined(separator: " ") + "…"
  }

  private static func words(of text: String) -> [String] {
    text.unicodeScalars.split(whereSeparator: \.isSpace).map { String($0) }
  }

  /// `text` on one line of at most `width`, its end left out behind an ellipsis when it does not
  /// fit; a word is cut only where it stands alone.
  public func shorten(_ text: String, width: Double) -> String {
    var taken = thousandths(of: text)
    guard units(taken) > width else { return text }
    if let end = ending(Self.words(of: text).dropLast(), width: width) { return end }
    taken += advance(of: "…")
    var kept = Substring(text)
    while units(taken) > width, let last = kept.popLast() { taken -= thousandths(of: String(last)) }
    while kept.unicodeScalars.last?.isSpace == true { kept.unicodeScalars.removeLast() }
    return kept + "…"
  }
}
