import Diagnostics
import Layout
import Loading
import Scanning
import Syntax

/// Reads the data files of the content into trees, and reports those that are missing.
///
/// A reference, since whatever reads has it at hand.
final class ContentFiles: Sendable {
  let tree: SourceTree
  /// The paths that are missing only because a file beside them is misnamed.
  let misnamed: Set<String>

  init(tree: SourceTree, misnamed: Set<String>) {
    self.tree = tree
    self.misnamed = misnamed
  }

  /// The tree of a JSON or YAML file; nothing when its text is faulty, which is then reported.
  func node(_ file: SourceFile, into diagnostics: inout [Diagnostic]) -> SyntaxNode? {
    guard !ConflictMark.stands(in: file), SyntaxEncoding.check(file, into: &diagnostics) else {
      return nil
    }
    guard file.bytes.contains(where: { $0 > 0x20 }) else {
      return diagnostics.fail(EmptyFile.diagnostic(file, languages: writtenLanguages))
    }
    guard !file.name.hasSuffix(".json") else {
      return JSONSyntax.parse(file, into: &diagnostics)?.withoutSchema
    }
    return YAMLSyntax.parse(file, range: 0..<file.bytes.count, into: &diagnostics)
  }

  /// A file that must be there, or a report that it is not.
  func required(_ path: String, into diagnostics: inout [Diagnostic]) -> SourceFile? {
    if let file = tree.file(at: path) { return file }
    if !misnamed.contains(path) { diagnostics.append(MissingFile.diagnostic(path)) }
    return nil
  }

  /// The languages in which texts are written, by the names of their files, French first.
  private var writtenLanguages: [String] {
    let names = Set(tree.content.map(\.name).filter { $0.utf8.count == 5 && $0.hasSuffix(".md") })
    let codes = names.map { String($0.dropLast(3)) }.sorted()
    return ["fr"] + codes.filter { $0 != "fr" }
  }

  /// The first file that lies somewhere under a folder.
  func first(under folder: String) -> SourceFile? { tree.files(under: folder).first }
}

extension SyntaxNode {
  /// The same without the key `$schema`, by which an editor finds what a file may hold; it must be a text.
  fileprivate var withoutSchema: SyntaxNode {
    guard case .mapping(let entries) = value else { return self }
    let kept = entries.filter { entry in
      guard entry.key.value == "$schema", case .scalar(let scalar) = entry.value.value else {
        return true
      }
      return scalar.kind != .quoted
    }
    return kept.count == entries.count ? self : SyntaxNode(.mapping(kept), at: location)
  }
}
