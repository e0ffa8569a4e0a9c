extension DocumentReader {
  /// Reports the slips in the text of a block that was read.
  mutating func reportSlips(in run: InlineRun) {
    guard !run.plain.isEmpty else { return }
    var text = PlainText(source.layout.bytes, schemes: links.addressStarts)
    for range in run.plain { text.read(range) }
    for (slip, range) in text.finish() { report(slip, at: range) }
  }

  /// Reports an emphasis of which both ends stand inside words: `étudiant*e*s`, `5*3*2`.
  mutating func reportEmphasisInWord(_ start: Int, _ run: InlineRun) {
    let bytes = source.layout.bytes
    guard bytes.wordEnds(before: start), bytes.wordStarts(at: run.cursor.offset) else { return }
    report(.emphasisInWord, at: start..<run.cursor.offset)
  }

  /// Reports code that two misspelt apostrophes make: `` l`aide de l`État ``.
  mutating func reportCodeInWord(_ start: Int, _ run: InlineRun) {
    let (bytes, end) = (source.layout.bytes, run.cursor.offset)
    guard bytes.wordEnds(before: start), bytes.wordStarts(at: start + 1),
      bytes.wordEnds(before: end - 1), bytes.wordStarts(at: end)
    else { return }
    report(.codeInWord, at: start..<end)
  }

  /// Reports the definitions of links that no link uses.
  mutating func reportLostDefinitions() {
    for range in links.unusedDefinitions(source.layout.scanner) {
      diagnostics.append(Slip.lostDefinition.diagnostic(at: source.bodyLocation(range)))
    }
  }
}

extension InlineRun {
  /// Notes that what was read since an offset is plain text.
  mutating func notePlain(from start: Int) {
    guard links.isEmpty, start < cursor.offset else { return }
    if let last = plain.last, last.upperBound == start {
      plain[plain.count - 1] = last.lowerBound..<cursor.offset
    } else {
      plain.append(start..<cursor.offset)
    }
  }
}
