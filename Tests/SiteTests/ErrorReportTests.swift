import Diagnostics
import Foundation
import Loading
import SiteReading
import Testing

/// How a reader reports an error on a page, where the site takes reports.
@Suite("Reporting an error") struct ErrorReportTests {
  private static let page = "fr/contrat-2031/actions/1-jardin.html"
  private static let address = "https://saint-aubin.example/contrat/\(page)"
  private static let words = "Signaler une erreur sur cette page"

  /// The addresses of the links to report an error, page by page.
  private func reports(to address: String?) throws -> [String: [String]] {
    let tree = try FixtureTree.valid("one-language")
    let line = address.map { "report-errors-to: \($0)\n" } ?? ""
    let content = tree.content.map { file in
      file.path == "Content/site.yml"
        ? SourceFile(path: file.path, bytes: file.bytes + Array(line.utf8)) : file
    }
    let site = try BuiltSite(
      tree: SourceTree(content: content, theme: tree.theme), asOf: nil, tolerating: nil)
    return site.pages.mapValues { html in
      let pieces = HTMLReader.pieces(of: html)
      return pieces.indices.filter {
        pieces[$0].isOpening("a") && pieces[$0 + 1] == .text(Self.words)
      }.compactMap { pieces[$0].attributes["href"] }
    }
  }

  @Test("where no address is given, no page has such a link") func none() throws {
    #expect(try reports(to: nil).values.allSatisfy(\.isEmpty))
  }

  @Test("a mail has the page, its address and the date of its content filled in") func mail() throws
  {
    let reports = try reports(to: "mailto:erreurs@saint-aubin.example")
    #expect(reports.filter { !$0.key.hasSuffix("404.html") && $0.value.count != 1 }.isEmpty)
    let link = try #require(reports[Self.page]?.first)
    let parts = link.split(separator: /[?&]/).map { String($0).removingPercentEncoding }
    #expect(
      parts == [
        "mailto:erreurs@saint-aubin.example",
        "subject=Erreur sur la page «\u{A0}Action 1\u{A0}: Ouvrir un jardin partagé\u{A0}»",
        "body=Page\u{A0}: Action 1\u{A0}: Ouvrir un jardin partagé\r\nAdresse\u{A0}: \(Self.address)\r\n"
          + "Version\u{A0}: contenu mis à jour le 30\u{A0}juin 2031\r\n\r\n"
          + "Ce qui est faux, et la source qui le montre\u{A0}:\r\n",
      ])
  }

  @Test("the address of a form has what it asks for filled in") func form() throws {
    let form = "https://saint-aubin.example/erreur?page={page}&titre={title}&version={version}"
    let link = try #require(try reports(to: form)[Self.page]?.first)
    #expect(link.contains("?page=https%3A%2F%2Fsaint-aubin.example%2Fcontrat%2Ffr%2F"))
    let parts = link.split(separator: /[?&]/).map { String($0).removingPercentEncoding }
    #expect(
      parts == [
        "https://saint-aubin.example/erreur", "page=\(Self.address)",
        "titre=Action 1\u{A0}: Ouvrir un jardin partagé", "version=2031-06-30",
      ])
  }
}
