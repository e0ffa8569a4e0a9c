public import Diagnostics
import Writing

/// What a new site changes in one that is published, file by file.
public struct SiteDifference: Hashable, Sendable {
  /// The files that are new, in the order of their paths.
  public let added: [String]
  /// The files with other bytes.
  public let changed: [String]
  /// The files that go.
  public let removed: [String]
  /// The files that stay as they were published, and that somebody has altered or removed there since.
  public private(set) var alteredSince: [String]
  /// Those of them that were removed; nothing where it is not known which.
  private var removedSince: Set<String>?
  /// The files that stay as they were published, as far as the lists tell.
  public let kept: [String]

  /// Compares two lists of files, each with its hash by its path, and what of the first no longer lies there so.
  init(
    from old: [String: String], to new: [String: String], damaged: [String] = [],
    gone: Set<String> = []
  ) {
    added = new.keys.filter { old[$0] == nil }.sorted()
    changed = new.keys.filter { path in old[path].map { $0 != new[path] } ?? false }.sorted()
    removed = old.keys.filter { new[$0] == nil }.sorted()
    let kept = new.keys.filter { old[$0] == new[$0] }.sorted()
    self.kept = kept
    alteredSince = damaged.filter(Set(kept).contains).sorted()
    removedSince = gone
  }

  /// Notes which of the files that stay were altered or removed at the destination.
  public mutating func note(altered paths: [String]) {
    alteredSince = paths
    removedSince = nil
  }

  /// Whether nothing changes.
  public var isEmpty: Bool { sent.isEmpty && removed.isEmpty }

  /// The files to send.
  public var sent: [String] { added + changed + alteredSince }

  /// What is published where nothing was yet.
  public var first: Message {
    let pages = added.filter(Self.isPage).count
    let others = added.count - pages
    return Message(
      "première publication, tout est nouveau\u{A0}: pages\u{A0}: \(pages)\u{202F}; autres fichiers\u{A0}: \(others)",
      "first publication, all is new: pages: \(pages); other files: \(others)")
  }

  /// The changes in words: how many pages and other files, and the pages one by one, up to a number.
  public func lines(atMost limit: Int) -> [Message] {
    let parts = [
      (added, Message("ajoutée", "added"), "+"), (changed, Message("modifiée", "changed"), "~"),
      (removed, Message("retirée", "removed"), "-"),
    ]
    let counts = parts.map { paths, word, _ in
      let number = paths.filter(Self.isPage).count
      return Message(
        "\(number)\u{A0}\(word.french)\(number < 2 ? "" : "s")", "\(number) \(word.english)")
    }
    let others = parts.flatMap(\.0).filter { !Self.isPage($0) }.count
    let summary = Message(
      "pages\u{A0}: \(counts.map(\.french).joined(separator: ", "))\u{202F}; autres fichiers\u{A0}: \(others)",
      "pages: \(counts.map(\.english).joined(separator: ", ")); other files: \(others)")
    let pages = parts.flatMap { paths, _, sign in paths.filter(Self.isPage).map { "\(sign) \($0)" }
    }
    let rest = pages.count - limit
    let more = Message.count(
      rest, french: ("autre page", "autres pages"), english: ("more page", "more pages"))
    let altered = alteredSince.prefix(limit).map { path in
      let what = fate(of: path)
      return Message(
        "\(what.french) depuis, à renvoyer\u{A0}: \(path)",
        "\(what.english) since, to be sent again: \(path)")
    }
    return [summary] + pages.prefix(limit).map { .same($0) }
      + (rest > 0 ? [Message("… et \(more.french)", "… and \(more.english)")] : []) + altered
  }

  /// What became of a published file since.
  private func fate(of path: String) -> Message {
    guard let removedSince else { return Message("modifié ou supprimé", "altered or removed") }
    return removedSince.contains(path)
      ? Message("supprimé", "removed") : Message("modifié", "altered")
  }

  private static func isPage(_ path: String) -> Bool { path.hasSuffix(".html") }
}

extension PublishedSite {
  /// What the site in a folder changes in the one of a list; everything is new where there is none.
  ///
  /// Where the files of the list can be read in a folder too, with those that were altered or removed there since;
  /// what lies there and is no file of the list is not written over, nor is the folder of the sources, `sources`.
  public static func difference(
    from list: [UInt8]?, lyingIn place: String?, to folder: String, of sources: String
  ) throws(MachineFailure) -> SiteDifference {
    // What else lies there, such as what a file manager leaves, is not sent.
    guard let site = try PublishedSite(at: folder), site.damaged.isEmpty else {
      throw MachineFailure(
        message: Message(
          "le dossier '\(folder)' ne contient pas le site tel qu’il a été construit\u{202F}; recommencez",
          "the folder '\(folder)' does not hold the site as it was built; try again"))
    }
    let old =
      list == nil
      ? nil : try place.flatMap { (place) throws(MachineFailure) in try PublishedSite(at: place) }
    let listed = list.flatMap(hashes)
    let difference = SiteDifference(
      from: listed ?? [:], to: site.list, damaged: old?.damaged ?? [], gone: Set(old?.missing ?? [])
    )
    // A list that cannot be read tells nothing of what lies there, which was a site.
    guard let place, list == nil || listed != nil else { return difference }
    do throws(WritingFailure) {
      try PublishedFolder.checkRoom(at: place, besides: sources, for: difference.added, of: folder)
    } catch { throw MachineFailure(message: error.message) }
    return difference
  }

  /// The files of the list that are missing.
  var missing: [String] {
    differences.compactMap { if case .missing(let path) = $0 { path } else { nil } }
  }

  /// The files of the list that are altered or missing.
  var damaged: [String] {
    differences.compactMap { difference in
      switch difference {
      case .altered(let path), .missing(let path): path
      case .added: nil
      }
    }
  }
}
