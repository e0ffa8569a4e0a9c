import Model
import Presentation
import Publishing
import Words

extension PageContext {
  /// In which languages the prose of the page exists, and when each was last changed.
  var freshness: Freshness { destination.page.freshness(in: site) }

  /// The language under whose address the page is to be found: its own, or that of its original where it
  /// is not translated.
  var canonicalLanguage: Language {
    let languages = freshness.languages
    guard let original = languages.first, !languages.contains(language) else { return language }
    return original
  }

  /// The address under which the page is to be found, once the site has one.
  ///
  /// That of a copy of the site is in the site.
  var canonical: String? {
    guard let original = options.original else { return address(in: canonicalLanguage) }
    let page = paths.path(of: destination, in: canonicalLanguage)
    return original.baseURL.map { "\($0)/\(page)" } ?? wayToOriginal(page)
  }

  /// The languages in which the page is there, its own among them, the site's first before the others; a
  /// page that is not translated announces none.
  var announcedLanguages: [Language] {
    guard options.original == nil else { return [] }
    let languages = freshness.languages
    return languages.contains(language) ? site.languages.filter(languages.contains) : []
  }

  /// The pages in the languages in which this one is there.
  var alternates: [PageView.Alternate] {
    announcedLanguages.map { other in
      PageView.Alternate(
        code: other.code, name: other.code, href: address(in: other) ?? link(to: other),
        isCurrent: other == language)
    }
  }

  /// The way to the page in each language, where there are several.
  var languageLinks: [PageView.Alternate] {
    guard site.languages.count > 1 else { return [] }
    return site.languages.map { other in
      PageView.Alternate(
        code: other.code, name: strings.ownNames[other] ?? other.code, href: link(to: other),
        isCurrent: other == language)
    }
  }

  private func link(to other: Language) -> String {
    RelativePath.link(from: path, to: paths.path(of: destination, in: other))
  }
}
