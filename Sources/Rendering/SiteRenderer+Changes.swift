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
  /// What readers want to know of it first: the figures that are no longer the same, and what is said otherwise
  /// about others, each in a sentence.
  public let figures: [String]
}

extension SiteRenderer {
  /// What the site says now, as a version keeps it.
  public var snapshot: Snapshot { data.history?.current ?? OpenData.snapshot(of: site) }

  /// The names whose original changed since the last version that was kept, and whose translations did not.
  public var staleLabels: [StaleLabel] { data.staleLabels }

  /// Whether the site has an indicator of a contract.
  public func shows(_ indicator: Indicator.ID, of contract: Contract.ID) -> Bool {
    site.contract(contract)?.indicators.contains { $0.id == indicator } ?? false
  }

  /// Which version the content is.
  public var version: Snapshot.ID { site.versions.current(on: site.identity.updated) }

  /// Whether a version of the day of the content was kept, and says the same.
  public var keepsVersion: Bool {
    site.versions.snapshots.contains { $0.id == version } && data.history?.unkept.isEmpty == true
  }

  /// The bytes of a version.
  public func bytes(of snapshot: Snapshot) -> [UInt8] { OpenData.file(of: snapshot) }

  /// What changed since a version, or since the last one that was kept, in a language of the site.
  public func unpublishedChanges(
    in language: Language, since version: Snapshot?
  ) -> UnpublishedChanges {
    let context = context(.home, language)
    let history =
      version.map {
        History(KeptVersions([$0], reasons: [:], files: ByteHash()), current: snapshot)
      } ?? data.history
    guard let history, let last = version ?? site.versions.snapshots.last else {
      return UnpublishedChanges(since: nil, changes: [], sentences: [], summary: nil, figures: [])
    }
    let words = ChangeWords(context, history)
    let reasons = site.versions.reasons[history.current.id] ?? []
    let changes = ToldOnce(last.changes(to: history.current)).changes.map {
      $0.explained(by: reasons)
    }
    return UnpublishedChanges(
      since: last.day, changes: changes, sentences: changes.map(words.sentence),
      summary: context.strings.text(
        .changesUnkept(date: context.strings.format.date(last.day), count: changes.count)),
      figures: changes.filter(\.altersFigure).map(words.sentence)
        + words.together(changes.filter(\.altersSaying)).map(words.sentence))
  }
}
