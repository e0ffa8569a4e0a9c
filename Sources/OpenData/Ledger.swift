import Ground
import Model
import Tables

/// Figures in the order of a file, and what each is in every format: written once, they are put into every
/// file that has them.
final class Ledger: Sendable {
  /// The figures.
  let facts: [Fact]
  /// Where those of each table of a contract stand.
  private let tables: [Table.Subject: Range<Int>]
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

  /// The figures in a format, as `append` writes them in some languages.
  func written(
    in format: DataFormat, of languages: [Language], by append: () -> WrittenFacts.Append
  ) -> WrittenFacts {
    written.held(for: format) { WrittenFacts(facts, in: languages, by: append()) }
  }
}

extension Ledger {
  /// Figures of a ledger that a file has, in its order.
  struct Part {
    /// The ledger.
    let ledger: Ledger
    /// Where they stand in it.
    let ranges: [Range<Int>]

    /// Whether it has no figure.
    var isEmpty: Bool { ranges.allSatisfy(\.isEmpty) }
  }

  /// All figures.
  var whole: Part { Part(ledger: self, ranges: [facts.indices]) }

  /// Those of a table; nothing where it is none of those whose figures the ledger has.
  func part(of table: Table.Subject) -> Part? {
    tables[table].map { Part(ledger: self, ranges: [$0]) }
  }

  /// Those of an action.
  func part(of action: Action.ID) -> Part {
    var ranges: [Range<Int>] = []
    for index in facts.indices where facts[index].place.action == action {
      if let last = ranges.last, last.upperBound == index {
        ranges[ranges.count - 1] = last.lowerBound..<index + 1
      } else {
        ranges.append(index..<index + 1)
      }
    }
    return Part(ledger: self, ranges: ranges)
  }
}

extension Ledger: Hashable {
  static func == (left: Ledger, right: Ledger) -> Bool { left === right }

  func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
