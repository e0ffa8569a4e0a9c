public import Diagnostics
public import Loading
public import Model
import Scanning
import Syntax

/// What was read of the content of a site.
public struct ValidatedContent: Sendable {
  /// The site; nothing when there is any error, be it of the loading.
  public let site: Site?
  /// The first language that the site names, so that a program can speak it to the author; found even
  /// where the site is wrong elsewhere, nothing where the languages cannot be read.
  public let originalLanguage: Language?
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
  ///   - diagnostics: Where the mistakes are added; those of the loading may be there already.
  /// - Returns: The site, where no error was found, and the original language.
  public static func validate(
    _ tree: SourceTree, into diagnostics: inout [Diagnostic]
  ) -> ValidatedContent {
    for file in tree.content where isText(file) {
      BankDetails.check(file, into: &diagnostics)
      PersonalTelephone.check(file, into: &diagnostics)
    }
    let read = ContentReader(tree).content(into: &diagnostics)
    let isRight = !diagnostics.contains { $0.severity == .error }
    return ValidatedContent(
      site: isRight ? read.site : nil, originalLanguage: read.originalLanguage)
  }

  /// Whether a file is made of text: then it is UTF-8, and holds no zero byte.
  private static func isText(_ file: SourceFile) -> Bool {
    guard !file.bytes.contains(0) else { return false }
    var found: [Diagnostic] = []
    return SyntaxEncoding.check(file, into: &found)
  }
}
