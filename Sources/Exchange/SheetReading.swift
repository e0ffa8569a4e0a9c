import Authoring
import Diagnostics
import Ground
import Workbooks

/// Reads the sheets of one table and compares them with content.
struct SheetReading {
  let table: SheetTable
  let tree: KeyTree
  /// The languages of the site, the original first.
  let languages: [String]
  /// What content said when the workbook was exported.
  let record: ExportRecord
  /// How many values of content are newer than the workbook, and stay.
  var kept = 0
  /// What the sheets say.
  var result = SheetImport()
  /// The changes of values, by file.
  var changes: [String: [ContentPatch.Change]] = [:]
  /// The rows that were read, each with its place.
  var seen: [Int: String] = [:]
  /// The last day that a value has from now on.
  var lastDay: Day?
  /// The names that rows bear, by their letters and digits.
  var writtenNames: Set<String> = []
  /// The names of new rows.
  var newNames: [[String]: String] = [:]

  init(_ table: SheetTable, languages: [String], _ record: ExportRecord) {
    self.table = table
    self.record = record
    self.languages = languages
    tree = KeyTree(table)
  }

  /// Reads a sheet whose headings are known.
  mutating func read(_ sheet: ReadWorkbook.Sheet, _ headings: SheetHeadings) {
    tellColumns(of: sheet, headings)
    let absent = table.columns.first {
      $0.role == .key && $0.id != "contract" && headings.columns[$0.id] == nil
    }
    if let absent { return add(fault: missing(absent), in: sheet) }
    let lines = sheet.rows.filter { $0 > headings.row }.map {
      SheetLine(sheet: sheet, row: $0, headings: headings, table: table)
    }.filter(\.isFilled)
    let name = table.columns.last { $0.role == .key }?.id ?? ""
    writtenNames.formUnion(lines.compactMap { $0.text(name).map(SheetText.folded) })
    for line in lines { read(line) }
  }

  /// Tells the rows of content that no sheet showed.
  mutating func tellMissingRows() {
    let missing = table.rows.indices.filter {
      table.rows[$0].exists && table.rows[$0].isShown && seen[$0] == nil
    }
    guard let first = missing.first else { return }
    let name = table.rows[first].keys.map(\.id).joined(separator: ", ")
    let count = Message.count(
      missing.count, french: ("ligne du site manque", "lignes du site manquent"),
      english: ("row of the site is missing", "rows of the site are missing"))
    result.notes.append(
      Message(
        "«\u{A0}\(table.subject.name.french)\u{A0}»\u{A0}: \(count.french) dans le classeur (\(name)\(missing.count > 1 ? "…" : ""))\u{202F}; rien n’en est retiré",
        "“\(table.subject.name.english)”: \(count.english) in the workbook (\(name)\(missing.count > 1 ? "…" : "")); nothing of it is removed"
      ))
  }

  /// Tells how many values were changed in content since the workbook was exported.
  mutating func tellKept() {
    guard kept > 0 else { return }
    let count = Message.count(
      kept, french: ("valeur du site a", "valeurs du site ont"),
      english: ("value of the site has", "values of the site have"))
    let verb = kept == 1 ? "est gardée" : "sont gardées"
    result.notes.append(
      Message(
        "«\u{A0}\(table.subject.name.french)\u{A0}»\u{A0}: \(count.french) changé depuis l’export de ce classeur et \(verb)",
        "“\(table.subject.name.english)”: \(count.english) changed since this workbook was exported, and \(kept == 1 ? "stays" : "stay")"
      ))
  }

  mutating func add(fault reason: Message, in sheet: ReadWorkbook.Sheet, at place: CellPlace? = nil)
  { result.faults.append(SheetImport.Fault(sheet: sheet.name, place: place, reason: reason)) }

  private func missing(_ column: SheetColumn) -> Message {
    Message(
      "la colonne «\u{A0}\(column.heading.french)\u{A0}» manque, sans laquelle on ne sait pas de quoi parle une ligne\u{202F}; remettez-la avec ce titre",
      "the column “\(column.heading.english)” is missing, without which nobody knows what a row is about; put it back under this heading"
    )
  }

  private func repeated(_ heading: String) -> Message {
    Message(
      "une autre colonne a déjà le titre \(quoted(heading))\u{202F}; gardez l’une des deux, ou donnez à celle-ci un autre titre",
      "another column has the heading \(quoted(heading)) already; keep one of the two, or give this one another heading"
    )
  }

  /// Tells the columns that are not read, or taken for others; a year that no contract has is a fault.
  private mutating func tellColumns(of sheet: ReadWorkbook.Sheet, _ headings: SheetHeadings) {
    if let (heading, column) = headings.renamed {
      note(
        sheet,
        Message(
          "la colonne \(quoted(heading)) est lue comme «\u{A0}\(column.heading.french)\u{A0}»",
          "the column \(quoted(heading)) is read as “\(column.heading.english)”"))
    }
    for (column, heading) in headings.unknown.sorted(by: { $0.key < $1.key }) {
      let isFilled = sheet.isFilled(column: column, below: headings.row)
      guard isFilled else { continue }
      let place = CellPlace(row: headings.row, column: column)
      let hasYears = table.columns.contains {
        $0.id.hasPrefix("amount.") || $0.id.hasPrefix("target.")
      }
      guard table.columnsByName[SheetText.folded(heading)] == nil else {
        add(fault: repeated(heading), in: sheet, at: place)
        continue
      }
      let year = heading.split { !$0.isNumber }.map { String($0) }.first { $0.count == 4 }
      if hasYears, let year {
        add(
          fault: Message(
            "\(year) n’est un exercice d’aucun contrat du classeur\u{202F}; corrigez ce titre, ou videz la colonne",
            "\(year) is a financial year of no contract of the workbook; correct this heading, or empty the column"
          ), in: sheet, at: place)
      } else if !headings.mistaken.isEmpty {
        add(fault: Self.mistaken(heading, headings.mistaken), in: sheet, at: place)
      } else {
        note(
          sheet,
          Message(
            "la colonne \(quoted(heading)) (\(place.name)) n’est pas lue",
            "the column \(quoted(heading)) (\(place.name)) is not read"))
      }
    }
  }

  private static func mistaken(_ heading: String, _ columns: [SheetColumn]) -> Message {
    let french = columns.map { "«\u{A0}\($0.heading.french)\u{A0}»" }.joined(separator: ", ")
    let english = columns.map { "“\($0.heading.english)”" }.joined(separator: ", ")
    return Message(
      "\(quoted(heading)) n’est le titre d’aucune colonne, et il manque\u{A0}: \(french)\u{202F}; remettez son titre à chacune, ou videz celle-ci",
      "\(quoted(heading)) is the heading of no column, and these are missing: \(english); give each its heading back, or empty this one"
    )
  }

  mutating func note(_ sheet: ReadWorkbook.Sheet, _ message: Message) {
    result.notes.append(
      Message(
        "feuille «\u{A0}\(sheet.name)\u{A0}»\u{A0}: \(message.french)",
        "sheet “\(sheet.name)”: \(message.english)"))
  }
}
