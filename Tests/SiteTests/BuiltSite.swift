import Diagnostics
import Foundation
import Loading
import Model
import Rendering
import Testing
import Validation

/// A site built in memory from a folder of this repository.
struct BuiltSite {
  let site: Site
  let pages: [String: String]
  let paths: [String]

  /// The site whose content and theme lie at the top of the repository.
  static func ofRepository() throws -> BuiltSite {
    try BuiltSite(folder: repository, asOf: Day(iso: "2026-11-21"))
  }

  static let repository: String = {
    let file = URL(filePath: #filePath)
    return file.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path()
  }()

  init(folder: String, asOf day: Day?) throws {
    var diagnostics: [Diagnostic] = []
    let tree = try SiteLoader.load(site: folder, into: &diagnostics)
    try self.init(tree: tree, asOf: day, diagnostics: diagnostics)
  }

  init(tree: SourceTree, asOf day: Day?, diagnostics earlier: [Diagnostic]) throws {
    var diagnostics = earlier
    let site = SiteValidator.validate(tree, into: &diagnostics)
    let renderer = site.flatMap { site in
      SiteRenderer(
        site,
        theme: tree,
        options: RenderingOptions(for: site, day: day, baseURL: nil),
        into: &diagnostics
      )
    }
    #expect(DiagnosticTextFormat(language: .english).text(of: diagnostics) == "")
    self.site = try #require(site)
    let publication = try #require(renderer).publication
    paths = publication.files.map(\.path)
    pages = publication.files.filter { $0.path.hasSuffix(".html") }
      .reduce(into: [:]) { $0[$1.path] = String(decoding: $1.content(), as: UTF8.self) }
  }

  /// The page at a path.
  func page(_ path: String) throws -> String {
    try #require(pages[path], "no page at \(path)")
  }
}

/// Reads a table of figures kept beside the tests: one row a line, tabs between cells.
func expectedRows(_ name: String) throws -> [[String]] {
  let path = "\(BuiltSite.repository)Tests/SiteTests/Expected/\(name).tsv"
  let text = try String(contentsOfFile: path, encoding: .utf8)
  return text.split(separator: "\n").map { line in
    line.split(separator: "\t").map(String.init)
  }
}
