import Diagnostics
import Foundation
import Loading
import Release
import SiteReading
import Testing

/// The site over time as its authors see it, with an action that is a draft and a result under embargo.
@Suite("What readers do not see yet is marked wherever its authors see it counted")
struct WaitingTests {
  private static let mark = "sous embargo jusqu’au 1er\u{A0}septembre 2024"
  private static let note = "Y compris 1\u{A0}action que les lecteurs ne voient pas encore."

  private let site: SharedSite

  init() throws {
    let folder = "Content/contracts/2022-2023"
    let tree = try FixtureTree.valid("over-time").replacing(
      "\(folder)/indicators.json", "\"date\": \"2024-01-10\"",
      with: "\"date\": \"2024-01-10\", \"embargo\": \"2024-09-01\""
    ).replacing("\(folder)/actions/aide/fr.md", "status: new", with: "status: new\ndraft: true")
    site = try SharedSite(Release(of: tree, to: .authors, on: nil).tree, at: nil, with: nil)
  }

  @Test("a result says it in the drawing, in words, in short and in its status") func result()
    throws
  {
    let action = try words(of: "fr/contrat-2022-2023/actions/2-jardin.html")
    #expect(action.contains("18 (embargo)"))
    #expect(action.contains("réalisé 2023\u{A0}: 18 (\(Self.mark))"))
    #expect(action.contains("18 en 2023 (\(Self.mark))"))
    #expect(action.contains("À surveiller pour 2023 (\(Self.mark))"))
    let report = try words(of: "fr/contrat-2022-2023/rapport.html")
    #expect(report.contains("Y compris 1\u{A0}résultat sous embargo."))
    #expect(report.contains("réalisé\u{A0}: 18 (embargo)"))
    #expect(try words(of: "fr/fils/jardins.html").contains("18\u{A0}parcelles (\(Self.mark))"))
  }

  @Test(
    "totals say that they count a draft, on every page that has them",
    arguments: [
      ("fr/contrat-2022-2023/budget.html", 5), ("fr/contrat-2022-2023/rapport.html", 3),
      ("fr/plus-ou-moins.html", 1), ("fr/contrat-2022-2023/actions/2-jardin.html", 0),
    ]) func totals(path: String, count: Int) throws
  { #expect(try words(of: path).components(separatedBy: Self.note).count - 1 == count) }

  @Test("the number of actions says how many readers do not see") func actions() throws {
    let words = try words(of: "fr/contrat-2022-2023.html")
    #expect(words.contains("2\u{A0}actions, dont 1\u{A0}que les lecteurs ne voient pas encore"))
  }

  @Test("readers see neither, and no mark") func readers() throws {
    let page = try BuiltSite.overTime().page("fr/contrat-2022-2023/budget.html")
    #expect(!page.contains("lecteurs"))
  }

  private func words(of path: String) throws -> String {
    HTMLReader.text(of: HTMLReader.pieces(of: try site.text(of: path))[...])
  }
}

extension SourceTree {
  /// The same with a text in the place of another one in a file.
  func replacing(_ path: String, _ text: String, with other: String) throws -> SourceTree {
    let file = try #require(self.file(at: path))
    let old = String(decoding: file.bytes, as: UTF8.self)
    #expect(old.contains(text))
    return replacing(SourceFile(path: path, text: old.replacing(text, with: other)))
  }
}
