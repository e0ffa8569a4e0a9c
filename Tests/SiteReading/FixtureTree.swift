import Diagnostics
package import Loading
import Testing

/// The files of sites that tests build: the repository's own, and those of `Tests/Fixtures/valid`.
package enum FixtureTree {
  /// The repository's site.
  package static func ofRepository() throws -> SourceTree { try load(BuiltSite.repository) }

  /// A fixture's content with the repository's theme, to which the fixture may add its own files.
  package static func valid(_ name: String, without paths: Set<String> = []) throws -> SourceTree {
    let theme = try load(BuiltSite.repository).theme
    let fixture = try load("\(BuiltSite.repository)Tests/Fixtures/valid/\(name)")
    let own = Set(fixture.theme.map(\.path))
    return SourceTree(
      content: fixture.content.filter { !paths.contains($0.path) },
      theme: theme.filter { !own.contains($0.path) } + fixture.theme)
  }

  /// The fixture whose documents disagree, with versions of it that were kept.
  package static func versioned() throws -> SourceTree {
    let site = try valid("disagreeing")
    let kept = try load("\(BuiltSite.repository)Tests/Fixtures/versions")
    return SourceTree(content: site.content + kept.content, theme: site.theme)
  }

  private static func load(_ folder: String) throws -> SourceTree {
    var diagnostics: [Diagnostic] = []
    return try SiteLoader.load(site: folder, into: &diagnostics)
  }
}
