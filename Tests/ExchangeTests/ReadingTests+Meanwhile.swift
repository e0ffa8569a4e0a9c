import Authoring
import Diagnostics
import Loading
import Syntax
import Testing

@testable import Exchange
@testable import Workbooks

/// What changed in the site since the export.
extension ReadingTests {
  @Test("What changed in the site since the export stays, unless the workbook changes it too")
  func stale() throws {
    let workbook = try site.workbook(in: .english)
    let first = try reading(
      workbook.with(.number("5100"), "Budget", (2, 6)).with(.number("5200"), "Budget", (3, 6)))
    let later = site.after(first.changes)
    let read = later.exchange.reading(
      try workbook.with(.number("5300"), "Budget", (3, 6)).read(as: .openDocument))
    #expect(
      read.differences.map(\.message.english) == [
        "Budget, jardin, commune, 2022: 5,200.00 → 5,300.00"
      ])
    #expect(
      read.notes.map(\.english) == [
        "“Budget”: 1 value of the site has changed since this workbook was exported, and stays"
      ])
    #expect(later.exchange.reading(try workbook.read(as: .openXML)).changes.isEmpty)
  }

  @Test(
    "What is there to be read only, and has changed in the site since the export, was changed by nobody"
  ) func staleReading() throws {
    let workbook = try site.workbook(in: .english)
    let rows = try #require(workbook.sheets.first { $0.name == "Indicators" }).rows
    let places = rows.indices.flatMap { row in rows[row].indices.map { (row, $0) } }
    let place = try #require(
      places.first { row, column in
        guard case .text(let heading) = rows[0][column].value,
          case .number = rows[row][column].value
        else { return false }
        return heading.hasPrefix("Target ")
      })
    let first = try reading(workbook.with(.number("4321"), "Indicators", place))
    #expect(first.differences.count == 1)
    let later = site.after(first.changes)
    #expect(
      later.exchange.reading(try workbook.read(as: .openXML)).notes.map(\.english) == [
        "“Indicators”: 1 value of the site has changed since this workbook was exported, and stays"
      ])
  }

  @Test("Two columns of other headings are mistakes, for nobody knows which is which")
  func renamedTwo() throws {
    let workbook = try site.workbook(in: .english).with(.text("Measured"), "Results", (0, 6)).with(
      .text("When"), "Results", (0, 8))
    #expect(
      try reading(workbook).faults.map(\.message.english) == [
        "sheet “Results”, cell G1: 'Measured' is the heading of no column, and these are missing: “Result”, “Date”; give each its heading back, or empty this one",
        "sheet “Results”, cell I1: 'When' is the heading of no column, and these are missing: “Result”, “Date”; give each its heading back, or empty this one",
      ])
  }

  @Test(
    "A mark that says that there is no value, and not why, is refused with the words to choose from",
    arguments: ["NC", "n.d.", "N/A", "-", "s.o.", "?"]) func shorthand(mark: String) throws
  {
    let workbook = try site.workbook(in: .english).with(.text(mark), "Budget", (2, 6))
    #expect(
      try reading(workbook).faults.map(\.message.english) == [
        "sheet “Budget”, cell G3: '\(mark)' says that there is no value, and not why; write one of these words: “not determined”, “not due yet”, “not reported”, “not stated”, “not applicable”"
      ])
  }

  @Test("What is only to be read is text, each number as pages write it, whatever its length")
  func fixedNumbers() throws {
    for (target, shown) in [("20", "20"), ("2000", "2\u{202F}000"), ("20000.5", "20\u{202F}000,5")]
    {
      let file = try #require(site.tree.file(at: "Content/contracts/2022-2023/indicators.json"))
      let written = file.text(in: 0..<file.bytes.count).replacing(
        "\"2023\": 20}", with: "\"2023\": \(target)}")
      let later = site.after([.edited(file, to: Array(written.utf8))])
      let read = try later.workbook(in: .french).read(as: .openXML)
      let sheet = try #require(read.sheets.first { $0.name == "Résultats" })
      let column = (0..<12).first { sheet[CellPlace(row: 0, column: $0)]?.value == .text("Cible") }
      let cells = try (1..<6).map { sheet[CellPlace(row: $0, column: try #require(column))] }
      #expect(cells.contains { $0?.value == .text(shown) }, "\(cells)")
    }
  }

  @Test("The unit of a new indicator is wanted for one and for many") func newUnit() throws {
    func told(_ unit: String) throws -> SheetImport {
      func cells(_ texts: [String]) -> [Workbook.Cell] { texts.map { .init(.text($0), .plain) } }
      return try reading(
        Workbook(sheets: [
          .init(
            name: "a", widths: [], hasHeadings: false,
            rows: [
              cells(["Indicateur", "Action", "Intitulé", "Unité", "Cible 2022", "Cible 2023"]),
              cells(["paniers", "jardin", "Paniers donnés", unit, "10", "20"]),
            ])
        ]))
    }
    let one = try told("paniers")
    #expect(
      one.faults.map(\.message.english) == [
        "sheet “a”, cell D2: the unit is wanted for one and for many, and 'paniers' has one form; write for example 'person / people', 'kWh / kWh' or '%'"
      ])
    let both = try told("panier / paniers")
    #expect(both.faults == [])
    #expect(
      try text("2022-2023/indicators.json", after: both).contains(
        "\"unit\": {\"fr\": {\"one\": \"panier\", \"other\": \"paniers\"}}"))
  }

  @Test("A row that was removed from the site since the export does not come back") func goneSince()
    throws
  {
    let workbook = try site.workbook(in: .english)
    let emptied = workbook.with("Observations") { rows in
      rows.enumerated().map { index, row in
        index == 1 ? row.prefix(2) + row.dropFirst(2).map { .init(.empty, $0.look) } : row
      }
    }.with("Parts of observations") { Array($0.prefix(1)) }
    let later = site.after(try reading(emptied).changes)
    let read = later.exchange.reading(
      try workbook.with("Parts of observations") { Array($0.prefix(1)) }.read(as: .openXML))
    #expect(read.differences == [])
    #expect(
      read.notes.map(\.english).filter { $0.contains("not taken over") } == [
        "sheet “Observations”: the row 2 is not taken over: it was removed from the site since this workbook was exported"
      ])
  }

  @Test(
    "What is counted one by one has no decimals, and money is no count",
    arguments: [
      (
        Workbook.Value.text("12 €"),
        "'12 €' is a sum of money, and the unit is “parcelles”; type the number alone, or correct the unit"
      ),
      (
        .text("12,5"),
        "'12,5' has decimals, and the unit is “parcelles”; write a whole number, such as '12'; where the unit can be divided, write the value in the file"
      ),
      (
        .number("12.25"),
        "'12.25' has decimals, and the unit is “parcelles”; write a whole number, such as '12'; where the unit can be divided, write the value in the file"
      ),
      (
        .text("12 %"),
        "the cell holds the percentage '12 %' and not a number; give it the format of a number, and type the value"
      ),
      (
        .text("130.000"),
        "'130.000' can mean two numbers; write 130000, or 130 where the point stands before decimals"
      ),
    ]) func counts(value: Workbook.Value, fault: String) throws
  {
    let read = try reading(try site.workbook(in: .english).with(value, "Results", (4, 6)))
    #expect(read.faults.map(\.message.english) == ["sheet “Results”, cell G5: \(fault)"])
  }

  @Test("An amendment that is there gets another amount, before and after") func amended() throws {
    let workbook = try site.workbook(in: .english).with(.number("2600"), "Amendments", (1, 6)).with(
      "Amendments"
    ) { rows in
      let new = ["2022-2023", "Avenant 1", "jardin", "commune", "2022", "5 000 €", "non déterminé"]
      return rows + [new.map { .init(.text($0), .plain) }]
    }
    let read = try reading(workbook)
    #expect(read.faults == [])
    #expect(
      read.differences.map(\.message.english) == [
        "Amendments, 2023-06-30, jardin, commune, 2023, After: 2,500.00 → 2,600.00",
        "Amendments, 2023-06-30, jardin, commune, 2022, Before: (nothing) → 5,000.00",
        "Amendments, 2023-06-30, jardin, commune, 2022, After: (nothing) → not determined",
      ])
    #expect(
      try text("2022-2023/budget.json", after: read).contains(
        """
             "changes": [{"action": "jardin", "year": 2023, "funder": "commune", "before": 2000, "after": 2600},
                         {"action": "jardin", "funder": "commune", "year": 2022, "before": 5000, "after": "not-determined"}]}
        """))
    let other = try reading(
      workbook.with(.text("2024-01-01"), "Amendments", (2, 1)).with(
        .text("2024-01-01"), "Amendments", (1, 1)))
    #expect(
      other.faults.first?.message.english
        == "sheet “Amendments”, cell B2: there is no such thing as the amendment '2024-01-01'; there are: '2023-06-30'"
    )
  }
}
