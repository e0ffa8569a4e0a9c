public import Ground
import Model
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
}

/// What became of a version that was to be kept.
public enum KeptVersion: Sendable {
  /// It lies in the content, at this path.
  case kept(String)
  /// It lay there already, the same.
  case unchanged(String)
  /// Another one of the same day lies there.
  case different(String)
}

extension CheckedSite {
  /// What changed since the last version that was kept; the caller has seen that the site is fit.
  ///
  /// In the language asked for where the site has it, else in the site's first.
  public func changes(in asked: String?) -> SiteChanges {
    guard let renderer else { preconditionFailure("only a site that is fit has changes") }
    let language = renderer.languages.first { $0.code == asked } ?? renderer.languages[0]
    let changes = renderer.unpublishedChanges(in: language)
    let day = renderer.snapshot.day
    let lines = zip(changes.changes, changes.sentences).map { change, sentence in
      JSONValue.object(
        [("change", .text(change.kind.rawValue))]
          + Snapshot.Column.key.compactMap { column in
            change.key[column].map { (column.rawValue, JSONValue.text($0)) }
          } + [
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
      json: String(decoding: json, as: UTF8.self))
  }

  /// Keeps what the content says as the version of its day; another one of that day is left as it is,
  /// unless it is to be replaced.
  public func keepVersion(replacing isReplaced: Bool) throws(MachineFailure) -> KeptVersion {
    guard let renderer else { preconditionFailure("only a site that is fit is kept") }
    let snapshot = renderer.snapshot
    let bytes = renderer.bytes(of: snapshot)
    let path = "\(folder)/Content/versions/\(snapshot.day.iso).csv"
    do throws(WritingFailure) {
      switch try WholeFile.bytes(at: path) {
      case bytes: return .unchanged(path)
      case _? where !isReplaced: return .different(path)
      default: break
      }
      try WholeFile.write(bytes, to: path, makingFolderIn: "\(folder)/Content")
      return .kept(path)
    } catch { throw MachineFailure(message: error.message) }
  }
}
