import Diagnostics
import Loading
import Model
import SiteReading
import Testing

@testable import Rendering

@Suite("The program's own theme") struct ThemeTests {
  private static let languages = [["fr"], ["en"], ["fr", "en"], ["en", "fr"]]

  /// The theme for a site in some languages, and what is told of it.
  private func theme(of tree: SourceTree, _ codes: [String]) -> (theme: Theme?, told: String) {
    var found: [Diagnostic] = []
    let theme = Theme(of: tree, for: codes.map { Language($0) }, currency: "€", into: &found)
    return (theme, DiagnosticTextFormat(language: .english).text(of: found))
  }

  @Test(
    "its templates have no mistake in any of its languages, so that a check need not compile them",
    arguments: languages) func isRight(_ codes: [String]) throws
  {
    let (theme, told) = theme(of: try FixtureTree.ofRepository(), codes)
    #expect(theme != nil)
    #expect(told == "")
  }

  @Test("its templates are compiled once a page asks for them", arguments: languages) func onDemand(
    _ codes: [String]
  ) throws {
    let own = try FixtureTree.ofRepository()
    let (theme, told) = theme(of: own.completed(by: own.theme), codes)
    _ = try #require(theme).templates.template(for: HomeKind.self)
    #expect(told == "")
  }
}
