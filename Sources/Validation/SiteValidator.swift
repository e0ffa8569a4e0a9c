public import Consistency
public import Diagnostics
public import Ground
public import Loading
public import Model

/// What was read of the content of a site.
public struct ValidatedContent: Sendable {
  /// The site; nothing when there is any error, be it of the loading.
  public let site: Site?
  /// The first language that the site names, so that a program can speak it to the author; found even
  /// where the site is wrong elsewhere, nothing where the languages cannot be read.
  public let originalLanguage: Language?
  /// The translations of all texts whose originals could be read, in the order of their paths.
  public let translations: [Translation]
  /// The labels of data that lack a language, in the order of their places.
  public let labelGaps: [LabelGap]
}

/// Turns what authors wrote into a site, or says everything that is wrong with it.
public enum SiteValidator {
  /// Reads and checks the content of a site.
  ///
  /// Every mistake of a run is reported, and none that only follows from another: what a faulty file
  /// would declare is not said to be missing elsewhere. A pure function.
  ///
  /// - Parameters:
  ///   - tree: The files of the site.
  ///   - today: The day that somebody gives for today, if any: the site is not dated later.
  ///   - shelf: What was read before; what is still the same is not read again.
  ///   - diagnostics: Where the mistakes are added; those of the loading may be there already.
  /// - Returns: The site, where no error was found, and the original language.
  public static func validate(
    _ tree: SourceTree, today: Day?, keeping shelf: FileShelf = FileShelf(),
    into diagnostics: inout [Diagnostic]
  ) -> ValidatedContent {
    TextFiles.check(tree, keeping: shelf, into: &diagnostics)
    let read = ContentReader(tree, today: today, keeping: shelf).content(into: &diagnostics)
    let isRight = !diagnostics.contains { $0.severity == .error }
    return ValidatedContent(
      site: isRight ? read.site : nil, originalLanguage: read.originalLanguage,
      translations: read.translations, labelGaps: read.labelGaps)
  }

  /// The languages and the currency of a site, as far as `site.yml` tells; nothing where it is wrong, which
  /// the check of the whole tells.
  public static func outline(of tree: SourceTree) -> (languages: [Language], currency: String)? {
    ContentReader(tree, today: nil, keeping: FileShelf()).outline
  }
}
