import Diagnostics
import Foundation
import TestSupport
import Testing
import Validation

/// Every rule of the content has an invalid site whose whole printed text is held.
///
/// A fixture holds the files that it changes in the valid site, the paths that it takes away in
/// `removed.txt`, and what is printed, which is recorded where it is not there.
@Suite struct FixtureTests {
  private static let invalid = FixtureSite.folder.appending(path: "invalid")

  @Test("The valid site has nothing to mend") func valid() throws {
    var diagnostics: [Diagnostic] = []
    let site = SiteValidator.validate(try FixtureSite.valid(), today: nil, into: &diagnostics).site
    #expect(DiagnosticTextFormat(language: .french).text(of: diagnostics) == "")
    #expect(site != nil)
  }

  @Test("Each rule of the content has its fixture, and each fixture its rule") func complete()
    throws
  { #expect(try FixtureSite.names(in: Self.invalid) == DeclaredRules.ofContent) }

  @Test("Each rule of a theme is printed by a test of its room", arguments: DeclaredRules.ofTheme)
  func theme(rule: String) {
    #expect(DeclaredRules.testsOfTheme.contains { $0.contains("[\(rule)]") })
  }

  @Test(
    "What is printed for an invalid site is exactly what is expected, in both languages",
    arguments: DeclaredRules.ofContent) func invalid(rule: String) throws
  {
    let overlay = Self.invalid.appending(path: rule)
    guard FileManager.default.fileExists(atPath: overlay.path) else { return }
    var diagnostics: [Diagnostic] = []
    let site = SiteValidator.validate(
      try FixtureSite.overlaid(by: overlay), today: nil, into: &diagnostics
    ).site
    #expect(diagnostics.contains { $0.rule.identifier == rule })
    #expect((site == nil) == diagnostics.contains { $0.severity == .error })
    for language in DiagnosticLanguage.allCases {
      let text = DiagnosticTextFormat(language: language).text(of: diagnostics)
      let expectation = overlay.appending(path: "expected.\(language.rawValue).txt")
      #expect(try Recording.text(in: expectation, recording: text) == text)
    }
  }
}
