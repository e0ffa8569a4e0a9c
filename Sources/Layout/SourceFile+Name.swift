public import Diagnostics

extension SourceFile {
  /// The file as a whole, without an excerpt of its first line, which has nothing to do with it.
  public var whole: SourceLocation { SourceFile(path: path, bytes: []).start }

  /// The name without the folders.
  public var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}
