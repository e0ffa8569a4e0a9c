public import Ground
public import Model
import OpenData
import Presentation
public import Versions
import Words

/// What the content says otherwise than the last version that was kept.
public struct UnpublishedChanges: Sendable {
  /// The day of that version; nothing where none was kept.
  public let since: Day?
  /// What changed since.
  public let changes: [Change]
  /// Each in a sentence.
  public let sentences: [String]
  /// That so much changed, in words.
  public let summary: String?
}

extension SiteRenderer {
  /// What the site says now, as a version keeps it.
  public var snapshot: Snapshot { OpenData.snapshot(of: site) }

  /// The bytes of a version.
  public func bytes(of snapshot: Snapshot) -> [UInt8] { OpenData.file(of: snapshot) }

  /// What changed since the last version that was kept, in a language of the site.
  public func unpublishedChanges(in language: Language) -> UnpublishedChanges {
    let context = context(.home, language)
    guard let history = data.history, let last = site.versions.snapshots.last,
      let words = ChangeWords(context)
    else { return UnpublishedChanges(since: nil, changes: [], sentences: [], summary: nil) }
    let reasons = site.versions.reasons[history.current.day] ?? []
    let changes = last.changes(to: history.current).map { $0.explained(by: reasons) }
    return UnpublishedChanges(
      since: last.day, changes: changes, sentences: changes.map(words.sentence),
      summary: context.strings.text(
        .changesUnkept(date: context.strings.format.date(last.day), count: changes.count)))
  }
}
