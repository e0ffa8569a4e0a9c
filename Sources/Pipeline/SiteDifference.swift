public import Diagnostics

/// What a new site changes in one that is published, file by file.
public struct SiteDifference: Hashable, Sendable {
  /// The files that are new, in the order of their paths.
  public let added: [String]
  /// The files with other bytes.
  public let changed: [String]
  /// The files that go.
  public let removed: [String]

  /// Compares two lists of files, each with its hash by its path.
  init(from old: [String: String], to new: [String: String]) {
    added = new.keys.filter { old[$0] == nil }.sorted()
    changed = new.keys.filter { path in old[path].map { $0 != new[path] } ?? false }.sorted()
    removed = old.keys.filter { new[$0] == nil }.sorted()
  }

  /// Whether nothing changes.
  public var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }

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
    let more = rest > 0 ? [Message("… et \(rest) autres pages", "… and \(rest) more pages")] : []
    return [summary] + pages.prefix(limit).map { .same($0) } + more
  }

  private static func isPage(_ path: String) -> Bool { path.hasSuffix(".html") }
}

extension PublishedSite {
  /// What the site in a folder changes in the one of a list; everything is new where there is none.
  public static func difference(
    from list: [UInt8]?, to folder: String
  ) throws(MachineFailure) -> SiteDifference {
    guard let site = try PublishedSite(at: folder), site.differences.isEmpty else {
      throw MachineFailure(
        message: Message(
          "le dossier '\(folder)' ne contient pas le site tel qu’il a été construit\u{202F}; recommencez",
          "the folder '\(folder)' does not hold the site as it was built; try again"))
    }
    return SiteDifference(from: list.flatMap(hashes) ?? [:], to: site.list)
  }
}
