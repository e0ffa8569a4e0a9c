import Diagnostics
import Rendering

/// A copy of a day that the content names, to be published with the site.
public struct SentArchive: Sendable {
  /// Its folder in the output, with `/` at the end: `versions/2026-11-21/`.
  public let folder: String
  /// Its files by their paths in the output, without its list.
  public var paths: [String] { hashes.keys.sorted().map { folder + $0 } }
  /// The hashes of its files, by their paths in its folder.
  let hashes: [String: String]
  /// Its list.
  public var list: String { folder + PublishedSite.listName }

  /// Whether somebody has altered or removed files of it since it was published in a folder; another archive of the
  /// day is left as it is.
  public func isDamaged(in place: String) throws(MachineFailure) -> Bool {
    guard let copy = try PublishedSite(at: "\(place)/\(folder)") else { return true }
    return copy.list == hashes && !copy.damaged.isEmpty
  }
}

extension SentArchive {
  /// Whether a list that is published is that of this archive; another archive of the day is left as it is.
  public func isListed(by list: [UInt8]) -> Bool { PublishedSite.hashes(list) == hashes }
}

extension CheckedSite {
  /// The copies that the content names, as they lie below an output folder.
  ///
  /// One that is not there, or not as it was frozen, is a failure.
  public func archives(below output: String) throws(MachineFailure) -> [SentArchive] {
    if let absent = absentArchives(below: output) { throw MachineFailure(message: absent) }
    var archives: [SentArchive] = []
    for archive in renderer?.archives ?? [] {
      guard let copy = try PublishedSite(at: "\(output)/\(archive.folder)"),
        copy.differences.isEmpty
      else {
        throw MachineFailure(
          message: Message(
            "l’archive '\(output)/\(archive.folder)' n’est plus telle qu’elle a été figée\u{202F}; 'parvis verify' dit en quoi",
            "the archive '\(output)/\(archive.folder)' is no longer as it was frozen; 'parvis verify' says where"
          ))
      }
      archives.append(SentArchive(folder: archive.folder + "/", hashes: copy.list))
    }
    return archives
  }
}
