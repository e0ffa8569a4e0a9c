import Archives
import Diagnostics
import Digests
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
  /// The files of the list, in the order of their paths.
  private let paths: [String]
  /// How many files the list has.
  public var count: Int { paths.count }
  /// What differs, in the order of the paths: altered and missing files, then added ones.
  public let differences: [Difference]

  /// Compares the files of a folder with its list; nothing where the folder has none that can be read.
  public init?(at folder: String) throws(MachineFailure) {
    self.folder = folder
    do throws(WritingFailure) {
      let folder = try PublishedFolder(at: folder)
      guard let list = try folder.bytes(at: Publication.inventoryPath).flatMap(Self.hashes) else {
        return nil
      }
      var differences: [Difference] = []
      for (path, hash) in list.sorted(by: { $0.key < $1.key }) {
        guard let bytes = try folder.bytes(at: path) else {
          differences.append(.missing(path))
          continue
        }
        if SHA256.digest(of: bytes).hexadecimal != hash { differences.append(.altered(path)) }
      }
      let added = try folder.paths().filter { list[$0] == nil && $0 != Publication.inventoryPath }
      paths = list.keys.sorted()
      self.differences = differences + added.map { .added($0) }
    } catch { throw MachineFailure(message: error.message) }
  }

  /// Packs the files of the list and the list itself into a file, in the format ZIP: the same files give the
  /// same bytes.
  ///
  /// The caller has seen that no file of the list is altered or missing.
  public func pack(into file: String) throws(MachineFailure) {
    do throws(WritingFailure) {
      let folder = try PublishedFolder(at: folder)
      var entries: [ZipArchive.Entry] = []
      for path in (paths + [Self.listName]).sorted() {
        guard let bytes = try folder.bytes(at: path) else { continue }
        entries.append(ZipArchive.Entry(path, bytes, .small))
      }
      try WholeFile.write(ZipArchive.bytes(of: entries), to: file)
    } catch { throw MachineFailure(message: error.message) }
  }

  /// The hashes in a list as it is written, by the paths of the files; nothing of another text.
  private static func hashes(_ list: [UInt8]) -> [String: String]? {
    var found: [Diagnostic] = []
    let file = SourceFile(path: Publication.inventoryPath, bytes: list)
    guard let tree = JSONSyntax.parse(file, into: &found), found.isEmpty,
      case .sequence(let files) = tree["files"]?.value
    else { return nil }
    return files.reduce(into: [:]) { hashes, file in
      guard case .scalar(let path) = file["path"]?.value,
        case .scalar(let hash) = file["sha256"]?.value
      else { return }
      hashes[path.text] = hash.text
    }
  }
}

extension SyntaxNode {
  /// The value of a key; nothing of what has no keys.
  fileprivate subscript(key: String) -> SyntaxNode? {
    guard case .mapping(let entries) = value else { return nil }
    return entries.first { $0.key.value == key }?.value
  }
}
