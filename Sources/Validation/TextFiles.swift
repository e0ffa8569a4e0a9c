import Diagnostics
import Ground
import Layout
import Loading
import Scanning
import Syntax

/// Checks that hold of every text file, whatever is written in it.
enum TextFiles {
  /// Checks the files of content and theme, those anew that are not as they were.
  static func check(
    _ tree: SourceTree, keeping shelf: FileShelf, into diagnostics: inout [Diagnostic]
  ) {
    let contracts = tree.listing(of: ContentLayout.contracts).folders.map { folder in
      Array(tree.files(under: "\(ContentLayout.contracts)/\(folder)"))
    }
    let others = tree.content.filter { !$0.path.hasPrefix(ContentLayout.contracts + "/") }
    diagnostics +=
      check(contracts + others.map { [$0] }, keeping: shelf, Self.diagnostics(of:))
      + check(tree.theme.map { [$0] }, keeping: shelf, Self.diagnostics(ofTheme:))
  }

  /// Checks files in groups, none of a group in which all was right and nothing has changed.
  private static func check(
    _ groups: [[SourceFile]], keeping shelf: FileShelf,
    _ check: @Sendable (SourceFile) -> [Diagnostic]
  ) -> [Diagnostic] {
    let size = { (files: [SourceFile]) in files.reduce(0) { $0 + $1.bytes.count } }
    return Workers.map(groups, longestFirst: size) { files in
      shelf.value("texts from \(files[0].path)", of: files, leftAs: .whereAllIsRight) {
        files.flatMap { file in shelf.value("text of \(file.path)", of: [file]) { check(file) } }
      }
    }.flatMap(\.self)
  }

  /// What is wrong with a file of the theme.
  private static func diagnostics(ofTheme file: SourceFile) -> [Diagnostic] {
    var found: [Diagnostic] = []
    guard isOfTheme(file), SyntaxEncoding.check(file, into: &found) else { return found }
    ConflictMark.check(file, into: &found)
    HiddenCharacter(file).check(into: &found)
    EmptyText.checkTheme(file, into: &found)
    if file.path.hasSuffix(".yml") { StarterTextLeft.check(file, into: &found) }
    return found
  }

  /// What is wrong with a file of the content.
  private static func diagnostics(of file: SourceFile) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if isRead(file) {
      HiddenCharacter(file).check(into: &found)
      StarterTextLeft.check(file, into: &found)
    }
    guard isText(file) else { return found }
    ConflictMark.check(file, into: &found)
    BankDetails.check(file, into: &found)
    PersonalTelephone.check(file, into: &found)
    return found
  }

  /// Whether a file of the content is read rather than published as it is.
  private static func isRead(_ file: SourceFile) -> Bool {
    guard !file.path.hasPrefix(ContentLayout.attachments + "/") else { return false }
    return [".md", ".yml", ".json"].contains(where: file.path.hasSuffix)
  }

  /// Whether a file of the theme is a text; the strings are read and checked with their syntax.
  private static func isOfTheme(_ file: SourceFile) -> Bool {
    [".mustache", ".css", ".js", ".svg", ".html", ".txt", ".yml"].contains(
      where: file.path.hasSuffix)
  }

  /// Whether a file is made of text: then it is UTF-8, and holds no zero byte.
  private static func isText(_ file: SourceFile) -> Bool {
    guard ByteSearch.first(of: 0, or: 0, in: file.bytes) == nil else { return false }
    var found: [Diagnostic] = []
    return SyntaxEncoding.check(file, into: &found)
  }
}

extension FileShelf.Form<[Diagnostic]> {
  /// That there was nothing to tell; what there was is told again by who finds it again.
  fileprivate static var whereAllIsRight: Self {
    FileShelf.Form {
      $0.isEmpty ? [] : nil
    } value: { _ in
      []
    }
  }
}
