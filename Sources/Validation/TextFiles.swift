import Diagnostics
import Ground
import Loading
import Scanning
import Syntax

/// Checks that hold of every text file, whatever is written in it.
enum TextFiles {
  /// Checks the files of content and theme.
  static func check(_ tree: SourceTree, into diagnostics: inout [Diagnostic]) {
    diagnostics += Workers.map(tree.content, diagnostics(of:)).joined()
    for file in tree.theme where isOfTheme(file) {
      guard SyntaxEncoding.check(file, into: &diagnostics) else { continue }
      ConflictMark.check(file, into: &diagnostics)
      HiddenCharacter(file).check(into: &diagnostics)
      EmptyText.checkTheme(file, into: &diagnostics)
    }
  }

  /// What is wrong with a file of the content.
  @Sendable private static func diagnostics(of file: SourceFile) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if isRead(file) { HiddenCharacter(file).check(into: &found) }
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
    guard !file.bytes.contains(0) else { return false }
    var found: [Diagnostic] = []
    return SyntaxEncoding.check(file, into: &found)
  }
}
