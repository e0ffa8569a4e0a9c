import Authoring
import Diagnostics
import Exchange
import Loading
import Model
import SiteReading
import Testing
import Validation
import Workbooks

/// A site whose figures go out and come back.
struct ExchangedSite {
  let site: Site
  let tree: SourceTree

  /// A fixture.
  init(_ fixture: String) throws {
    tree = try FixtureTree.valid(fixture)
    var found: [Diagnostic] = []
    site = try #require(SiteValidator.validate(tree, today: nil, into: &found).site)
  }

  private init(_ site: Site, _ tree: SourceTree) {
    self.site = site
    self.tree = tree
  }

  /// The fixtures, with the formats.
  static let cases = ["one-language", "over-time", "three-languages", "disagreeing"].flatMap {
    name in WorkbookFormat.allCases.map { (name, $0) }
  }

  var exchange: ContentExchange { ContentExchange(AuthoredSite(site, tree: tree)) }

  /// All figures as sheets.
  func workbook(in language: DiagnosticLanguage) throws -> Workbook {
    try exchange.workbook(of: SheetSubject.allCases, contract: nil, in: language)
  }

  /// The same site after changes of files; what it comes to is not worked out anew.
  func after(_ changes: [SourceChange]) -> ExchangedSite {
    let changed = changes.compactMap { change in
      change.after.map { SourceFile(path: change.path, bytes: $0) }
    }
    let paths = Set(changed.map(\.path))
    return ExchangedSite(
      site,
      SourceTree(content: tree.content.filter { !paths.contains($0.path) } + changed, theme: []))
  }
}

extension Workbook {
  /// The same workbook with another cell.
  func with(_ value: Value, _ sheet: String, _ place: (row: Int, column: Int)) -> Workbook {
    Workbook(
      sheets: sheets.map { old in
        guard old.name == sheet else { return old }
        var rows = old.rows
        rows[place.row][place.column] = Cell(value, .plain)
        return Sheet(
          name: old.name, widths: old.widths, hasHeadings: old.hasHeadings, isHidden: old.isHidden,
          rows: rows)
      })
  }

  /// The same workbook with other rows in a sheet.
  func with(_ sheet: String, _ change: ([[Cell]]) -> [[Cell]]) -> Workbook {
    Workbook(
      sheets: sheets.map { old in
        old.name == sheet
          ? Sheet(
            name: old.name, widths: old.widths, hasHeadings: old.hasHeadings,
            isHidden: old.isHidden, rows: change(old.rows)) : old
      })
  }

  /// What an office program reads of it.
  func read(as format: WorkbookFormat) throws -> ReadWorkbook {
    try ReadWorkbook(bytes(as: format))
  }
}
