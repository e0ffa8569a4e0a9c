import Diagnostics
import Forms
import Synchronization

/// The files as the last forms showed them, to tell what somebody has changed in a form from what has changed
/// in the file since.
final class FormMemory: Sendable {
  /// How many files are kept.
  private static let limit = 64

  private let files = Mutex<[SourceFile]>([])

  /// Keeps a file that a form shows.
  func keep(_ file: SourceFile) {
    files.withLock { files in
      files.removeAll { $0 == file && $0.bytes == file.bytes }
      files.append(file)
      if files.count > Self.limit { files.removeFirst() }
    }
  }

  /// A file as a form showed it; nothing where that was long ago.
  func file(at path: String, version: String) -> SourceFile? {
    files.withLock { files in files.last { $0.path == path && Form.version(of: $0) == version } }
  }
}
