package import Diagnostics
import Foundation
package import Ground
import Links
package import Loading
package import Model
import Presentation
import Publishing
package import Rendering
import Testing
import Validation

/// A site built in memory from a folder of this repository.
package struct BuiltSite {
  package let site: Site
  package let pages: [String: String]
  package let paths: [String]
  /// What the program says of links that lead nowhere.
  package let deadLinks: [String]

  /// The site whose content and theme lie at the top of the repository.
  ///
  /// Built once for all tests.
  package static func ofRepository() throws -> BuiltSite { try shared.get() }

  /// The fictional site in three languages, built once for all tests.
  package static func ofThreeLanguages() throws -> BuiltSite { try threeLanguages.get() }

  /// The fictional site of two contracts and a year between them, built once for all tests.
  package static func overTime() throws -> BuiltSite { try twoContracts.get() }

  /// The fictional site whose documents disagree and leave much unsaid, built once for all tests.
  package static func disagreeing() throws -> BuiltSite { try contradicted.get() }

  private static let shared = Result { try anew() }
  private static let threeLanguages = Result { try ofFixture("three-languages") }
  private static let contradicted = Result {
    try BuiltSite(
      tree: FixtureTree.valid("disagreeing"), asOf: Day(iso: "2033-11-21"), tolerating: nil)
  }
  private static let twoContracts = Result { try ofFixture("over-time") }

  private static func ofFixture(_ name: String) throws -> BuiltSite {
    try BuiltSite(tree: FixtureTree.valid(name), asOf: nil, tolerating: nil)
  }

  /// The same site built again.
  package static func anew() throws -> BuiltSite {
    try BuiltSite(tree: FixtureTree.ofRepository(), asOf: Day(iso: "2026-11-21"), tolerating: nil)
  }

  package static let repository: String = {
    let file = URL(filePath: #filePath)
    return file.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .path()
  }()

  /// Builds a site; a mistake graver than what is tolerated is a failure of the test.
  package init(tree: SourceTree, asOf day: Day?, tolerating severity: Diagnostic.Severity?) throws {
    let (site, renderer) = try Self.renderer(tree: tree, asOf: day, tolerating: severity, at: nil)
    let links = renderer.links
    let publication = links.publication
    self.site = site
    paths = publication.files.map(\.path)
    pages = try publication.files.filter { $0.path.hasSuffix(".html") }.reduce(into: [:]) {
      $0[$1.path] = String(decoding: try $1.content(), as: UTF8.self)
    }
    deadLinks = links.diagnostics.map { DiagnosticTextFormat(language: .english).text(of: $0) }
  }

  /// What renders a site at an address, or at the one that its content has.
  package static func renderer(
    tree: SourceTree, asOf day: Day?, tolerating severity: Diagnostic.Severity?, at address: String?
  ) throws -> (site: Site, renderer: SiteRenderer) {
    var diagnostics: [Diagnostic] = []
    let site = SiteValidator.validate(tree, today: nil, into: &diagnostics).site
    let renderer = site.flatMap { site in
      SiteRenderer(
        site, theme: tree, options: RenderingOptions(for: site, day: day, baseURL: address),
        into: &diagnostics)
    }
    let grave = diagnostics.filter { $0.severity != severity }
    #expect(DiagnosticTextFormat(language: .english).text(of: grave) == "")
    return (try #require(site), try #require(renderer))
  }

  /// All that is said of the content and the theme of a site, in English.
  package static func told(of tree: SourceTree) -> String {
    var diagnostics: [Diagnostic] = []
    let site = SiteValidator.validate(tree, today: nil, into: &diagnostics).site
    _ = site.flatMap { site in
      SiteRenderer(
        site, theme: tree, options: RenderingOptions(for: site, day: nil, baseURL: nil),
        into: &diagnostics)
    }
    return DiagnosticTextFormat(language: .english).text(of: diagnostics)
  }

  /// The page of a thing whose easy version has a longer name.
  package func shortestPath(beginning prefix: String) -> String? {
    paths.filter { $0.hasPrefix(prefix) }.min { $0.utf8.count < $1.utf8.count }
  }

  /// The page at a path.
  package func page(_ path: String) throws -> String {
    try #require(pages[path], "no page at \(path)")
  }
}
