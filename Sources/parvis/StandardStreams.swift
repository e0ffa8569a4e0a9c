import Glibc

/// The streams on which the program speaks, written to by the system's own call: it says when it fails.
enum StandardStreams {
  /// A stream could not be written to; the system's number for why.
  struct Failure: Error { let code: Int32 }

  /// Gives the numbers of closed streams to the null device, open for reading only.
  ///
  /// Else the next file opened would get such a number, and what is said would be written into it.
  static func holdNumbers() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", O_RDONLY)
    }
  }

  /// Writes a text, all of it.
  static func write(_ text: String, to descriptor: Int32) throws(Failure) {
    var code: Int32?
    let bytes = Array(text.utf8)
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let part = UnsafeRawBufferPointer(rebasing: rest)
        let count = Glibc.write(descriptor, part.baseAddress, part.count)
        if count < 0, errno == EINTR { continue }
        if count < 0 {
          code = errno
          return
        }
        rest = rest.dropFirst(count)
      }
    }
    if let code { throw Failure(code: code) }
  }
}
