import Diagnostics
import Foundation
import Loading

/// The sites among the fixtures, and the changes that make them invalid.
enum FixtureSite {
  /// The folder of the fixtures of these tests.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "Fixtures")

  /// The small valid site on which all invalid ones are built.
  static func valid() throws -> SourceTree { try load(folder.appending(path: "valid")) }

  /// The valid site with the files of an overlay, without those it lists in `removed.txt`.
  static func overlaid(by overlay: URL) throws -> SourceTree {
    let base = try valid().content
    let changed = try load(overlay).content
    let removedPath = overlay.appending(path: "removed.txt")
    let removed = (try? String(contentsOf: removedPath, encoding: .utf8)) ?? ""
    let gone = Set(removed.split(separator: "\n").map(String.init) + changed.map(\.path))
    return SourceTree(content: base.filter { !gone.contains($0.path) } + changed, theme: [])
  }

  /// A valid site that all tests of the repository share.
  static func shared(_ name: String) throws -> SourceTree {
    let tests = folder.deletingLastPathComponent().deletingLastPathComponent()
    return try load(tests.appending(path: "Fixtures/valid/\(name)"))
  }

  /// The names of the folders in a folder, in the order of their bytes.
  static func names(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  /// The content of a site; what is said of its missing theme is no concern here.
  static func load(_ site: URL) throws -> SourceTree {
    var ignored: [Diagnostic] = []
    return try SiteLoader.load(site: site.path, into: &ignored)
  }
}
