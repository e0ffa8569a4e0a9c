/// Fills lines of a width with the pieces of a text.
struct LineFilling {
  /// A line as it is drawn.
  struct Line {
    let text: String
    /// Whether the rest of its last word is on the next line.
    let endsInsideWord: Bool
  }

  /// A line that is being filled.
  private struct Draft {
    let start: String.Index
    var end: String.Index
    /// In thousandths of the em, with the spaces that follow.
    var width: Int
    /// The hyphen after a part of a word, where it takes one; nil at the end of a word.
    var sign: String?
  }

  private let text: String
  private let pieces: TextPieces
  private let measure: TextMeasure

  /// The lines of `text` set as `measure` says.
  init(_ text: String, measuredBy measure: TextMeasure) {
    self.text = text
    self.measure = measure
    pieces = TextPieces(of: text, measuredBy: measure)
  }

  /// The lines of at most `width`, without those that show nothing.
  func lines(of width: Double) -> [Line] {
    var lines: [Line] = []
    var draft: Draft?
    for piece in pieces.pieces {
      if let open = draft, !piece.isAfterFeed, measure.units(open.width + piece.width) <= width {
        draft?.end = piece.end
        draft?.width += piece.width + piece.spaces
        continue
      }
      finish(draft, into: &lines)
      draft =
        measure.units(piece.width) > width
        ? lastPart(of: piece, width: width, into: &lines)
        : Draft(start: piece.start, end: piece.end, width: piece.width + piece.spaces)
    }
    finish(draft, into: &lines)
    return lines
  }

  private func finish(_ draft: Draft?, into lines: inout [Line]) {
    guard let draft else { return }
    let shown = text[draft.start..<draft.end]
    let written = (pieces.isPlain ? String(shown) : Self.plain(shown)) + (draft.sign ?? "")
    guard !written.isEmpty else { return }
    lines.append(Line(text: written, endsInsideWord: draft.sign != nil))
  }

  /// A text without soft hyphens, every space an ordinary one.
  private static func plain(_ text: Substring) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar != WordBreaks.softHyphen {
      plain.append(scalar.isSpace ? " " : scalar)
    }
    return String(plain)
  }

  /// Breaks a word wider than a line in parts that are none, each but the last a whole line.
  private func lastPart(
    of piece: TextPieces.Piece, width: Double, into lines: inout [Line]
  ) -> Draft {
    var breaks = WordBreaks(in: text, piece.start..<piece.end, measuredBy: measure)
    var start = piece.start
    while let part = breaks.next(within: width) {
      finish(Draft(start: start, end: part.end, width: 0, sign: part.sign), into: &lines)
      start = part.end
    }
    return Draft(start: start, end: piece.end, width: breaks.rest + piece.spaces)
  }
}
