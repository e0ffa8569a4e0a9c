extension TextMeasure {
  /// `text` in no more lines than `wrap` needs for `width`, the lines as even as they can be, so
  /// that no word is left alone on the last.
  ///
  /// What had to be broken or left out stays as `wrap` has it.
  public func balance(_ text: String, width: Double, atMost limit: Int) -> WrappedText {
    let filling = LineFilling(text, measuredBy: self)
    let greatest = wrap(filling: filling, width: width, atMost: limit)
    guard greatest.fit == .whole, greatest.lines.count > 1 else { return greatest }
    var best = greatest
    var narrow = 0.0
    var wide = width
    // Halving eleven times finds the least width to within half a unit.
    for _ in 0..<11 {
      let middle = (narrow + wide) / 2
      let candidate = wrap(filling: filling, width: middle, atMost: limit)
      if candidate.fit == .whole, candidate.lines.count == greatest.lines.count {
        best = candidate
        wide = middle
      } else {
        narrow = middle
      }
    }
    return best
  }
}
