import Glibc

/// A published site as it lies in a folder, to be read and compared; nothing is written, and no link is
/// followed.
public final class PublishedFolder {
  private let root: Folder

  /// Opens a folder.
  public init(at path: String) throws(WritingFailure) {
    guard let place = realpath(path, nil) else { throw .latest(at: path) }
    defer { free(place) }
    root = try Folder(output: String(cString: place))
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
    return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

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
