public import Diagnostics
import Ground

/// Everything an author wrote, as read from the disk: the files of `Content` and of `Theme`.
///
/// Paths count from the site's folder, with forward slashes, and are compared byte by byte: the
/// order is the same on every machine, whatever its language.
public struct SourceTree: Sendable {
  /// The files under `Content`, ordered by the bytes of their paths.
  public private(set) var content: [SourceFile]
  /// The files under `Theme`, ordered by the bytes of their paths, with those that the program brings.
  public let theme: [SourceFile]
  /// The files of the theme that the program brings, whether the site has its own in their place or not.
  public let programTheme: [SourceFile]
  /// The same by their paths.
  private let programFiles: [String: SourceFile]
  /// The paths of the files under `Theme` that the site has.
  private let ownTheme: Set<String>
  /// The paths of what is there but was not read, which was told: nobody is to look for it.
  public let unread: Set<String>
  /// What of the content is not for everybody yet: who does not see it has no file of a folder that waits.
  public private(set) var withholding = Withholding.none

  /// Makes a tree from files in any order, all of them read, for instance without a disk in tests.
  public init(content: [SourceFile], theme: [SourceFile]) {
    self.init(content: content, theme: theme, unread: [])
  }

  /// Makes a tree from files in any order, and the paths of what could not be read.
  init(content: [SourceFile], theme: [SourceFile], unread: Set<String>) {
    self.init(
      content: content.sorted { $0.precedes($1.path) }, theme: theme, programTheme: [],
      unread: unread)
  }

  private init(
    content: [SourceFile], theme own: [SourceFile], programTheme: [SourceFile], unread: Set<String>
  ) {
    self.content = content
    let paths = Set(own.map(\.path))
    let rest = programTheme.filter { !paths.contains($0.path) && !unread.contains($0.path) }
    self.theme = (own + rest).sorted { $0.precedes($1.path) }
    self.programTheme = programTheme
    programFiles = Dictionary(programTheme.map { ($0.path, $0) }) { first, _ in first }
    self.ownTheme = paths
    self.unread = unread
  }

  /// The same tree, in which a file that the program brings stands wherever the site has none at its path.
  ///
  /// So a site may change one stylesheet, or one template, and keep the rest.
  public func completed(by programTheme: [SourceFile]) -> SourceTree {
    var tree = SourceTree(
      content: content, theme: theme, programTheme: programTheme, unread: unread)
    tree.withholding = withholding
    return tree
  }

  /// The same tree as those see it from whom something is withheld.
  public func withholding(_ withholding: Withholding) -> SourceTree {
    var tree = self
    tree.withholding = withholding
    guard withholding.day != nil else { return tree }
    let shown = Dictionary(withholding.shown.map { ($0.path, $0) }) { first, _ in first }
    let folders = withholding.withheld.filter(\.part.isEmpty)
    guard !folders.isEmpty || !shown.isEmpty else { return tree }
    tree.content = content.compactMap { file in
      guard !folders.contains(where: { file.path.utf8.starts(with: "\($0.path)/".utf8) }) else {
        return nil
      }
      let own = shown[file.path] ?? file
      // A file of which nothing is left is as if it were not there.
      return own.bytes.contains { $0 > 0x20 } ? own : shown[file.path] == nil ? file : nil
    }
    return tree
  }

  /// The same tree, in which a file stands for that at its path.
  public func replacing(_ file: SourceFile) -> SourceTree {
    let content = content.map { $0.path.utf8.elementsEqual(file.path.utf8) ? file : $0 }
    return SourceTree(content: content, theme: theme, unread: unread)
  }

  /// The file that the program brings for this path; `nil` when it brings none.
  public func programFile(at path: String) -> SourceFile? {
    programFiles[path].flatMap { $0.path.utf8.elementsEqual(path.utf8) ? $0 : nil }
  }

  /// Whether a file is one that the program brings, and that the site has not.
  public func isOfProgram(_ file: SourceFile) -> Bool {
    guard programFile(at: file.path)?.bytes == file.bytes else { return false }
    return !ownTheme.contains(file.path) || self.file(at: file.path)?.bytes != file.bytes
  }

  /// Whether a folder of the theme holds what the program brings there, byte for byte, and nothing else.
  public func isOfProgramAlone(_ folder: String) -> Bool {
    let own = files(under: folder)
    return !own.isEmpty && own.allSatisfy { programFile(at: $0.path)?.bytes == $0.bytes }
      && own.count == programTheme.count { $0.path.hasPrefix(folder + "/") }
  }

  /// The file at exactly this path, the same bytes included; `nil` when there is none.
  public func file(at path: String) -> SourceFile? {
    for files in [content, theme] {
      let index = files.firstIndex(notBefore: path, from: 0)
      if index < files.count, files[index].path.utf8.elementsEqual(path.utf8) {
        return files[index]
      }
    }
    return nil
  }

  /// The files in a folder and in the folders under it, ordered by path.
  ///
  /// The folder is a path from the site's folder without a final slash: `Content/pages`.
  public func files(under folder: String) -> ArraySlice<SourceFile> {
    for files in [content, theme] {
      let range = files.range(under: folder, from: 0)
      if !range.isEmpty { return files[range] }
    }
    return []
  }

  /// What lies directly in a folder; nothing when the folder is empty or does not exist.
  ///
  /// The folder is a path from the site's folder without a final slash: `Content/pages`.
  public func listing(of folder: String) -> FolderListing {
    var listing = FolderListing(files: [], folders: [])
    let files = files(under: folder)
    var index = files.startIndex
    while index < files.endIndex {
      let rest = files[index].path.utf8.dropFirst(folder.utf8.count + 1)
      if let slash = rest.firstIndex(of: UInt8(ascii: "/")) {
        let name = String(rest[..<slash]) ?? ""
        listing.folders.append(name)
        index = files.range(under: "\(folder)/\(name)", from: index).upperBound
      } else {
        listing.files.append(files[index])
        index += 1
      }
    }
    return listing
  }
}

/// What lies directly in one folder of a site.
public struct FolderListing: Hashable, Sendable {
  /// The files of the folder itself, ordered by path.
  public internal(set) var files: [SourceFile]
  /// The names of the folders in it that hold files at some depth, ordered by their bytes.
  public internal(set) var folders: [String]
}

extension SourceFile {
  /// Whether this file stands before a path in the order of bytes.
  func precedes(_ path: String) -> Bool { self.path.precedesInBytes(path) }
}

extension RandomAccessCollection<SourceFile> where Index == Int {
  /// The index of the first file, from one on, that does not stand before a path, found by halving.
  fileprivate func firstIndex(notBefore path: String, from start: Int) -> Int {
    var low = start
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if self[middle].precedes(path) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The indices, from one on, of the files in a folder and in those under it: they stand between its path with a
  /// slash and its path with the byte after a slash, `0`.
  fileprivate func range(under folder: String, from start: Int) -> Range<Int> {
    let first = firstIndex(notBefore: folder + "/", from: start)
    return first..<firstIndex(notBefore: folder + "0", from: first)
  }
}
