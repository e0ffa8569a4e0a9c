import Diagnostics
import Model
import Syntax

extension Reading {
  /// The names of a thing's pages, one a language or one for all.
  var slug: Expected<Localized<Located<String>>> {
    Expected { node, name, diagnostics in
      guard case .scalar = node.value else {
        let item = Expected<Located<String>>.identifier.map { Located($0, at: $0.location) }
        return localized(item).read(node, name, &diagnostics)
      }
      return Expected<Located<String>>.identifier.read(node, name, &diagnostics).map {
        Localized($0, in: original)
      }
    }
  }

  /// The names of a thing's pages in every language of the site.
  func inEveryLanguage(_ slugs: Localized<Located<String>>) -> Localized<String> {
    Localized(
      slugs.original.value, in: original, translations: languages.map { ($0, slugs[$0].value) })
  }
}
