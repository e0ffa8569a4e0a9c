public import Diagnostics
import Digests
import Edition
public import Writing

/// What the program brings, and the changes that it makes to what authors wrote.
public enum SiteAuthoring {
  /// The name by which people tell one theme from another: the start of a hash of its files.
  public static var themeName: String {
    let list = Edition.theme.flatMap { file in
      Array("\(SHA256.digest(of: file.bytes).hexadecimal)  \(file.path)\n".utf8)
    }
    return String(SHA256.digest(of: list).hexadecimal.prefix(12))
  }

  /// Writes the first files of a site into a folder that holds no content yet.
  public static func start(_ changes: [SourceChange], in site: String) throws(WritingFailure) {
    let content = SourceFile(path: "Content", bytes: [])
    guard try !SourceChanges.absent([content], in: site).isEmpty else {
      throw .taken("\(site)/\(content.path)")
    }
    try SourceChanges.make(changes, in: site)
  }

  /// Copies files of the program's theme into a site, where it has none of their own.
  ///
  /// - Returns: The files written, and those that were there and stay as they are.
  public static func copyTheme(
    _ files: [SourceFile], into site: String
  ) throws(WritingFailure) -> (written: [SourceFile], kept: [SourceFile]) {
    let written = try SourceChanges.absent(files, in: site)
    try SourceChanges.make(written.map { .added($0) }, in: site)
    return (written, files.filter { !written.contains($0) })
  }
}
