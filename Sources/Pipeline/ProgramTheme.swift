import Diagnostics
import Loading

/// The files of the theme that a site does not have and the program brings.
struct ProgramTheme {
  private let tree: SourceTree

  /// The files that the program brings for a site.
  init(of tree: SourceTree) { self.tree = tree }

  /// The mistakes, each in a file that the site does not have with a word of where that comes from.
  ///
  /// A warning there is nobody's to mend: what a site's own templates do not show of the program's texts
  /// is of no concern to its authors.
  func explaining(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.compactMap { diagnostic in
      let files = [diagnostic.location.file] + diagnostic.notes.compactMap(\.location?.file)
      guard let file = files.first(where: tree.isOfProgram) else { return diagnostic }
      guard diagnostic.severity == .error || !tree.isOfProgram(diagnostic.location.file) else {
        return nil
      }
      return Diagnostic(
        diagnostic.rule, at: diagnostic.location, diagnostic.message,
        notes: diagnostic.notes + [Self.origin(of: file)], help: diagnostic.help)
    }
  }

  private static func origin(of file: SourceFile) -> Diagnostic.Note {
    Diagnostic.Note(
      "'\(file.path)' est celui du programme\u{202F}; 'parvis theme' le copie dans le site, où il se change",
      "'\(file.path)' is the program’s own; 'parvis theme' copies it into the site, where it can be changed"
    )
  }
}
