/// What the system tells of files without opening them: one hash of all, by which is seen later whether
/// any was written, replaced, added or removed.
public struct FileStamps: Hashable, Sendable {
  /// What the system tells of one file.
  public struct Stamp: Hashable, Sendable {
    /// Its number on its disk, by which one put in its place is seen.
    public let identity: UInt64
    /// Its bytes.
    public let size: Int64
    /// When its bytes were last written, in nanoseconds since 1970; anyone may set it.
    public let modified: Int64
    /// When anything of it was last changed, in nanoseconds since 1970; nobody can set it.
    public let changed: Int64

    /// Makes a stamp.
    public init(identity: UInt64, size: Int64, modified: Int64, changed: Int64) {
      self.identity = identity
      self.size = size
      self.modified = modified
      self.changed = changed
    }
  }

  /// A time of the system, in nanoseconds since 1970.
  public static func nanoseconds(_ seconds: Int, _ rest: Int) -> Int64 {
    Int64(seconds) * 1_000_000_000 + Int64(rest)
  }

  /// The hash of the files, whose order counts.
  public private(set) var hash = ByteHash()
  /// When the latest of them was changed, in nanoseconds since 1970.
  public private(set) var latest = Int64.min

  /// No files yet.
  public init() {}

  /// Adds a file by its name.
  public mutating func add(_ name: String, _ stamp: Stamp) {
    hash.append(name.utf8)
    hash.append(0)
    hash.append(number: stamp.identity)
    for number in [stamp.size, stamp.modified, stamp.changed] {
      hash.append(number: UInt64(bitPattern: number))
    }
    latest = max(latest, stamp.changed)
  }

  /// Adds other files.
  public mutating func add(_ others: FileStamps) {
    hash.append(number: others.hash.value)
    latest = max(latest, others.latest)
  }
}
