import Authoring
import Diagnostics
import Loading
import Model
import TestSupport
import Testing
import Workbooks

@testable import Exchange

@Suite("What goes out and comes back") struct RoundTripTests {
  @Test("Nothing changes, in either format and language", arguments: ExchangedSite.cases)
  func nothing(fixture: String, format: WorkbookFormat) throws {
    let site = try ExchangedSite(fixture)
    for language in DiagnosticLanguage.allCases {
      let read = site.exchange.reading(try site.workbook(in: language).read(as: format))
      #expect(read.faults == [])
      #expect(read.notes == [])
      #expect(read.differences == [])
      #expect(read.changes.isEmpty)
    }
  }

  @Test(
    "Any cells that are changed give content with those values and no others",
    arguments: ExchangedSite.cases) func edits(fixture: String, format: WorkbookFormat) throws
  {
    let site = try ExchangedSite(fixture)
    let workbook = try site.workbook(in: .french)
    let tables = site.tables
    var random = SeededGenerator(seed: 14)
    for _ in 0..<8 {
      var edited = workbook
      var expected: [String: String] = [:]
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        guard let edit = Edit(of: tables, using: &random) else { continue }
        edited = edited.with(edit.value, edit.sheet, edit.place)
        expected[edit.name] = edit.meaning
      }
      let read = site.exchange.reading(try edited.read(as: format))
      #expect(read.faults == [])
      let changed = site.after(read.changes)
      let (before, after) = (site.meanings, changed.meanings)
      #expect(after == before.merging(expected) { $1 })
      #expect(
        read.differences.count { !$0.file.hasSuffix(".yml") }
          == after.count { before[$0.key] != $0.value })
      #expect(changed.exchange.reading(try edited.read(as: format)).changes.isEmpty)
    }
  }
}

extension ExchangedSite {
  fileprivate var tables: [SheetTable] { exchange.tables(of: site.contracts) }

  /// What every cell that may be changed says, by its name.
  fileprivate var meanings: [String: String] {
    var meanings: [String: String] = [:]
    for table in tables {
      for row in table.rows {
        for (column, field) in row.fields {
          meanings[Edit.name(table, row, column)] =
            field.kind.content(of: field.node)?.meaning ?? ""
        }
      }
    }
    return meanings
  }
}

/// A cell that is changed as people change one.
private struct Edit {
  let sheet: String
  let place: (row: Int, column: Int)
  let name: String
  let value: Workbook.Value
  let meaning: String

  static func name(_ table: SheetTable, _ row: SheetRow, _ column: String) -> String {
    "\(table.subject) \(row.keys.map(\.id)) \(column)"
  }

  init?(of tables: [SheetTable], using random: inout SeededGenerator) {
    guard let table = tables.randomElement(using: &random) else { return nil }
    let rows = table.rows.filter(\.isShown)
    guard let index = rows.indices.randomElement(using: &random) else { return nil }
    // What a total is the total of is its name; of a total of an action only those there are may change.
    let fixed = ["year", "payer", "action", "area", "stage", "spender", "unit"]
    let columns = table.columns.enumerated().filter { _, column in
      column.role == .value && rows[index].fields[column.id]?.node != nil
        && !(table.subject == .totals && fixed.contains(column.id)) && column.id != "unit"
    }
    guard let (position, column) = columns.randomElement(using: &random),
      let kind = rows[index].fields[column.id]?.kind,
      let (value, meaning) = Self.value(kind, using: &random)
    else { return nil }
    (self.value, self.meaning) = (value, meaning)
    sheet = table.subject.name.french
    place = (index + 1, position)
    name = Self.name(table, rows[index], column.id)
  }

  private static func value(
    _ kind: CellKind, using random: inout SeededGenerator
  ) -> (Workbook.Value, String)? {
    let number = Int.random(in: 0...99_999, using: &random)
    let thousands = "\(number / 1_000 + 1)\u{202F}\(1_000 + number % 1_000)".replacing(
      "\u{202F}1", with: "\u{202F}")
    let whole = (number / 1_000 + 1) * 1_000 + number % 1_000
    switch kind {
    case .amount(let isStated):
      return [
        (.number("\(whole).10000000000001"), "\(whole)10"),
        (.text("\(thousands),05 €"), "\(whole)05"), (.number(String(number)), "\(number)00"),
        (isStated ? .text("Non déterminée") : .number("0"), isStated ? "not-determined" : "0"),
      ].randomElement(using: &random)
    case .quantity(let unit, let isStated):
      let isWhole = if case .things = unit { true } else { false }
      let isPercent = if case .percent = unit { true } else { false }
      return [
        isWhole
          ? (.number("\(number)"), "\(number)000") : (.number("\(number).125"), "\(number)125"),
        isWhole ? (.text(thousands), "\(whole)000") : (.text("\(thousands),5"), "\(whole)500"),
        (isPercent ? .text("12,5 %") : .text("7"), isPercent ? "12500" : "7000"),
        (isStated ? .text("sans objet") : .number("3"), isStated ? "not-applicable" : "3000"),
      ].randomElement(using: &random)
    case .day, .release:
      return [(.text("1er mars 2025"), "2025-03-01"), (.text("31/12/2025"), "2025-12-31")]
        .randomElement(using: &random)
    case .truth: return (.text("Oui"), "true")
    case .text: return (.text("un  texte \"\\\(number)\""), "un texte \"\\\(number)\"")
    case .choice(let words):
      return words.words.randomElement(using: &random).map {
        (.text($0.shown.french.uppercased()), $0.id)
      }
    case .reference(let things):
      return things.names.randomElement(using: &random).map { (.text($0), $0) }
    case .year, .unit: return nil
    }
  }
}
