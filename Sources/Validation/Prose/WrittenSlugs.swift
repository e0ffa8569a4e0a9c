import Consistency
import Diagnostics
import Layout
import Model
import Syntax

/// The names that a thing's page takes in the languages in which it is written.
struct WrittenSlugs {
  private var slugs: [(language: Language, slug: Located<String>)] = []

  /// Reads the name of one language; without one, the page is named as the thing.
  mutating func read(
    _ keys: inout MappingReader, _ version: ProseFile, default id: String
  ) -> String {
    let written = keys.optional("slug", .identifier)
    if let slug = written ?? (keys.has("slug") ? nil : Located(id, at: version.file.whole)) {
      slugs.append((version.language, slug))
    }
    return written?.value ?? id
  }

  /// Checks that no other page takes one of the names.
  func check(in folder: PageFolder, _ reading: Reading, into diagnostics: inout [Diagnostic]) {
    guard let first = slugs.first, first.language == reading.original else { return }
    let localized = Localized(
      first.slug, in: first.language, translations: slugs.dropFirst().map { ($0.language, $0.slug) }
    )
    PageCollision.check(localized, in: folder, reading, into: &diagnostics)
  }
}

extension Reading {
  /// The names of a thing's pages, one a language or one for all.
  var slug: Expected<Localized<Located<String>>> {
    let slug = Expected<Located<String>>.identifier
    return .scalar(
      slug.map { Localized($0, in: original) },
      or: localized(slug.map { Located($0, at: $0.location) }))
  }

  /// The names of a thing's pages in every language of the site.
  func inEveryLanguage(_ slugs: Localized<Located<String>>) -> Localized<String> {
    Localized(
      slugs.original.value, in: original, translations: languages.map { ($0, slugs[$0].value) })
  }
}
