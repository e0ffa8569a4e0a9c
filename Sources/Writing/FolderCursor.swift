import Glibc

/// The way from the output folder to the folder of each path, kept open between neighbors.
///
/// Each folder on the way is opened in the one before it, links never followed, so no path leads
/// out of the output folder.
struct FolderCursor {
  /// Where a path leads.
  enum Place {
    /// Its folder is there.
    case folder(Folder)
    /// Its folder is not there yet.
    case absent
    /// Something else than a folder lies on the way, at this path.
    case blocked(OutputPath, Folder.Kind)
  }

  private let root: Folder
  private var steps: [(path: OutputPath, folder: Folder)] = []

  init(root: Folder) { self.root = root }

  /// Goes to the folder of a path.
  mutating func place(of path: OutputPath) throws(WritingFailure) -> Place {
    // Most paths lie beside the one before.
    if let last = steps.last, last.path.holds(path) { return .folder(last.folder) }
    let folders = path.folders
    let shared = zip(folders, steps).prefix { $0 == $1.path }.count
    steps.removeLast(steps.count - shared)
    for path in folders.dropFirst(shared) {
      let parent = steps.last?.folder ?? root
      switch try parent.kind(of: path.name) {
      case nil: return .absent
      case .folder: break
      case .file: return .blocked(path, .file)
      case .other: return .blocked(path, .other)
      }
      let folder = try parent.folder(named: path.name)
      guard folder.device == root.device else { throw .system(path: path.text, code: EXDEV) }
      steps.append((path, folder))
    }
    return .folder(steps.last?.folder ?? root)
  }

  /// Forgets the way, because a folder on it may have been removed.
  mutating func reset() { steps = [] }
}
