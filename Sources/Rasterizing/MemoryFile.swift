import Glibc

/// A file without a name that lies in memory and goes with its scope.
struct MemoryFile: ~Copyable {
  /// The open file.
  let descriptor: Int32

  /// A file that holds `bytes`, ready to be read from its start, for the program at `path`.
  init(holding bytes: [UInt8], for path: String) throws(RasterizingFailure) {
    let descriptor = memfd_create("parvis", UInt32(MFD_CLOEXEC))
    guard descriptor >= 0 else { throw RasterizingFailure(path, code: errno) }
    self.descriptor = descriptor
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw RasterizingFailure(path, code: errno) }
      rest = rest.dropFirst(count)
    }
    lseek(descriptor, 0, SEEK_SET)
  }

  deinit {
    close(descriptor)
  }

  /// The first line of what was written into the file, at most 200 bytes of it.
  var firstLine: String {
    lseek(descriptor, 0, SEEK_SET)
    let bytes = [UInt8](unsafeUninitializedCapacity: 200) { buffer, count in
      count = max(0, read(descriptor, buffer.baseAddress, 200))
    }
    return String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }
}
