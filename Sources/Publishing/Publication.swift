public import Ground

/// A whole site ready to be written: every page and file, each made when it is asked for.
///
/// Nothing can go wrong with content or theme any more: what could was reported before.
public struct Publication: Sendable {
  /// One file of the site.
  ///
  /// A reference, because there are many, and each is handed on through the line.
  public final class File: Sendable {
    /// Makes the bytes of a file.
    public typealias Recipe = @Sendable () throws(FileFailure) -> [UInt8]
    /// Makes the bytes of a file from its recipe.
    public typealias Maker = @Sendable (_ recipe: Recipe) throws(FileFailure) -> [UInt8]
    /// Tells whether bytes are those of a file.
    public typealias Judge = @Sendable (_ bytes: [UInt8]) -> Bool

    /// The path from the output folder, with forward slashes: `fr/index.html`.
    public let path: String
    /// Makes the bytes; the same bytes each time, from any thread.
    public let content: Recipe
    /// Tells of bytes that lie in place whether they are what `content` would make; nothing for files
    /// that cost less to make than to tell.
    public let isCurrent: Judge?

    private init(_ path: String, _ content: @escaping Recipe, isCurrent: Judge? = nil) {
      self.path = path
      self.content = content
      self.isCurrent = isCurrent
    }

    /// Makes a file from its path and the recipe of its bytes.
    public convenience init(path: String, content: @escaping @Sendable () -> [UInt8]) {
      self.init(path, content)
    }

    /// Makes a file that is costly to make, or may fail.
    public convenience init(path: String, isCurrent: @escaping Judge, content: @escaping Recipe) {
      self.init(path, content, isCurrent: isCurrent)
    }

    /// The same file, whose bytes are made by a maker that is handed the recipe: one that keeps the time.
    public func made(by maker: @escaping Maker) -> File {
      made(by: maker) { isCurrent, bytes in isCurrent(bytes) }
    }

    /// The same file, made and known to be right by others that are handed how it was.
    private func made(
      by maker: @escaping Maker, knownBy judge: @escaping @Sendable (Judge, [UInt8]) -> Bool
    ) -> File {
      let recipe: Recipe = { [content] () throws(FileFailure) in try maker(content) }
      guard let isCurrent else { return File(path, recipe) }
      return File(path, recipe, isCurrent: { bytes in judge(isCurrent, bytes) })
    }

    /// The same file, of which a reader is told each time what was read to make it, or to know it right.
    public func recorded(by reader: @escaping @Sendable (ReadParts) -> Void) -> File {
      made { recipe throws(FileFailure) in
        let (bytes, parts) = try Reads.recorded(recipe)
        reader(parts)
        return bytes
      } knownBy: { isCurrent, bytes in
        let (isRight, parts) = Reads.recorded { isCurrent(bytes) }
        if isRight { reader(parts) }
        return isRight
      }
    }

    /// The same file, whose bytes are shown to a reader each time they are made, or known to be right.
    public func shown(to reader: @escaping @Sendable ([UInt8]) -> Void) -> File {
      made { recipe throws(FileFailure) in
        let bytes = try recipe()
        reader(bytes)
        return bytes
      } knownBy: { isCurrent, bytes in
        guard isCurrent(bytes) else { return false }
        reader(bytes)
        return true
      }
    }
  }

  /// The path of the list of all files, which a site ends with.
  public static let inventoryPath = "manifest.json"

  /// Files that need not be made where they still lie as an earlier build left them, by their numbers.
  public struct Kept: Sendable {
    /// What the system told of a file when it was put into place; nothing of one that must be made.
    public let stamp: @Sendable (_ number: Int) -> FileStamps.Stamp?
    /// Called with the files that were seen to lie as they were left, before the last file is made.
    public let take: @Sendable (_ numbers: [Int]) -> Void

    /// Makes them known.
    public init(
      stamp: @escaping @Sendable (Int) -> FileStamps.Stamp?,
      take: @escaping @Sendable ([Int]) -> Void
    ) {
      self.stamp = stamp
      self.take = take
    }
  }

  /// The files, ordered by the bytes of their paths, no path twice.
  public let files: Files
  /// A file about all others, made when they are.
  public let last: File?
  /// The files whose bytes are known to lie in place already.
  public let kept: Kept?

  /// Makes a publication; the paths must differ, which is the renderer's duty.
  public init(_ series: [Series]) {
    self.init(Files(listed: FileOrder(series)) { _, file in file }, nil, nil)
    for (number, next) in zip(files.indices, files.indices.dropFirst())
    where files.pathBytes(of: number) == files.pathBytes(of: next) {
      preconditionFailure(
        "a publication has one file a path, but '\(files.path(of: number))' stands twice")
    }
  }

  /// Makes a publication of files that are put together already.
  public init(files: [File]) { self.init([Series(files)]) }

  private init(_ files: Files, _ last: File?, _ kept: Kept?) {
    self.files = files
    self.last = last
    self.kept = kept
  }

  /// The same publication with another last file.
  public func ending(with last: File) -> Publication { Publication(files, last, kept) }

  /// The same publication, some files of which need not be made.
  public func keeping(_ kept: Kept) -> Publication { Publication(files, last, kept) }

  /// The same publication, each file of which is made otherwise: told by its number, each time it is asked for.
  public func remaking(_ remake: @escaping @Sendable (Int, File) -> File) -> Publication {
    let inner = files.remake
    let files = Files(listed: files.listed) { number, file in remake(number, inner(number, file)) }
    return Publication(files, last, kept)
  }

  /// The files of a publication by their numbers.
  ///
  /// How each is made in the end is put together when it is asked for: there are many, and what is told of
  /// their making is told of one at a time.
  public struct Files: RandomAccessCollection, Sendable {
    fileprivate let listed: FileOrder
    fileprivate let remake: @Sendable (Int, File) -> File

    /// The number of the first file.
    public var startIndex: Int { 0 }
    /// One more than the number of the last.
    public var endIndex: Int { listed.places.count }
    /// A file by its number, made by all who make it otherwise.
    public subscript(number: Int) -> File { remake(number, listed.file(at: listed.places[number])) }

    /// Where a file stands among those of all series.
    public func place(of number: Int) -> Int { listed.places[number] }
    /// A file by where it stands among those of all series, as it was put together first.
    public func file(at place: Int) -> File { listed.file(at: place) }
    /// The path of a file by where it stands among those of all series.
    public func path(at place: Int) -> String {
      String(decoding: listed.path(at: place), as: UTF8.self)
    }

    /// The bytes of the path of a file, UTF-8.
    public func pathBytes(of number: Int) -> ArraySlice<UInt8> {
      listed.path(at: listed.places[number])
    }

    /// The path of a file.
    public func path(of number: Int) -> String { path(at: listed.places[number]) }

    /// The paths of all files, in order.
    public var paths: some RandomAccessCollection<String> { indices.lazy.map { path(of: $0) } }
  }
}
