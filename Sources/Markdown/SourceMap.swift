/// Where the bytes that libcmark reads stand in the author's file.
///
/// The body is copied at its length, so one segment covers it; notes and cells of tables are moved, one segment each.
struct SourceMap {
  private struct Segment {
    let start: Int
    let source: Int
  }

  private var segments: [Segment] = []
  private let fixed: Range<Int>?

  /// Makes a map, of which every range is the given one when the bytes do not stand in the file as they are.
  init(fixed: Range<Int>?) { self.fixed = fixed }

  /// Says that from an offset on, bytes stand in the file from another offset on.
  mutating func append(_ start: Int, source: Int) {
    segments.append(Segment(start: start, source: source))
  }

  /// The range of the file that a range of bytes comes from.
  func range(_ range: Range<Int>) -> Range<Int> {
    if let fixed { return fixed }
    let start = source(range.lowerBound)
    guard !range.isEmpty else { return start..<start }
    return start..<max(start, source(range.upperBound - 1) + 1)
  }

  /// The offset in the file of the byte at an offset.
  private func source(_ offset: Int) -> Int {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return segments.first?.source ?? 0 }
    return segments[low - 1].source + offset - segments[low - 1].start
  }
}
