import Ground
import Model
import Tables

/// Figures in the order of a file, and what each is in every format: written once, they are put into every
/// file that has them.
final class Ledger: Sendable {
  /// The figures.
  let facts: [Fact]
  /// Where those of each table of a contract stand.
  let tables: [Table.Subject: Range<Int>]
  private let written = Shelf<DataFormat, WrittenFacts>(room: 8)

  init(_ facts: [Fact]) {
    self.facts = facts
    tables = [:]
  }

  /// The figures of tables of one contract, which are about different subjects.
  init(tables: [Table], of site: Site) {
    var facts: [Fact] = []
    var ranges: [Table.Subject: Range<Int>] = [:]
    for table in tables {
      let start = facts.count
      facts += table.facts(of: site)
      ranges[table.subject] = start..<facts.count
    }
    self.facts = facts
    self.tables = ranges
  }

  /// The figures in a format, as `append` writes one of them.
  func written(
    in format: DataFormat, by append: () -> (Fact, inout [UInt8]) -> Void
  ) -> WrittenFacts { written.held(for: format) { WrittenFacts(facts, by: append()) } }
}

/// Figures as a format writes them, each apart.
struct WrittenFacts: Sendable {
  private let bytes: [UInt8]
  /// Where the bytes of each figure end.
  private let ends: [Int]

  fileprivate init(_ facts: [Fact], by append: (Fact, inout [UInt8]) -> Void) {
    var bytes: [UInt8] = []
    ends = facts.map { fact in
      append(fact, &bytes)
      return bytes.count
    }
    self.bytes = bytes
  }

  /// The bytes of a figure.
  subscript(index: Int) -> ArraySlice<UInt8> {
    bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }
}
