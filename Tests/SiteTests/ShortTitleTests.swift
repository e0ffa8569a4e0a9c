import Diagnostics
import Loading
import SiteReading
import Testing

/// What stands where there is little room for a title.
@Suite("Short titles") struct ShortTitleTests {
  private static let contract = "Content/contracts/2022-2023/fr.md"

  /// The text of the first element of a name in a page.
  private func text(of element: String, in html: String) -> String {
    HTMLReader.text(
      of: HTMLReader.pieces(of: html).drop { !$0.isOpening(element) }.prefix {
        $0 != .close(name: element)
      })
  }

  @Test("the short title of a contract stands in tabs and trails, its title in headings")
  func contract() throws {
    let tree = try FixtureTree.valid("over-time")
    let content = tree.content.map { file in
      guard file.path == Self.contract else { return file }
      let text = String(decoding: file.bytes, as: UTF8.self)
      return SourceFile(
        path: file.path,
        text: text.replacing("\nsummary:", with: "\nshort-title: CV 2022\nsummary:"))
    }
    let site = try BuiltSite(
      tree: SourceTree(content: content, theme: tree.theme), asOf: nil, tolerating: nil)
    let page = try site.page("fr/contrat-2022-2023/budget.html")
    #expect(text(of: "title", in: page) == "Budget – CV 2022 – Les contrats de Saint-Aubin")
    #expect(text(of: "h1", in: page) == "Budget – Convention 2022-2023")
    #expect(text(of: "ol", in: page) == "Accueil CV 2022 Budget – CV 2022")
    #expect(PageRules.faults(in: site) == [])
  }
}
