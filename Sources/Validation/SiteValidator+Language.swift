import Diagnostics
public import Loading
import Model
import Syntax

extension SiteValidator {
  /// The tag of the first language that a site names, so that a program can speak it to the author.
  ///
  /// Found even where the site is wrong elsewhere; nothing where `site.yml` cannot be read.
  public static func originalLanguage(of tree: SourceTree) -> String? {
    var ignored: [Diagnostic] = []
    guard let file = tree.file(at: "Content/site.yml"),
      let node = YAMLSyntax.parse(file, into: &ignored)
    else { return nil }
    return SiteReader(node).languages(into: &ignored)?.first?.code
  }
}
