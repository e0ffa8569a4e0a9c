import Glibc
import Ground

/// A published site as it lies in a folder, to be read and compared; nothing is written, and no link is
/// followed.
public final class PublishedFolder {
  private let root: Folder

  /// Opens a folder.
  public init(at path: String) throws(WritingFailure) {
    guard let place = realpath(path, nil) else { throw WritingFailure.latest(at: path).ofReading }
    defer { free(place) }
    do throws(WritingFailure) { root = try Folder(output: String(cString: place)) } catch {
      throw error.inside(path).ofReading
    }
  }

  /// Checks that a site may be put into a folder, which need not be there yet: it holds neither the site's own
  /// sources nor anything else in the place of these files, unless it is the same to the byte.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - site: The folder with `Content` and `Theme`.
  ///   - files: The paths of the files that are new there.
  ///   - output: The folder in which they lie as they were built.
  /// - Throws: `unsafeOutput`, `foreignFile`, or what the machine says.
  public static func checkRoom(
    at path: String, besides site: String, for files: [String], of output: String
  ) throws(WritingFailure) {
    let place = try OutputLocation.resolve(output: path, site: site, home: nil)
    guard access(place, F_OK) == 0 else { return }
    let (published, built) = (try PublishedFolder(at: place), try PublishedFolder(at: output))
    for file in files {
      guard let bytes = try published.bytes(at: file), try built.bytes(at: file) != bytes else {
        continue
      }
      throw .foreignFile(file)
    }
  }

  /// The paths of all that lies in the folder and is no folder, in the order of their bytes; what Parvis
  /// keeps there for itself is left out.
  public func paths() throws(WritingFailure) -> [String] {
    let kept: Set = [Manifest.name, Receipt.name, BuildRecord.name, WritingSession.lockName]
    var paths: [String] = []
    var folders = [root]
    while let folder = folders.popLast() {
      for name in try folder.names() {
        if try folder.kind(of: name) == .folder {
          folders.append(try folder.folder(named: name))
        } else if !kept.contains(folder.path(of: name)) {
          paths.append(folder.path(of: name))
        }
      }
    }
    return paths.sorted { $0.precedesInBytes($1) }
  }

  /// Whether a path can be that of a file of a published site: none that leads out of its folder can.
  public static func mayHold(_ path: String) -> Bool { OutputPath(path.utf8) != nil }

  /// The bytes of the file at a path; nothing where there is none, or it is reached by a link.
  public func bytes(at path: String) throws(WritingFailure) -> [UInt8]? {
    guard let path = OutputPath(path.utf8) else { return nil }
    var cursor = FolderCursor(root: root)
    guard case .folder(let folder) = try cursor.place(of: path),
      try folder.kind(of: path.name) == .file
    else { return nil }
    return try folder.file(named: path.name, flags: O_RDONLY).bytes()
  }
}
