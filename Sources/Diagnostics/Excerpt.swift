/// The line in which something stands, as it is shown to the author.
///
/// Of a long line only what stands around the place is shown, and only that is looked at: a file may be
/// one line of a million characters.
struct Excerpt {
  /// The longest line that is shown whole, in characters.
  private static let longestLine = 140
  /// How much of a longer one is shown before the place, and from it on.
  private static let (lead, reach) = (30, 70)
  /// What stands for the rest of a line.
  private static let mark = "…"

  /// The number of the line, from one.
  let line: Int
  /// What is shown of it.
  let text: String
  /// Carets under the place, one at least.
  let carets: String

  /// Takes the line at which a place starts; of a place of several lines the first one.
  init(of location: SourceLocation) {
    let file = location.file
    let (line, whole) = file.line(at: location.range.lowerBound)
    let end = min(location.range.upperBound, whole.upperBound)
    let start = min(location.range.lowerBound, end)
    let window = Self.window(around: start, in: whole, of: file)
    let cutBefore = window.lowerBound > whole.lowerBound
    let cutAfter = window.upperBound < whole.upperBound
    let before = file.text(in: window.lowerBound..<start)
    let blanks = before.unicodeScalars.map { $0 == "\t" ? "\t" : " " }.joined()
    let width = file.characterCount(in: start..<min(end, window.upperBound))
    self.line = line
    self.text = (cutBefore ? Self.mark : "") + file.text(in: window) + (cutAfter ? Self.mark : "")
    self.carets = (cutBefore ? " " : "") + blanks + String(repeating: "^", count: max(1, width))
  }

  private static func window(
    around start: Int, in line: Range<Int>, of file: SourceFile
  ) -> Range<Int> {
    let shown = file.offset(longestLine, charactersAfter: line.lowerBound, limit: line.upperBound)
    guard shown < line.upperBound else { return line }
    return file.offset(
      lead, charactersBefore: start, limit: line.lowerBound)..<file.offset(
        reach, charactersAfter: start, limit: line.upperBound)
  }
}
