import Archives
import Diagnostics
import Digests
public import Ground
import Publishing
import Syntax
import Writing

/// A site as it was published, to be compared with the list that it was published with.
public struct PublishedSite {
  /// How a file differs from the list.
  public enum Difference: Hashable, Sendable {
    /// Its bytes are others.
    case altered(String)
    /// It is not there.
    case missing(String)
    /// It is not in the list.
    case added(String)
  }

  /// The name of the list in the folder.
  public static let listName = Publication.inventoryPath

  private let folder: String
  /// The hashes of the files of the list, by their paths.
  let list: [String: String]
  /// The files of the list, in the order of their paths.
  private var paths: [String] { list.keys.sorted() }
  /// The folders of copies of the site that are kept below it, each with a list of its own.
  public let archives: [String]
  /// The same copies, where they have been compared too.
  private var copies: [PublishedSite] = []
  /// The day as of which the site was built; nothing where the list does not tell it.
  public let day: Day?
  /// How many files the list has.
  public private(set) var count: Int
  /// What differs, in the order of the paths: altered and missing files, then added ones.
  public private(set) var differences: [Difference]

  /// Compares the files of a folder with its list; nothing where the folder has none that can be read.
  public init?(at folder: String) throws(MachineFailure) {
    self.folder = folder
    do throws(WritingFailure) {
      let folder = try PublishedFolder(at: folder)
      guard let bytes = try folder.bytes(at: Publication.inventoryPath),
        let list = Self.hashes(bytes)
      else { return nil }
      var differences: [Difference] = []
      for (path, hash) in list.sorted(by: { $0.key < $1.key }) {
        guard let bytes = try folder.bytes(at: path) else {
          differences.append(.missing(path))
          continue
        }
        if SHA256.digest(of: bytes).hexadecimal != hash { differences.append(.altered(path)) }
      }
      var added = try folder.paths().filter { list[$0] == nil && $0 != Publication.inventoryPath }
      self.list = list
      day = Self.day(bytes)
      count = list.count
      let copies = added.filter(Self.isListOfArchive).map {
        String($0.dropLast(Publication.inventoryPath.count))
      }
      added.removeAll { path in copies.contains { path.hasPrefix($0) } }
      archives = copies
      self.differences = differences + added.map { .added($0) }
    } catch { throw MachineFailure(message: error.message) }
  }

  /// The same folder with the copies of the site that lie below it, compared with their own lists.
  public func withArchives() throws(MachineFailure) -> PublishedSite {
    var whole = self
    for archive in archives {
      let path = "\(folder)/\(archive)"
      guard let copy = try PublishedSite(at: path) else {
        whole.differences.append(.altered(archive + Self.listName))
        continue
      }
      whole.count += copy.count
      whole.copies.append(copy)
      whole.differences += copy.differences.map { $0.below(archive) }
    }
    return whole
  }

  /// Whether a path is that of the list of a copy of a day: `versions/2026-11-21/manifest.json`.
  private static func isListOfArchive(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    return parts.count == 3 && parts[0] == "versions" && Day(iso: parts[1]) != nil
      && parts[2] == Publication.inventoryPath
  }

  /// Packs the files of the list and the list itself into a file, in the format ZIP, and those of the copies
  /// that have been compared: the same files give the same bytes.
  ///
  /// The caller has seen that no file of the list is altered or missing.
  public func pack(into file: String) throws(MachineFailure) {
    do throws(WritingFailure) {
      let published = try PublishedFolder(at: folder)
      var entries: [ZipArchive.Entry] = []
      for path in packedPaths {
        guard let bytes = try published.bytes(at: path) else { continue }
        entries.append(ZipArchive.Entry(path, bytes, .small))
      }
      try WholeFile.write(ZipArchive.bytes(of: entries), to: file)
    } catch { throw MachineFailure(message: error.message) }
  }

  /// The files to pack, from this folder, in their order.
  private var packedPaths: [String] {
    let below = copies.flatMap { copy in
      (copy.paths + [Self.listName]).map { String(copy.folder.dropFirst(folder.count + 1)) + $0 }
    }
    return (paths + [Self.listName] + below).sorted()
  }

  private static func day(_ list: [UInt8]) -> Day? {
    var found: [Diagnostic] = []
    let file = SourceFile(path: Publication.inventoryPath, bytes: list)
    return JSONSyntax.parse(file, into: &found)?["as-of"]?.text.flatMap { Day(iso: $0) }
  }

  /// The hashes in a list as it is written, by the paths of the files; nothing of another text, nor of one
  /// that names a file outside of its folder: what it lists may be removed.
  static func hashes(_ list: [UInt8]) -> [String: String]? {
    var found: [Diagnostic] = []
    let file = SourceFile(path: Publication.inventoryPath, bytes: list)
    guard let tree = JSONSyntax.parse(file, into: &found), found.isEmpty,
      case .sequence(let files) = tree["files"]?.value
    else { return nil }
    let listed = files.compactMap { file in
      file["path"]?.text.flatMap { path in file["sha256"]?.text.map { (path, $0) } }
    }
    guard listed.allSatisfy({ PublishedFolder.mayHold($0.0) }) else { return nil }
    return Dictionary(listed) { first, _ in first }
  }
}

extension PublishedSite.Difference {
  /// The same of a file whose path begins with a folder.
  fileprivate func below(_ folder: String) -> Self {
    switch self {
    case .altered(let path): .altered(folder + path)
    case .missing(let path): .missing(folder + path)
    case .added(let path): .added(folder + path)
    }
  }
}
