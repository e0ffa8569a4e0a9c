import Diagnostics
public import Ground
import Links
import Model
import Rendering
import Writing

/// What became of a copy of a site that was to be kept.
public enum ArchivedSite: Sendable {
  /// It lies in this folder, with so many files.
  case archived(String, files: Int)
  /// One of that day lies there already, and is left as it is.
  case taken(String)
  /// The content is of another day.
  case otherDay(Day)
  /// No version of that day was kept with the content, or it says something else.
  case unkept(Day)
  /// Its pages have mistakes.
  case refused(CheckedSite)
  /// Somebody asked to stop.
  case interrupted
}

extension CheckedSite {
  /// Writes a copy of the site below its output folder, which no build changes any more; the caller has seen
  /// that the site is fit.
  ///
  /// The copy is made in a folder of its own and then given its name, so that it is there whole or not at
  /// all. It has a list of its own files, by which it can be verified.
  public func archive(
    of day: Day, below output: String, stopping isStopped: @escaping @Sendable () -> Bool
  ) async throws(MachineFailure) -> ArchivedSite {
    guard let renderer else { preconditionFailure("only a site that is fit is archived") }
    let own = renderer.version.day
    guard own == day else { return .otherDay(own) }
    guard renderer.keepsVersion else { return .unkept(day) }
    let archive = SiteArchive(of: day)
    let place = "\(output)/\(archive.folder)"
    guard !WholeFolder.isTaken(place) else { return .taken(place) }
    let copy = renderer.archiving(in: archive.folder)
    let links = copy.links
    let publication =
      inventory.map { $0.list(of: links.publication).publication } ?? links.publication
    let draft = "\(output)/versions/.\(day.iso)"
    do throws(WritingFailure) {
      let outcome = try await SiteWriter.write(
        publication, to: draft, site: folder, accepting: { links.areWhole }, stopping: isStopped,
        progress: { _, _ in })
      guard let outcome else { return .refused(adding(links.diagnostics)) }
      try WholeFolder.move(draft, to: place)
      return .archived(place, files: outcome.total)
    } catch {
      guard !isStopped() else { return .interrupted }
      throw MachineFailure(message: error.message)
    }
  }

  /// The copies that the content names and that do not lie below an output folder, in words; nothing where
  /// all do.
  func absentArchives(below output: String) -> Message? {
    let absent = (renderer?.archives ?? []).filter { archive in
      !WholeFolder.isTaken("\(output)/\(archive.folder)/\(PublishedSite.listName)")
    }
    guard !absent.isEmpty else { return nil }
    let folders = absent.map(\.folder).joined(separator: ", ")
    return Message(
      "les pages mènent à des archives qui ne sont pas dans '\(output)'\u{A0}: \(folders)\u{202F};"
        + " copiez-les-y avant de publier",
      "pages lead to archives that are not in '\(output)': \(folders);"
        + " copy them there before publishing")
  }
}

extension Message {
  /// Messages one after the other, a line each; nothing where there is none.
  init?(joining messages: [Message?]) {
    let messages = messages.compactMap(\.self)
    guard !messages.isEmpty else { return nil }
    self.init(
      messages.map(\.french).joined(separator: "\n"),
      messages.map(\.english).joined(separator: "\n"))
  }
}
