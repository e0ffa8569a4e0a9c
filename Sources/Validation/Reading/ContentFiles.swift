import Diagnostics
import Loading
import Scanning
import Syntax

/// Reads the data files of the content into trees, and reports those that are missing.
struct ContentFiles {
  let tree: SourceTree
  /// The paths that are missing only because a file beside them is misnamed.
  let misnamed: Set<String>

  /// The tree of a JSON or YAML file; nothing when its text is faulty, which is then reported.
  func node(_ file: SourceFile, into diagnostics: inout [Diagnostic]) -> SyntaxNode? {
    guard !ConflictMark.stands(in: file), SyntaxEncoding.check(file, into: &diagnostics) else {
      return nil
    }
    guard !file.name.hasSuffix(".json") else { return JSONSyntax.parse(file, into: &diagnostics) }
    return YAMLSyntax.parse(file, range: 0..<file.bytes.count, into: &diagnostics)
  }

  /// A file that must be there, or a report at the place nearest to it.
  func required(
    _ path: String, near place: SourceFile?, into diagnostics: inout [Diagnostic]
  ) -> SourceFile? {
    if let file = tree.file(at: path) { return file }
    if !misnamed.contains(path) { diagnostics.append(MissingFile.diagnostic(path, near: place)) }
    return nil
  }

  /// The first file that lies somewhere under a folder.
  func first(under folder: String) -> SourceFile? { tree.files(under: folder).first }
}

extension SourceFile {
  /// The file as a whole, without an excerpt of its first line, which has nothing to do with it.
  var whole: SourceLocation { SourceFile(path: path, bytes: []).start }

  /// The name without the folders.
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}
