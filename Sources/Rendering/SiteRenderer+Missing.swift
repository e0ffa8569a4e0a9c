public import Ground
public import Model
public import Presentation
import Words

extension SiteRenderer {
  /// The languages of the site, the original first.
  public var languages: [Language] { site.languages }

  /// The day on which states are computed.
  public var day: Day { options.day }

  /// The title of the page of everything that is missing.
  public func missingTitle(in language: Language) -> String {
    let context = context(.missing, language)
    return context.title(of: .missing).text
  }

  /// The sentence in the place of the list where nothing is missing.
  public func nothingMissing(in language: Language) -> String {
    context(.missing, language).strings.text(.missingNothing)
  }

  /// Everything that is missing on the day of this build, in a language of the site.
  ///
  /// A sentence for each point that the public page counts.
  public func missingData(in language: Language) -> [MissingChapter] {
    context(.missing, language).missingChapters
  }
}
