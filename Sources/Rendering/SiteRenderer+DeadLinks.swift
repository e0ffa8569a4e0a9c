public import Diagnostics
import Links
import Publishing

extension SiteRenderer {
  /// The links that lead nowhere, for which every page is made; nothing where `isStopped` says so meanwhile.
  public func deadLinks(stopping isStopped: () -> Bool) -> [Diagnostic] {
    let links = links
    for file in links.publication.files where file.path.hasSuffix(".html") {
      guard !isStopped() else { return [] }
      // Pages cannot fail: only what a program draws may.
      _ = try? file.content()
    }
    return links.diagnostics
  }
}
