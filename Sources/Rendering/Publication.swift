/// A whole site ready to be written: every page and file, each made when it is asked for.
///
/// Nothing can go wrong any more: what could be wrong with content or theme was reported before.
public struct Publication: Sendable {
  /// One file of the site.
  public struct File: Sendable {
    /// The path from the output folder, with forward slashes: `fr/index.html`.
    public let path: String
    /// Makes the bytes; the same bytes each time, from any thread.
    public let content: @Sendable () -> [UInt8]

    /// Makes a file from its path and the recipe of its bytes.
    public init(path: String, content: @escaping @Sendable () -> [UInt8]) {
      self.path = path
      self.content = content
    }
  }

  /// The files, ordered by path, no path twice.
  public let files: [File]

  /// Makes a publication; the paths must differ, which is the renderer's duty.
  public init(files: [File]) {
    self.files = files.sorted { $0.path < $1.path }
    for (file, next) in zip(self.files, self.files.dropFirst()) where file.path == next.path {
      preconditionFailure("a publication has one file a path, but '\(file.path)' stands twice")
    }
  }
}
