public import Diagnostics
import Links
public import Publishing

extension SiteRenderer {
  /// The files that a browser needs to show a page, which cost nothing until one of them is asked for.
  public var shownFirst: [Publication.File] {
    pages.joined() + [home] + notFound.map(\.file) + assets + attachments
  }

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
