import Model

/// Figures as a format writes them, each apart.
struct WrittenFacts: Sendable {
  /// Appends what a group of columns says of a figure.
  typealias Append = (ColumnGroup, Fact, inout [UInt8]) -> Void

  private let bytes: [UInt8]
  /// Where the bytes of each figure end.
  private let ends: [Int]

  /// Writes figures; what a group of columns says in some languages is written once for all that follow each
  /// other and are alike.
  init(_ facts: [Fact], in languages: [Language], by append: Append) {
    var bytes: [UInt8] = []
    var ends: [Int] = []
    ends.reserveCapacity(facts.count)
    var said: [[UInt8]] = ColumnGroup.allCases.map { _ in [] }
    var last: Fact?
    for fact in facts {
      for group in ColumnGroup.allCases {
        if let last, fact.isLike(last, in: group, languages) {
          bytes += said[group.rawValue]
          continue
        }
        said[group.rawValue].removeAll(keepingCapacity: true)
        append(group, fact, &said[group.rawValue])
        bytes += said[group.rawValue]
      }
      ends.append(bytes.count)
      last = fact
    }
    // Held for long, so no larger than it need be.
    self.bytes = bytes.withUnsafeBufferPointer { Array($0) }
    self.ends = ends
  }

  /// The bytes of figures that follow each other.
  subscript(range: Range<Int>) -> ArraySlice<UInt8> {
    bytes[end(before: range.lowerBound)..<end(before: range.upperBound)]
  }

  private func end(before index: Int) -> Int { index == 0 ? 0 : ends[index - 1] }
}
