import Authoring
import Diagnostics
import Loading
import Syntax
import Testing

@testable import Exchange
@testable import Workbooks

@Suite("What people do to a workbook") struct ReadingTests {
  let site: ExchangedSite

  init() throws { site = try ExchangedSite("over-time") }

  func reading(_ workbook: Workbook) throws -> SheetImport {
    site.exchange.reading(try workbook.read(as: .openXML))
  }

  func text(_ file: String, after read: SheetImport) throws -> String {
    let file = try #require(site.after(read.changes).tree.file(at: "Content/contracts/\(file)"))
    return file.text(in: 0..<file.bytes.count)
  }

  @Test("Every cell that cannot be read is told with its sheet, its place and the repair")
  func faults() throws {
    let workbook = try site.workbook(in: .french).with(.text("cinq mille"), "Budget", (1, 6)).with(
      .text("1,250"), "Budget", (2, 6)
    ).with(.text("31/02/2024"), "Résultats", (1, 8)).with(.text("jardinier"), "Budget", (3, 1))
      .with(.empty, "Budget", (4, 6)).with(.text("soixante"), "Relevés", (1, 6))
    let read = try reading(workbook)
    #expect(
      read.faults.map(\.message.french)
        == [
          "feuille « Budget », case G2 : 'cinq mille' n’est ni un nombre, comme '1 250,50', ni l’un de ces mots : « non déterminé », « à venir », « non publié », « non précisé », « sans objet »",
          "feuille « Budget », case G3 : '1,250' peut vouloir dire deux nombres ; écrivez 1250, ou 1,25 si la virgule précède des décimales",
          "feuille « Budget », case B4 : l’action 'jardinier' n’existe pas ; vouliez-vous dire 'jardin' ?",
          "feuille « Budget », case G5 : cette case est vide ; écrivez la valeur, ou pourquoi il n’y en a pas : « non déterminé », « à venir », « non publié », « non précisé », « sans objet »",
          "feuille « Résultats », case I2 : '31/02/2024' n’est pas un jour du calendrier ; écrivez par exemple 31/12/2025 ou 31 décembre 2025",
          "feuille « Relevés », case G2 : 'soixante' n’est pas un nombre ; écrivez-le en chiffres, comme '1 250,50'",
        ].map {
          $0.replacing(" :", with: "\u{A0}:").replacing(" ;", with: "\u{202F};").replacing(
            " ?", with: "\u{202F}?"
          ).replacing("« ", with: "«\u{A0}").replacing(" »", with: "\u{A0}»")
        })
    #expect(read.changes.isEmpty)
  }

  @Test("A cell that nobody can read is never taken for an empty one") func unreadable() {
    #expect(
      throws: AuthoringFault(
        "'2023-02-30' ne peut pas être lu ou calculé\u{202F}; retapez la valeur dans la case",
        "'2023-02-30' cannot be read or computed; type the value into the cell again")
    ) { try CellKind.day.read(.error("2023-02-30")) }
  }

  @Test(
    "Rows sorted, columns moved, blank ones added, a sheet renamed and a sum below change nothing")
  func order() throws {
    let blank = Workbook.Cell(.empty, .plain)
    let sum = [Workbook.Cell(.text("TOTAL"), .plain), blank, .init(.number("99"), .plain)]
    let workbook = try site.workbook(in: .english).with("Budget") { rows in
      let turned = ([rows[0]] + rows.dropFirst().reversed()).map { [blank] + Array($0.reversed()) }
      return [[], turned[0], []] + turned.dropFirst() + [[], [blank] + sum]
    }
    let renamed = Workbook(
      sheets: workbook.sheets.map {
        .init(name: "X \($0.name)", widths: $0.widths, hasHeadings: $0.hasHeadings, rows: $0.rows)
      })
    let read = try reading(renamed)
    #expect(read.faults == [])
    #expect(read.differences == [])
    #expect(
      read.notes.map(\.english) == [
        "sheet “X Read me”: it is not read, since its headings are not known",
        "sheet “X Budget”: the row 10 is a sum, which is not read",
      ])
  }

  @Test("A sheet of a few columns is known by its headings; what a new row needs is told")
  func few() throws {
    func sheet(_ rows: [[String]]) -> Workbook {
      Workbook(sheets: [
        .init(
          name: "a", widths: [], hasHeadings: false,
          rows: rows.map { $0.map { .init(.text($0), .plain) } })
      ])
    }
    let results = try reading(
      sheet([["Indicateur", "Exercice", "Résultat"], ["Nombre de parcelles", "2023", "1019"]]))
    #expect(
      results.differences.map(\.message.english) == ["Results, parcelles, 2023, Result: 18 → 1,019"]
    )
    let lacking = try reading(
      sheet([["Indicateur", "Exercice", "Date"], ["parcelles", "2022", "2023-01-31"]]))
    #expect(
      lacking.faults.map(\.message.english) == [
        "sheet “a”, cell B2: this row needs the column “Expected value”, which the sheet has not; add it, or empty the row"
      ])
  }

  @Test("A row that is missing removes nothing, and is told") func missing() throws {
    let workbook = try site.workbook(in: .english).with("Results") { Array($0.prefix(2)) }
    let read = try reading(workbook)
    #expect(read.differences == [])
    #expect(
      read.notes.map(\.english) == [
        "“Results”: 1 row of the site is missing in the workbook (2022-2023, parcelles, 2023); nothing of it is removed"
      ])
  }

  @Test("A column of another heading is taken for the only one that is missing") func renamed()
    throws
  {
    let workbook = try site.workbook(in: .english).with(.text("Measured"), "Results", (0, 6))
    let read = try reading(workbook)
    #expect(read.differences == [])
    #expect(
      read.notes.map(\.english) == ["sheet “Results”: the column 'Measured' is read as “Result”"])
  }

  @Test("Two columns of one heading are told, for only one could be read") func twice() throws {
    let workbook = try site.workbook(in: .english).with(.text("RESULT"), "Results", (0, 7))
    #expect(
      try reading(workbook).faults.map(\.message.english) == [
        "sheet “Results”, cell H1: another column has the heading 'RESULT' already; keep one of the two, or give this one another heading"
      ])
  }

  @Test("A key that a merged cell covers is told as such") func covered() throws {
    var read = try site.workbook(in: .english).with(.empty, "Results", (4, 1)).read(as: .openXML)
    let index = try #require(read.sheets.firstIndex { $0.name == "Results" })
    read.sheets[index].covered = [CellPlace(row: 4, column: 1)]
    #expect(
      site.exchange.reading(read).faults.map(\.message.english) == [
        "sheet “Results”, cell B5: this cell is merged with another one; split them and fill each"
      ])
  }

  @Test("A new result stands in the order of years, with the source of its row") func added() throws
  {
    let workbook = try site.workbook(in: .english)
    let sheet = try #require(workbook.sheets.first { $0.name == "Results" })
    let row = try #require(
      sheet.rows.firstIndex {
        $0.count > 4 && "\($0[1].value) \($0[4].value)".contains("parcelles")
          && "\($0[4].value)".contains("2022")
      })
    let read = try reading(
      workbook.with(.text("12"), "Results", (row, 6)).with(.text("15/02/2023"), "Results", (row, 8))
        .with(.text("30/06/2030"), "Results", (row, 9)).with(
          .text("convention"), "Results", (row, 10)
        ).with(.text("page 2"), "Results", (row, 11)))
    #expect(read.faults == [])
    // The day on which it comes out dates nothing.
    #expect(!read.changes.contains { $0.path == "Content/site.yml" })
    #expect(
      try text("2022-2023/indicators.json", after: read).contains(
        """
             "results": {"2022": {"value": 12, "date": "2023-02-15", "embargo": "2030-06-30", "source": {"document": "convention", "place": "page 2"}}, "2023": {"value": 18, "date": "2024-01-10",
        """))
  }

  @Test("A result all of whose cells are emptied goes") func removed() throws {
    let workbook = try site.workbook(in: .english).with("Results") { rows in
      rows.map { row in
        row.contains { "\($0.value)".contains("parcelles") }
          ? row.prefix(6) + row.dropFirst(6).map { .init(.empty, $0.look) } : row
      }
    }
    let read = try reading(workbook)
    #expect(
      read.differences.map(\.message.english) == [
        "Results, parcelles, 2023, removed (18, 2024-01-10, convention, 'bilan')"
      ])
    #expect(
      try text("2022-2023/indicators.json", after: read).contains(
        "\"targets\": {\"2022\": \"not-applicable\", \"2023\": 20}}"))
  }
  @Test("A workbook of something else is told as such") func foreign() throws {
    let read = try reading(
      Workbook(sheets: [
        .init(
          name: "Notes", widths: [20], hasHeadings: false, rows: [[.init(.text("bonjour"), .plain)]]
        )
      ]))
    #expect(
      read.faults.map(\.message.english) == [
        "sheet “Notes”: no sheet of this workbook has the headings that 'parvis export' writes; start from an exported workbook"
      ])
  }
}
