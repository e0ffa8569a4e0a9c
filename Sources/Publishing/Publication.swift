/// A whole site ready to be written: every page and file, each made when it is asked for.
///
/// Nothing can go wrong with content or theme any more: what could was reported before.
public struct Publication: Sendable {
  /// One file of the site.
  public struct File: Sendable {
    /// The path from the output folder, with forward slashes: `fr/index.html`.
    public let path: String
    /// Makes the bytes; the same bytes each time, from any thread.
    public private(set) var content: @Sendable () throws(FileFailure) -> [UInt8]
    /// Tells of bytes that lie in place whether they are what `content` would make; nothing for files
    /// that cost less to make than to tell.
    public private(set) var isCurrent: (@Sendable ([UInt8]) -> Bool)?

    /// Makes a file from its path and the recipe of its bytes.
    public init(path: String, content: @escaping @Sendable () -> [UInt8]) {
      self.path = path
      self.content = content
      isCurrent = nil
    }

    /// Makes a file that is costly to make, or may fail.
    public init(
      path: String, isCurrent: @escaping @Sendable ([UInt8]) -> Bool,
      content: @escaping @Sendable () throws(FileFailure) -> [UInt8]
    ) {
      self.path = path
      self.content = content
      self.isCurrent = isCurrent
    }

    /// The same file, whose bytes are made by a maker that is handed the recipe: one that keeps the time.
    public func made(
      by maker:
        @escaping @Sendable (_ recipe: () throws(FileFailure) -> [UInt8]) throws(FileFailure) ->
        [UInt8]
    ) -> File {
      var copy = self
      copy.content = { () throws(FileFailure) in try maker(content) }
      return copy
    }

    /// The same file, whose bytes are shown to a reader each time they are made, or known to be right.
    public func shown(to reader: @escaping @Sendable ([UInt8]) -> Void) -> File {
      var shown = made { recipe throws(FileFailure) in
        let bytes = try recipe()
        reader(bytes)
        return bytes
      }
      if let isCurrent {
        shown.isCurrent = { bytes in
          guard isCurrent(bytes) else { return false }
          reader(bytes)
          return true
        }
      }
      return shown
    }
  }

  /// The path of the list of all files, which a site ends with.
  public static let inventoryPath = "manifest.json"

  /// The files, ordered by path, no path twice.
  public let files: [File]
  /// A file about all others, made when they are.
  public let last: File?

  /// Makes a publication; the paths must differ, which is the renderer's duty.
  public init(files: [File], last: File? = nil) {
    self.files = files.sorted { $0.path < $1.path }
    self.last = last
    for (file, next) in zip(self.files, self.files.dropFirst()) where file.path == next.path {
      preconditionFailure("a publication has one file a path, but '\(file.path)' stands twice")
    }
  }
}
