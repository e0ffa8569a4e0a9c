import Glibc

/// What is sent to a child process and what comes back, both at the same time, so that neither side
/// waits for the other.
struct Exchange {
  /// What the child wrote.
  private(set) var answer: [UInt8] = []
  /// What the child complained of.
  private(set) var complaint: [UInt8] = []
  /// Whether the child ended both before time was up.
  private(set) var isComplete = false

  /// Sends `question` to one socket and reads it and the other one to their ends, or as far as there is
  /// time until `end`.
  init(_ question: [UInt8], over main: Int32, errors: Int32, until end: ContinuousClock.Instant) {
    var rest = question[...]
    var sockets = [
      pollfd(fd: main, events: Int16(POLLIN | POLLOUT), revents: 0),
      pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
    ]
    while sockets.contains(where: { $0.fd >= 0 }) {
      let left = (end - .now) / .milliseconds(1)
      guard left > 0 else { return }
      let count = poll(&sockets, 2, Int32(left.rounded(.up)))
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      if sockets[0].revents & Int16(POLLOUT) != 0, sockets[0].events & Int16(POLLOUT) != 0 {
        rest = Self.send(rest, over: main)
        if rest.isEmpty {
          shutdown(main, Int32(SHUT_WR))
          sockets[0].events = Int16(POLLIN)
        }
      }
      for index in sockets.indices where sockets[index].revents & ~Int16(POLLOUT) != 0 {
        let part = Self.receive(from: sockets[index].fd)
        if part.isEmpty { sockets[index].fd = -1 }
        if index == 0 { answer += part } else { complaint += part }
      }
    }
    isComplete = true
  }

  /// Sends what fits now, and returns what is left; nothing when the other side no longer listens.
  private static func send(_ bytes: ArraySlice<UInt8>, over socket: Int32) -> ArraySlice<UInt8> {
    let flags = Int32(MSG_NOSIGNAL | MSG_DONTWAIT)
    let count = bytes.withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, flags) }
    if count < 0, errno == EINTR || errno == EAGAIN { return bytes }
    return count < 0 ? [] : bytes.dropFirst(count)
  }

  /// What has come; nothing at the end.
  private static func receive(from socket: Int32) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 64 << 10) { buffer, count in
      var result = read(socket, buffer.baseAddress, 64 << 10)
      while result < 0, errno == EINTR { result = read(socket, buffer.baseAddress, 64 << 10) }
      count = max(0, result)
    }
  }
}
