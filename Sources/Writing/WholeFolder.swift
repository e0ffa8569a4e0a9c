import Glibc

/// A folder that is there whole or not at all.
public enum WholeFolder {
  /// Whether anything lies at a path.
  public static func isTaken(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Gives a folder that was written whole its name, which nothing bears yet.
  public static func move(_ path: String, to name: String) throws(WritingFailure) {
    guard !isTaken(name) else { throw .system(path: name, code: EEXIST) }
    guard rename(path, name) == 0 else { throw .latest(at: name) }
  }
}
