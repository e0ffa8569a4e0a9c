public import Ground
public import Model
import Rendering
import Versions
import Writing

/// What the content says otherwise than the last version that was kept, in one of the site's languages.
public struct SiteChanges: Sendable {
  /// The day of that version; nothing where none was kept.
  public let since: Day?
  /// The day of the content.
  public let day: Day
  /// That so much changed, in words; nothing where no version was kept.
  public let summary: String?
  /// Each change in a sentence.
  public let sentences: [String]
  /// The changes for programs.
  public let json: String
  /// Each figure that is no longer the same, from what it was to what it is, and what is said otherwise of others.
  public let figures: [String]
  /// How many values are told of which none was known.
  public let newValues: Int

  /// Whether a version is kept that says all of it.
  public var isKept: Bool { since != nil && sentences.isEmpty }
}

/// What became of a version that was to be kept.
public enum KeptVersion: Sendable {
  /// It lies in the content, at this path.
  case kept(String)
  /// It lies there, after others of the same day that are left as they were.
  case keptAfter(others: Int, String)
  /// It lay there already, the same.
  case unchanged(String)
}

extension CheckedSite {
  /// What changed since the last version that was kept; the caller has seen that the site is fit.
  ///
  /// In the language asked for where the site has it, else in the site's first.
  ///
  /// Where the version is known that was published last, from that one.
  public func changes(in asked: String?, since published: Snapshot? = nil) -> SiteChanges {
    guard let renderer else { preconditionFailure("only a site that is fit has changes") }
    let language = renderer.languages.first { $0.code == asked } ?? renderer.languages[0]
    let changes = renderer.unpublishedChanges(in: language, since: published)
    let day = renderer.snapshot.day
    let lines = zip(changes.changes, changes.sentences).map { change, sentence in
      let about = Snapshot.Column.key.compactMap { column in
        change.key[column].map { (column.name, JSONValue.text($0)) }
      }
      return JSONValue.object(
        [("change", .text(change.kind.rawValue))] + about + [
          ("before", change.before?.value.map { .text($0) } ?? .null),
          ("after", change.after?.value.map { .text($0) } ?? .null), ("text", .text(sentence)),
        ])
    }
    let json = JSONValue.known([
      "since": JSONValue.text(changes.since?.iso), "day": .text(day.iso),
      "language": .text(language.code), "changes": .lines(lines),
    ]).file
    return SiteChanges(
      since: changes.since, day: day, summary: changes.summary, sentences: changes.sentences,
      json: String(decoding: json, as: UTF8.self), figures: changes.figures,
      newValues: changes.changes.count(where: \.bringsFigure))
  }

  /// Keeps what the content says as the version of its day: where that day has another one, as the next one, unless
  /// the last is to be replaced.
  public func keepVersion(replacing isReplaced: Bool) throws(MachineFailure) -> KeptVersion {
    guard let renderer else { preconditionFailure("only a site that is fit is kept") }
    let bytes = renderer.bytes(of: renderer.snapshot)
    let path = { (version: Snapshot.ID) in "\(folder)/Content/versions/\(version.text).csv" }
    do throws(WritingFailure) {
      var version = renderer.version
      let own = try WholeFile.bytes(at: path(version))
      guard own != bytes else { return .unchanged(path(version)) }
      if own != nil, !isReplaced { version = version.next }
      try WholeFile.write(bytes, to: path(version), makingFolderIn: "\(folder)/Content")
      return own == nil || isReplaced
        ? .kept(path(version)) : .keptAfter(others: version.number - 1, path(version))
    } catch { throw MachineFailure(message: error.message) }
  }
}
