import Diagnostics
import Foundation
import Ground
import Links
package import Loading
import Model
package import Publishing
package import Rendering
import Testing

/// The files of a site as they are for those who share its pages, each made when it is asked for.
package struct SharedSite {
  private let files: [String: Publication.File]

  /// A site of `Tests/Fixtures/valid`, at an address or the one it has.
  package init(_ name: String, at address: String?, with rasterizer: Rasterizer?) throws {
    try self.init(FixtureTree.valid(name), at: address, with: rasterizer)
  }

  /// A site of these files, at an address or the one it has.
  package init(_ tree: SourceTree, at address: String?, with rasterizer: Rasterizer?) throws {
    let renderer = try BuiltSite.renderer(tree: tree, asOf: nil, tolerating: .warning, at: address)
      .renderer
    let publication = (rasterizer.map(renderer.makingPictures) ?? renderer).links.publication
    files = publication.files.reduce(into: [:]) { $0[$1.path] = $1 }
  }

  /// The paths of the files of a kind: `.png`.
  package func paths(ending suffix: String) -> [String] {
    files.keys.filter { $0.hasSuffix(suffix) }.sorted()
  }

  /// The file at a path.
  package func file(_ path: String) throws -> Publication.File {
    try #require(files[path], "no file at \(path)")
  }

  /// The text of the file at a path.
  package func text(of path: String) throws -> String {
    String(decoding: try file(path).content(), as: UTF8.self)
  }

  /// What a page tells the places where it is shared, in order.
  package func sharing(of path: String) throws -> [String] {
    HTMLReader.pieces(of: try text(of: path)).compactMap { piece in
      guard case .open("meta", let attributes) = piece else { return nil }
      let name = attributes["property"] ?? attributes["name"] ?? ""
      guard name.hasPrefix("og:") || name.hasPrefix("twitter:") else { return nil }
      return "\(name) = \(attributes["content"] ?? "")"
    }
  }
}
