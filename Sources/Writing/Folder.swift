import Glibc
import Ground

/// An open folder: every entry is reached by its name in it, and no link is ever followed.
///
/// An open folder stays the same folder whatever happens to its path, so nobody can slip a link
/// between a check and the act it allows.
final class Folder: Sendable {
  /// What an entry of a folder is.
  enum Kind {
    case file
    case folder
    /// A link, a pipe, a socket or a device: never the work of Parvis.
    case other
  }

  /// The path of the folder from the output folder, empty for the output folder itself.
  let path: String
  /// The number of the disk that holds the folder.
  let device: dev_t
  private let descriptor: Int32

  private init(descriptor: Int32, path: String) throws(WritingFailure) {
    guard descriptor >= 0 else { throw .latest(at: path) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let failure = WritingFailure.latest(at: path)
      close(descriptor)
      throw failure
    }
    self.path = path
    self.device = status.st_dev
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Opens an output folder by its absolute path, which has no links.
  convenience init(output: String) throws(WritingFailure) {
    try self.init(descriptor: open(output, O_RDONLY | O_DIRECTORY | O_CLOEXEC), path: "")
  }

  /// Opens a folder in this one.
  func folder(named name: String) throws(WritingFailure) -> Folder {
    try check(name)
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    return try Folder(descriptor: openat(descriptor, name, flags), path: path(of: name))
  }

  /// Opens a file in this folder, made when the flags say so.
  func file(named name: String, flags: Int32) throws(WritingFailure) -> File {
    try check(name)
    let flags = flags | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
    return try File(descriptor: openat(descriptor, name, flags, 0o666), path: path(of: name))
  }

  /// Makes a folder in this one, or leaves the one that is there.
  func makeFolder(named name: String) throws(WritingFailure) {
    try check(name)
    if mkdirat(descriptor, name, 0o777) == 0 { return }
    guard errno == EEXIST else { throw .latest(at: path(of: name)) }
    guard try kind(of: name) == .folder else { throw .system(path: path(of: name), code: ENOTDIR) }
  }

  /// What the entry of a name is; `nil` when there is none.
  func kind(of name: String) throws(WritingFailure) -> Kind? {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      if errno == ENOENT { return nil }
      throw .latest(at: path(of: name))
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// What the system tells of a file; `nil` when there is none of the name.
  func stamp(of name: String) throws(WritingFailure) -> FileStamps.Stamp? {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      if errno == ENOENT { return nil }
      throw .latest(at: path(of: name))
    }
    guard status.st_mode & S_IFMT == S_IFREG else { return nil }
    return FileStamps.Stamp(
      identity: UInt64(status.st_ino), size: Int64(status.st_size),
      modified: FileStamps.nanoseconds(status.st_mtim.tv_sec, status.st_mtim.tv_nsec),
      changed: FileStamps.nanoseconds(status.st_ctim.tv_sec, status.st_ctim.tv_nsec))
  }

  /// The names in this folder in the order of their bytes, without `.` and `..`.
  func names() throws(WritingFailure) -> [String] {
    let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0 else { throw .latest(at: path) }
    guard let stream = fdopendir(copy) else {
      let failure = WritingFailure.latest(at: path)
      close(copy)
      throw failure
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw .latest(at: path) }
        return names.filter { $0 != "." && $0 != ".." }.sorted { $0.precedesInBytes($1) }
      }
      guard let name = entry.pointer(to: \.d_name) else { continue }
      names.append(String(cString: UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self)))
    }
  }

  /// Removes a file.
  func removeFile(named name: String) throws(WritingFailure) {
    try check(name)
    guard unlinkat(descriptor, name, 0) == 0 else { throw .latest(at: path(of: name)) }
  }

  /// Removes a folder that is empty; `false` when it is not, or when there is none.
  func removeFolder(named name: String) throws(WritingFailure) -> Bool {
    try check(name)
    if unlinkat(descriptor, name, AT_REMOVEDIR) == 0 { return true }
    guard [ENOTEMPTY, EEXIST, ENOENT, ENOTDIR].contains(errno) else {
      throw .latest(at: path(of: name))
    }
    return false
  }

  /// Moves a file of this folder into another, at once, over the file of that name there.
  func moveFile(named name: String, to newName: String, in folder: Folder) throws(WritingFailure) {
    try check(name)
    try check(newName)
    guard renameat(descriptor, name, folder.descriptor, newName) == 0 else {
      throw .latest(at: folder.path(of: newName))
    }
  }

  /// Waits until the names in this folder have reached the disk.
  func synchronize() throws(WritingFailure) {
    guard fsync(descriptor) == 0 else { throw .latest(at: path) }
  }

  /// Refuses what is no name of an entry of this folder: it would lead to the folder itself, or out of it.
  private func check(_ name: String) throws(WritingFailure) {
    guard !["", ".", ".."].contains(name), !name.utf8.contains(UInt8(ascii: "/")) else {
      throw .system(path: path(of: name), code: EPERM)
    }
  }

  /// The path of an entry from the output folder.
  func path(of name: String) -> String { path.isEmpty ? name : "\(path)/\(name)" }
}
