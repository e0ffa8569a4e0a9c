import Diagnostics
import Loading
import Model
import Synchronization

/// The theme that was made ready last, for a site that is looked at again and again while only its content
/// changes.
public final class ThemeShelf: Sendable {
  /// What a theme is made of.
  private struct Origin: Equatable {
    let files: [SourceFile]
    let languages: [Language]
    let currency: String

    /// Two are the same where every byte is.
    static func == (left: Origin, right: Origin) -> Bool {
      left.languages == right.languages && left.currency == right.currency
        && left.files.count == right.files.count
        && zip(left.files, right.files).allSatisfy { $0 == $1 && $0.bytes == $1.bytes }
    }
  }

  private let held = Mutex<(origin: Origin, theme: Theme?, diagnostics: [Diagnostic])?>(nil)

  /// An empty shelf.
  public init() {}

  /// The theme of a site, made ready where it is not the one of the last time.
  func theme(of tree: SourceTree, for site: Site, into diagnostics: inout [Diagnostic]) -> Theme? {
    let origin = Origin(
      files: tree.theme, languages: site.languages, currency: site.identity.currency)
    if let held = held.withLock({ $0 }), held.origin == origin {
      diagnostics += held.diagnostics
      return held.theme
    }
    var found: [Diagnostic] = []
    let theme = Theme(of: tree, for: site, into: &found)
    held.withLock { $0 = (origin, theme, found) }
    diagnostics += found
    return theme
  }
}
