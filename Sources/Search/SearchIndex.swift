import Ground

/// The index by which a site is searched on the reader's machine, in one language: files of data that a
/// script loads as they are needed.
///
/// Words are kept as they are written, but for accents and case; endings, slips of the keys and synonyms
/// are the script's affair.
public struct SearchIndex: Sendable {
  /// A file of the index.
  public struct File: Sendable {
    /// Its name.
    public let name: String
    /// Its bytes.
    public let bytes: [UInt8]
  }

  /// How many entries a file has.
  private static let size = 100

  private let entries: [SearchEntry]
  private let endings: [(String, String)]
  private let synonyms: [[String]]

  /// The index of entries.
  ///
  /// - Parameters:
  ///   - entries: What may be found, in the order in which equals are shown.
  ///   - endings: Endings of words that do not matter, with what stands in their place, the first that fits counts.
  ///   - synonyms: Words that stand for each other.
  public init(of entries: [SearchEntry], endings: [(String, String)], synonyms: [[String]]) {
    self.entries = entries
    self.endings = endings
    self.synonyms = synonyms
  }

  /// The files, in the order of their names.
  public var files: [File] {
    let all = [settings] + entryFiles + termFiles
    return all.sorted { $0.name < $1.name }
  }

  private var settings: File {
    file(
      "settings",
      .object([
        ("count", .number(String(entries.count))), ("size", .number(String(Self.size))),
        ("endings", .list(endings.map { .list([.text($0.0), .text($0.1)]) })),
        (
          "synonyms",
          .list(
            synonyms.map { .list($0.flatMap(SearchWords.words).distinct().map(JSONValue.text)) })
        ),
      ]))
  }

  private var entryFiles: [File] {
    stride(from: 0, to: entries.count, by: Self.size).map { start in
      let own = entries[start..<min(start + Self.size, entries.count)]
      return file(
        "entries-\(start / Self.size)",
        .lines(own.map { .list([$0.title, $0.path, $0.context, $0.summary].map(JSONValue.text)) }))
    }
  }

  /// The words, by their first letter, each with the entries that have it and how much it counts there.
  private var termFiles: [File] {
    let terms = SearchTerms(of: entries).written.map { word, places in
      (key: String(decoding: word, as: UTF8.self), value: JSONValue.written(places))
    }
    return Dictionary(grouping: terms) { SearchWords.shard(of: $0.key) }.map { shard, terms in
      file("terms-\(shard)", .object(terms))
    }
  }

  /// A file that hands its data to the script.
  private func file(_ name: String, _ data: JSONValue) -> File {
    let start = Array("parvisSearch(\"\(name)\", ".utf8)
    return File(name: name + ".js", bytes: start + data.bytes + ");\n".utf8)
  }
}
