import Glibc
import Ground

/// The calls to the system by which this room reads; nothing else here touches the disk.
enum Disk {
  /// A fault of a call, by the system's number.
  struct Fault: Error {
    let code: Int32

    /// The fault of the call just made.
    static var latest: Fault { Fault(code: errno) }
  }

  /// What lies at a path.
  enum Kind {
    case file
    case folder
    case link
    /// A pipe, a socket or a device: opening one may wait for ever.
    case other
  }

  /// What lies at a path, links not followed.
  static func kind(at path: String) throws(Fault) -> Kind {
    var status = stat()
    guard lstat(path, &status) == 0 else { throw .latest }
    return Kind(mode: status.st_mode)
  }

  /// What the system tells of the file to which a path leads.
  static func stamp(of path: String) throws(Fault) -> FileStamps.Stamp {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .latest }
    return FileStamps.Stamp(
      identity: UInt64(status.st_ino), size: Int64(status.st_size),
      modified: FileStamps.nanoseconds(status.st_mtim.tv_sec, status.st_mtim.tv_nsec),
      changed: FileStamps.nanoseconds(status.st_ctim.tv_sec, status.st_ctim.tv_nsec))
  }

  /// The time, in nanoseconds since 1970.
  static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return FileStamps.nanoseconds(time.tv_sec, time.tv_nsec)
  }

  /// The absolute path without links to which a path leads.
  static func resolved(_ path: String) throws(Fault) -> String {
    guard let text = realpath(path, nil) else { throw .latest }
    defer { free(text) }
    guard let path = String(validatingCString: text) else { throw Fault(code: EILSEQ) }
    return path
  }

  /// Something in a folder.
  struct Entry {
    let name: [UInt8]
    /// What it is; nothing where the folder does not tell.
    let kind: Kind?
  }

  /// What lies in a folder in the order of the bytes of its names, without `.` and `..`.
  static func entries(inFolder path: String) throws(Fault) -> [Entry] {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw .latest }
    guard let stream = fdopendir(descriptor) else {
      let fault = Fault.latest
      close(descriptor)
      throw fault
    }
    defer { closedir(stream) }
    var entries: [Entry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw .latest }
        break
      }
      guard let pointer = entry.pointer(to: \.d_name) else { continue }
      let name = UnsafeRawPointer(pointer).assumingMemoryBound(to: UInt8.self)
      let length = strlen(UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self))
      entries.append(
        Entry(
          name: Array(UnsafeBufferPointer(start: name, count: length)),
          kind: Kind(type: entry.pointee.d_type)))
    }
    let dots: [[UInt8]] = [Array(".".utf8), Array("..".utf8)]
    return entries.filter { !dots.contains($0.name) }.sorted {
      $0.name.lexicographicallyPrecedes($1.name)
    }
  }

  /// The bytes of a file; `nil` when there are more than the limit, or when it is no file.
  ///
  /// A file that grows while it is read is followed to its end, or to the limit.
  static func bytes(ofFile path: String, limit: Int) throws(Fault) -> [UInt8]? {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
    let descriptor = open(path, flags)
    guard descriptor >= 0 else { throw .latest }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .latest }
    guard Kind(mode: status.st_mode) == .file, status.st_size <= limit else { return nil }
    var bytes: [UInt8] = []
    let size = Int(status.st_size)
    var capacity = size + 1
    while true {
      let part = try read(upTo: capacity, from: descriptor)
      if part.isEmpty { return bytes }
      if bytes.isEmpty { bytes = part } else { bytes += part }
      if bytes.count > limit { return nil }
      // Room was left for more than the system had told, and nothing more came.
      if bytes.count == size { return bytes }
      capacity = max(4096, capacity - part.count)
    }
  }

  private static func read(upTo count: Int, from descriptor: Int32) throws(Fault) -> [UInt8] {
    var fault: Fault?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while true {
        let result = Glibc.read(descriptor, buffer.baseAddress, count)
        if result < 0, errno == EINTR { continue }
        if result < 0 { fault = .latest }
        filled = max(0, result)
        return
      }
    }
    if let fault { throw fault }
    return bytes
  }
}

extension Disk.Kind {
  /// What a folder says of what lies in it; nothing where its file system does not know.
  fileprivate init?(type: UInt8) {
    switch Int(type) {
    case DT_UNKNOWN: return nil
    case DT_REG: self = .file
    case DT_DIR: self = .folder
    case DT_LNK: self = .link
    default: self = .other
    }
  }

  fileprivate init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    default: self = .other
    }
  }
}
