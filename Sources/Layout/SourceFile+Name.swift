public import Diagnostics

extension SourceFile {
  /// The file as a whole, without an excerpt of its first line, which has nothing to do with it.
  public var whole: SourceLocation { SourceFile(path: path, bytes: []).start }

  /// The name without the folders.
  public var name: String {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    return slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
  }
}
