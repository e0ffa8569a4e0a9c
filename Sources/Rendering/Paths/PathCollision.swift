import Diagnostics
import Loading
import Model
import Presentation

/// Finds pages to which a theme's strings give one address: one would overwrite the other.
enum PathCollision {
  /// A diagnostic for each of the paths in a language that two pages have, where the theme names the later one.
  ///
  /// Pages of prose are told of elsewhere: their names are in the content.
  static func all(_ paths: [String: Int], in language: Language, theme: SourceTree) -> [Diagnostic]
  {
    // A site of several languages has a page for what is not found in the folder of each.
    let notFound = NotFoundPage.path(in: language)
    return paths.filter { $0.value > 1 || $0.key == notFound }.keys.sorted().map { path in
      diagnostic(path, place(of: path, in: language, theme))
    }
  }

  /// A file of the theme that would lie where the stylesheet does, which is made of all its styles.
  static func stylesheet(of theme: SourceTree) -> Diagnostic? {
    theme.theme.first { file in
      file.path.hasPrefix(Theme.assetFolder)
        && SitePaths.asset(String(file.path.dropFirst(Theme.assetFolder.count)))
          == SitePaths.stylesheet
    }.map { file in
      Diagnostic(
        .pageCollision, at: file.start,
        "ce fichier aurait l’adresse de la feuille de style du site, '\(SitePaths.stylesheet)'",
        "this file would have the address of the site’s stylesheet, '\(SitePaths.stylesheet)'",
        help: "donnez-lui un autre nom, ou mettez-le dans 'Theme/styles'",
        "give it another name, or put it into 'Theme/styles'")
    }
  }

  private static func diagnostic(_ path: String, _ place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .pageCollision, at: place, "deux pages du site auraient la même adresse, '\(path)'",
      "two pages of the site would have the same address, '\(path)'",
      help: "donnez un autre nom à l’une d’elles, sous 'path'",
      "give one of them another name, under 'path'")
  }

  /// The last line of the strings that gives a page the name of a file; the start of the strings where
  /// a value makes the name.
  private static func place(
    of path: String, in language: Language, _ theme: SourceTree
  ) -> SourceLocation {
    let strings = "Theme/strings/\(language.code).yml"
    guard let file = theme.file(at: strings) else {
      return SourceFile(path: strings, bytes: []).start
    }
    let name = path.split(separator: "/").last.map { $0.prefix { $0 != "." } } ?? ""
    var found = file.start
    var line = file.lineRange(from: 0)
    while line.upperBound < file.bytes.count {
      let parts = file.text(in: line).split(separator: ":", maxSplits: 1)
      let value = parts.last?.filter { $0 != "\"" && $0 != "'" && $0 != " " }
      if parts.count == 2, value == String(name), file.bytes[line.lowerBound] == 0x20 {
        found = file.location(line)
      }
      line = file.lineRange(from: file.nextLine(after: line))
    }
    return found
  }
}
