import Authoring
import Diagnostics
import Exchange
import Loading
import Model
import SiteReading
import Testing
import Validation
import Workbooks

@Suite("The figures of this site, in a workbook and back") struct WorkbookFiguresTests {
  @Test("Nothing changes", arguments: WorkbookFormat.allCases) func nothing(
    format: WorkbookFormat
  ) throws {
    let tree = try FixtureTree.ofRepository()
    var found: [Diagnostic] = []
    let site = try #require(SiteValidator.validate(tree, today: nil, into: &found).site)
    let exchange = ContentExchange(AuthoredSite(site, tree: tree))
    let workbook = try exchange.workbook(of: SheetSubject.allCases, contract: nil, in: .french)
    let read = exchange.reading(try ReadWorkbook(workbook.bytes(as: format)))
    #expect(read.faults == [])
    #expect(read.notes == [])
    #expect(read.changes.isEmpty)
    #expect(workbook.sheets.map(\.rows.count).reduce(0, +) > 200)
  }
}
