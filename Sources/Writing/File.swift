import Glibc

/// An open file, closed at the end of its scope.
struct File: ~Copyable {
  private let descriptor: Int32

  /// The path of the file from the output folder.
  private let path: String

  init(descriptor: Int32, path: String) throws(WritingFailure) {
    guard descriptor >= 0 else { throw .latest(at: path) }
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  /// Whether this is a regular file that holds exactly these bytes.
  borrowing func holds(_ bytes: [UInt8]) throws(WritingFailure) -> Bool {
    guard try size == bytes.count else { return false }
    var rest = bytes[...]
    while true {
      let part = try read(upTo: min(bytes.count + 1, 64 << 10))
      if part.isEmpty { return rest.isEmpty }
      guard rest.count >= part.count, Self.areSame(part, rest) else { return false }
      rest = rest.dropFirst(part.count)
    }
  }

  /// All the bytes of the file.
  borrowing func bytes() throws(WritingFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let part = try read(upTo: 64 << 10)
      if part.isEmpty { return bytes }
      bytes += part
    }
  }

  /// Writes all of these bytes.
  borrowing func write(_ bytes: [UInt8]) throws(WritingFailure) {
    var failure: WritingFailure?
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let part = UnsafeRawBufferPointer(rebasing: rest)
        let count = Glibc.write(descriptor, part.baseAddress, part.count)
        if count < 0, errno == EINTR { continue }
        if count < 0 {
          failure = .latest(at: path)
          return
        }
        rest = rest.dropFirst(count)
      }
    }
    if let failure { throw failure }
  }

  /// Waits until the bytes have reached the disk.
  borrowing func synchronize() throws(WritingFailure) {
    guard fsync(descriptor) == 0 else { throw .latest(at: path) }
  }

  /// Asks the file system whether the bytes found room: some say so only when a file is closed.
  borrowing func settle() throws(WritingFailure) {
    let copy = dup(descriptor)
    guard copy >= 0, close(copy) == 0 else { throw .latest(at: path) }
  }

  /// Takes this process's lock on the file; `false` when another holds it.
  ///
  /// The system lets go of the lock with the last descriptor, so no crash leaves one behind.
  borrowing func lock() throws(WritingFailure) -> Bool {
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
    guard errno == EWOULDBLOCK else { throw .latest(at: path) }
    return false
  }

  /// Whether the bytes of a part are the first ones of the rest, which is at least as long.
  private static func areSame(_ part: [UInt8], _ rest: ArraySlice<UInt8>) -> Bool {
    part.withUnsafeBytes { part in
      rest.withUnsafeBytes { rest in
        guard let left = part.baseAddress, let right = rest.baseAddress else { return true }
        return memcmp(left, right, part.count) == 0
      }
    }
  }

  private var size: Int? {
    get throws(WritingFailure) {
      var status = stat()
      guard fstat(descriptor, &status) == 0 else { throw .latest(at: path) }
      return status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
    }
  }

  private borrowing func read(upTo count: Int) throws(WritingFailure) -> [UInt8] {
    var failure: WritingFailure?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while true {
        let result = Glibc.read(descriptor, buffer.baseAddress, count)
        if result < 0, errno == EINTR { continue }
        if result < 0 { failure = .latest(at: path) }
        filled = max(0, result)
        return
      }
    }
    if let failure { throw failure }
    return bytes
  }
}
