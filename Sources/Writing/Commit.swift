import Glibc

/// The carrying out of a plan, act by act.
struct Commit {
  private let session: WritingSession
  private var cursor: FolderCursor
  /// The files removed so far.
  private(set) var removedCount = 0

  init(_ session: WritingSession) {
    self.session = session
    cursor = FolderCursor(root: session.root)
  }

  /// Carries out one act.
  mutating func perform(_ operation: CommitOperation) throws(WritingFailure) {
    switch operation {
    case .record(let manifest): try session.record(manifest)
    case .makeFolder(let path): try folder(of: path).makeFolder(named: path.name)
    case .place(let number, let path):
      let target = try folder(of: path)
      try session.staging.folder.moveFile(named: String(number), to: path.name, in: target)
    case .removeFile(let path): try removeFile(at: path)
    case .removeFolder(let path): try removeFolder(at: path)
    }
  }
}

extension Commit {
  /// The folder of a path, made by an act before this one.
  private mutating func folder(of path: OutputPath) throws(WritingFailure) -> Folder {
    switch try cursor.place(of: path) {
    case .folder(let folder): return folder
    case .absent: throw .system(path: path.text, code: ENOENT)
    case .blocked(let obstacle, _): throw .foreignFile(obstacle.text)
    }
  }

  /// Removes a file; what is gone, or is no longer a file, is left as it is.
  private mutating func removeFile(at path: OutputPath) throws(WritingFailure) {
    guard case .folder(let folder) = try cursor.place(of: path) else { return }
    guard try folder.kind(of: path.name) == .file else { return }
    try folder.removeFile(named: path.name)
    removedCount += 1
  }

  private mutating func removeFolder(at path: OutputPath) throws(WritingFailure) {
    guard case .folder(let folder) = try cursor.place(of: path) else { return }
    if try folder.removeFolder(named: path.name) { cursor.reset() }
  }
}
