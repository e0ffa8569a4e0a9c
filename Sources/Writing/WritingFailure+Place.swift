import Glibc

extension WritingFailure {
  /// The fault of the call to the system just made, for a path.
  static func latest(at path: String) -> WritingFailure { .system(path: path, code: errno) }

  /// The same failure with its path counted from where the output folder's own path is.
  func inside(_ output: String) -> WritingFailure {
    let prefix = output.hasSuffix("/") ? output : output + "/"
    switch self {
    case .unsafeOutput, .brokenLink, .interrupted: return self
    case .locked: return .locked(output)
    case .foreignFile(let path): return .foreignFile(prefix + path)
    case .taken(let path): return .taken(prefix + path)
    case .changedMeanwhile(let path): return .changedMeanwhile(prefix + path)
    case .notMade(let path, let reason): return .notMade(prefix + path, reason: reason)
    case .unreadable(let path, let code): return .unreadable(path: prefix + path, code: code)
    case .system("", let code): return .system(path: output, code: code)
    case .system(let path, let code): return .system(path: prefix + path, code: code)
    }
  }

  /// The same failure of a folder that is only read.
  var ofReading: WritingFailure {
    if case .system(let path, let code) = self { .unreadable(path: path, code: code) } else { self }
  }
}
