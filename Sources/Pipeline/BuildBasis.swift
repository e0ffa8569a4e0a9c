import Diagnostics
import Ground
import Layout
import Loading
import Presentation
import Rendering

/// What every file of a site is made of: the program, the theme, what the site says of itself, what was asked
/// for.
struct BuildBasis: Sendable {
  private let parts: [Part]

  /// That of a build from these files; nothing where the system does not tell of the program.
  init?(of tree: SourceTree, _ options: RenderingOptions) {
    guard let program = SiteLoader.programStamp else { return nil }
    let files = tree.theme + [tree.file(at: ContentLayout.site)].compactMap(\.self)
    parts =
      [
        Part("parvis", program.hash), Part("--as-of", ByteHash(of: options.day.iso.utf8)),
        Part("--base-url", ByteHash(of: (options.baseURL ?? "").utf8)),
      ] + files.map { Part($0.path, ByteHash(of: $0.bytes)) }
  }

  /// The same with what makes the pictures of a renderer.
  func parts(with renderer: SiteRenderer) -> [Part] {
    parts + [Part("rsvg-convert", ByteHash(of: renderer.pictureIdentity ?? []))]
  }
}
