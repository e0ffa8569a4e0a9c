import Glibc

/// A pipe out of a child process; both ends are closed with its scope.
struct Pipe: ~Copyable {
  /// What was read.
  struct Reading {
    /// The bytes that came.
    var bytes: [UInt8] = []
    /// Whether the other end was closed after them, before time was up.
    var isComplete = false
  }

  /// The end that is read.
  private let reading: Int32
  /// The end that the child writes to.
  private(set) var writing: Int32

  /// A pipe for the program at `path`.
  init(for path: String) throws(RasterizingFailure) {
    var ends: (Int32, Int32) = (-1, -1)
    let code = withUnsafeMutableBytes(of: &ends) { ends in
      pipe2(ends.assumingMemoryBound(to: Int32.self).baseAddress, O_CLOEXEC)
    }
    guard code == 0 else { throw RasterizingFailure(path, code: errno) }
    reading = ends.0
    writing = ends.1
  }

  deinit {
    close(reading)
    if writing >= 0 { close(writing) }
  }

  /// Closes this process's own writing end, so that the reading ends with the child.
  mutating func closeWriting() {
    close(writing)
    writing = -1
  }

  /// All bytes up to the end, or those that came within so many seconds.
  borrowing func read(forSeconds seconds: Int) -> Reading {
    let end = ContinuousClock.now + .seconds(seconds)
    var result = Reading()
    while true {
      let left = (end - .now) / .milliseconds(1)
      guard left > 0 else { return result }
      var question = pollfd(fd: reading, events: Int16(POLLIN), revents: 0)
      let answer = poll(&question, 1, Int32(left.rounded(.up)))
      if answer < 0, errno == EINTR { continue }
      guard answer > 0 else { return result }
      let part = [UInt8](unsafeUninitializedCapacity: 64 << 10) { buffer, count in
        count = max(0, Glibc.read(reading, buffer.baseAddress, 64 << 10))
      }
      guard !part.isEmpty else {
        result.isComplete = true
        return result
      }
      result.bytes += part
    }
  }
}
