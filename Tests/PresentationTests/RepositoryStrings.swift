import Diagnostics
import Loading
import Model
import Testing
import Words

/// The words of the repository's own theme.
enum RepositoryStrings {
  /// The words in French and in English.
  static func read() throws -> (french: SiteStrings, english: SiteStrings) {
    let folder = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    var diagnostics: [Diagnostic] = []
    let tree = try SiteLoader.load(site: folder, into: &diagnostics)
    var reader = StringsReader(
      languages: [Language("fr"), Language("en")], currency: "€", theme: tree)
    let read = reader.read()
    let strings = try #require(read)
    return (try #require(strings[Language("fr")]), try #require(strings[Language("en")]))
  }
}
