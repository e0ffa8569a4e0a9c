public import Authoring
public import Diagnostics
import Ground
import Loading
import Model
public import Workbooks

/// The figures of a site as sheets that people fill, and back.
public struct ContentExchange: Sendable {
  private let authored: AuthoredSite

  /// The figures of a site without mistakes.
  public init(_ authored: AuthoredSite) { self.authored = authored }

  private var languages: [String] { authored.site.languages.map(\.code) }

  /// The workbook of some subjects, of one contract or of all.
  public func workbook(
    of subjects: [SheetSubject], contract: String?, in language: DiagnosticLanguage
  ) throws(AuthoringFault) -> Workbook {
    var contracts = authored.site.contracts
    if let contract { contracts = [try authored.contract(contract)] }
    let tables = tables(of: contracts).filter { subjects.contains($0.subject) }
    let sheets = tables.map { $0.sheet(in: language) }
    return Workbook(
      sheets: [ExplanationSheet.sheet(tables, in: language)] + sheets + [
        ExportRecord.sheet(tables, in: language)
      ])
  }

  func tables(of contracts: [Contract]) -> [SheetTable] {
    var documents = NamedThings(Message("le document", "the document"))
    for document in authored.site.documents {
      documents.add(document.id.rawValue, document.title.named { $0 })
    }
    let contents = contracts.map { [documents, languages] in
      ContractContent($0, languages: languages, documents: documents, tree: authored.tree)
    }
    return [
      .budget(contents), .years(contents), .totals(contents, languages), .amendments(contents),
      .indicators(contents, languages), .results(contents, languages),
      .projections(contents, languages), .observations(contents, languages),
      .parts(contents, languages),
    ]
  }

  /// What a workbook says otherwise than content.
  public func reading(_ workbook: ReadWorkbook) -> SheetImport {
    let tables = tables(of: authored.site.contracts)
    let record = ExportRecord(of: workbook)
    var readings = tables.map { SheetReading($0, languages: languages, record) }
    var result = SheetImport()
    var read: Set<Int> = []
    for sheet in workbook.sheets where !sheet.isEmpty && !ExportRecord.isRecord(sheet) {
      guard let (index, headings) = Self.table(of: sheet, among: tables) else {
        result.notes += Self.unknown(sheet)
        continue
      }
      read.insert(index)
      readings[index].read(sheet, headings)
    }
    if read.isEmpty, let sheet = workbook.sheets.first {
      result.faults.append(
        SheetImport.Fault(sheet: sheet.name, place: nil, reason: Self.nothingKnown))
    }
    var changes: [String: [ContentPatch.Change]] = [:]
    for index in read.sorted() {
      readings[index].tellMissingRows()
      readings[index].tellKept()
      let reading = readings[index]
      result.faults += reading.result.faults
      result.notes += reading.result.notes
      result.differences += reading.result.differences
      changes.merge(reading.changes) { $0 + $1 }
    }
    guard result.faults.isEmpty else { return result }
    result.changes = sourceChanges(changes)
    if let day = readings.compactMap(\.lastDay).max(), let change = authored.dating(day) {
      result.changes.append(change)
      result.differences.append(dated(authored.dayAdding(day), change))
    }
    return result
  }

  /// The table that a sheet shows: by its name, else by its headings.
  private static func table(
    of sheet: ReadWorkbook.Sheet, among tables: [SheetTable]
  ) -> (Int, SheetHeadings)? {
    let name = SheetText.folded(sheet.name)
    let top = SheetTop(sheet)
    let fitting = tables.enumerated().compactMap { index, table in
      SheetHeadings(of: table, in: sheet, top).map { (index, $0) }
    }
    let named = fitting.first { index, _ in
      let names = tables[index].subject.name
      return [names.french, names.english].contains { SheetText.folded($0) == name }
    }
    return named ?? fitting.max { $0.1.fitness < $1.1.fitness }
  }

  private func sourceChanges(_ changes: [String: [ContentPatch.Change]]) -> [SourceChange] {
    changes.sorted { $0.key < $1.key }.compactMap { path, changes in
      let file = authored.tree.file(at: path)
      // A contract without observations has no file for them yet.
      let base = file ?? SourceFile(path: path, text: "{\n  \"observations\": []\n}\n")
      let change = ContentPatch.apply(changes, to: base, original: languages[0])
      guard file == nil, let bytes = change?.after else { return change }
      return .added(SourceFile(path: path, bytes: bytes))
    }
  }

  /// The site is dated later, where a value is.
  private func dated(_ day: Day, _ change: SourceChange) -> SheetImport.Difference {
    let old = authored.site.identity.updated.iso
    return SheetImport.Difference(file: change.path, message: .same("updated: \(old) → \(day.iso)"))
  }

  private static func unknown(_ sheet: ReadWorkbook.Sheet) -> [Message] {
    let own = [ExplanationSheet.name.french, ExplanationSheet.name.english]
    guard !own.contains(sheet.name) else { return [] }
    return [
      Message(
        "feuille «\u{A0}\(sheet.name)\u{A0}»\u{A0}: elle n’est pas lue, car ses titres de colonnes ne sont pas connus",
        "sheet “\(sheet.name)”: it is not read, since its headings are not known")
    ]
  }

  private static let nothingKnown = Message(
    "aucune feuille de ce classeur n’a les titres de colonnes que 'parvis export' écrit\u{202F}; partez d’un classeur exporté",
    "no sheet of this workbook has the headings that 'parvis export' writes; start from an exported workbook"
  )
}

extension SheetTable {
  /// The sheet.
  func sheet(in language: DiagnosticLanguage) -> Workbook.Sheet {
    let headings = columns.map { Workbook.Cell(.text($0.heading[language]), .heading) }
    let rows = rows.filter(\.isShown).map { row in
      var keys = row.keys[...]
      return columns.map { column -> Workbook.Cell in
        switch column.role {
        case .key: return Self.key(keys.popFirst()?.id ?? "")
        case .fixed: return Self.fixed(row.fixed[column.id]?.shown(in: language) ?? "")
        case .value:
          let field = row.fields[column.id]
          return field.map { $0.kind.cell(of: $0.node, in: language) } ?? Self.fixed("")
        }
      }
    }
    return Workbook.Sheet(
      name: subject.name[language], widths: columns.map(\.width), hasHeadings: true,
      rows: [headings] + rows)
  }

  /// A name by which a row is told, or its year, which is sorted by number.
  private static func key(_ text: String) -> Workbook.Cell {
    let isYear = text.utf8.count == 4 && Int(text) != nil
    return isYear ? Workbook.Cell(.number(text), .fixed) : fixed(text)
  }

  private static func fixed(_ text: String) -> Workbook.Cell {
    Workbook.Cell(text.isEmpty ? .empty : .text(text), .fixed)
  }
}
