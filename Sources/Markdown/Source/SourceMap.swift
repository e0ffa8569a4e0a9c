/// Where the bytes that libcmark reads stand in the author's file.
///
/// The body is copied at its length, so one segment covers it; notes and cells of tables are moved, one segment each.
struct SourceMap {
  private struct Segment {
    let start: Int
    let source: Int
  }

  private var segments: [Segment] = []

  /// Says that from an offset on, bytes stand in the file from another offset on.
  mutating func append(_ start: Int, source: Int) {
    segments.append(Segment(start: start, source: source))
  }

  /// The range of the file that a range of bytes comes from.
  func range(_ range: Range<Int>) -> Range<Int> {
    let start = source(range.lowerBound)
    guard !range.isEmpty else { return start..<start }
    return start..<max(start, source(range.upperBound - 1) + 1)
  }

  /// The offset in the file of the byte at an offset.
  private func source(_ offset: Int) -> Int {
    let next = segments.partitioningIndex { $0.start > offset }
    guard next > 0 else { return segments.first?.source ?? 0 }
    return segments[next - 1].source + offset - segments[next - 1].start
  }
}
