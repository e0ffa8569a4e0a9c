import Consistency
public import Diagnostics
import Layout
import Syntax

extension Rule {
  /// A translation follows its original as it is now.
  public static let translationOutdated = Rule("translation-outdated", .warning)
}

/// `translation-outdated`: a translation follows its original as it is now.
///
/// A warning: the site shows the translation and says that it is older.
enum TranslationOutdated {
  /// What is said of the translations whose originals have changed since.
  static func texts(_ translations: [Translation]) -> [Diagnostic] {
    translations.filter { $0.state == .behind }.compactMap { translation in
      translation.file.map { file in
        Diagnostic(
          .translationOutdated, at: place(in: file),
          "l’original de cette traduction, \(quoted(path: translation.original.path)), a changé depuis",
          "the original of this translation, \(quoted(path: translation.original.path)), has changed since",
          help:
            "relisez-la à côté de lui avec 'parvis translate \(file.path)', puis 'parvis translate --mark-current \(file.path)'",
          "read it beside the original with 'parvis translate \(file.path)', then 'parvis translate --mark-current \(file.path)'"
        )
      }
    }
  }

  /// The key that records the original or a day, else the whole file.
  private static func place(in file: SourceFile) -> SourceLocation {
    var found: [Diagnostic] = []
    let header = FrontMatter.split(file, into: &found)?.header
    let entry = [SourceDigest.key, "updated"].lazy.compactMap { header?.entry($0) }.first
    return entry?.value.location ?? file.whole
  }
}
