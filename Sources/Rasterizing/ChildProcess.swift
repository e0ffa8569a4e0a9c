import Glibc

/// A process that this one started and waits for.
struct ChildProcess {
  /// How a process ended.
  enum End {
    /// It ended itself, with this status.
    case status(Int32)
    /// It was ended by this signal.
    case signal(Int32)
  }

  private let identifier: pid_t

  /// What a program of pictures may know of this process's environment: where its user's fonts are.
  ///
  /// Language and locale are left out, so that they do not change a picture.
  private static let environment = [
    "HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "FONTCONFIG_FILE",
    "FONTCONFIG_PATH",
  ]

  /// Starts the program at `path` with these three files, without arguments.
  init(_ path: String, input: Int32, output: Int32, errors: Int32) throws(RasterizingFailure) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (file, number) in [(input, STDIN_FILENO), (output, STDOUT_FILENO), (errors, STDERR_FILENO)]
    { posix_spawn_file_actions_adddup2(&actions, file, number) }
    let variables = Self.environment.compactMap { name in
      getenv(name).map { "\(name)=\(String(cString: $0))" }
    }
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(path), nil]
    var environment = (variables + ["LC_ALL=C.UTF-8"]).map { strdup($0) } + [nil]
    defer { for text in arguments + environment { free(text) } }
    var identifier = pid_t()
    let code = posix_spawn(&identifier, path, &actions, nil, &arguments, &environment)
    guard code == 0 else { throw RasterizingFailure(path, code: code) }
    self.identifier = identifier
  }

  /// Waits until the process has ended, and clears it away; one that has not by `end` is ended.
  func wait(until end: ContinuousClock.Instant) -> End {
    var status: Int32 = 0
    while ContinuousClock.now < end {
      let ended = waitpid(identifier, &status, WNOHANG)
      if ended == identifier { return Self.end(status) }
      if ended < 0, errno != EINTR { break }
      usleep(200)
    }
    kill(identifier, SIGKILL)
    while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
    return Self.end(status)
  }

  /// What the system's number for the end of a process says.
  private static func end(_ status: Int32) -> End {
    let signal = status & 0x7F
    return signal == 0 ? .status(status >> 8 & 0xFF) : .signal(signal)
  }
}
