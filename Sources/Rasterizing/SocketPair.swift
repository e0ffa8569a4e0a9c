import Glibc

/// Two connected sockets, one for this process and one for a child; both are closed with their scope.
///
/// No other child gets them: unlike the ends of a pipe they are made so in one step, so that no
/// worker can start a process in between.
struct SocketPair: ~Copyable {
  /// This process's end.
  let own: Int32
  /// The child's end.
  private(set) var other: Int32

  /// A pair for the program at `path`.
  init(for path: String) throws(RasterizingFailure) {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
      throw RasterizingFailure(path, code: errno)
    }
    own = ends[0]
    other = ends[1]
  }

  deinit {
    close(own)
    if other >= 0 { close(other) }
  }

  /// Closes the child's end here, so that reading ends with the child.
  mutating func closeOther() {
    close(other)
    other = -1
  }
}
