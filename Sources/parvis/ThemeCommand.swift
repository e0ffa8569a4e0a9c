import ArgumentParser
import Diagnostics
import Edition
import Pipeline
import Writing

/// Copies the theme that the program carries into a site.
struct ThemeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "theme",
      abstract: spoken(
        "Copie le thème du programme dans un site, pour le changer.",
        "Copy the program’s theme into a site, to change it."),
      discussion: spoken(
        """
        Un site sans dossier Theme prend le thème du programme, et en suit les nouvelles versions. \
        Un fichier de Theme remplace celui du même nom\u{202F}; dans Theme/strings, chaque texte \
        remplace celui du même nom. Ne gardez donc que les fichiers que vous changez\u{A0}: une \
        feuille de style ajoutée à Theme/styles, par exemple 5-couleurs.css, suffit souvent.
        """,
        """
        A site without a folder Theme takes the program’s theme, and follows its new versions. A \
        file of Theme stands for the one of the same name; in Theme/strings, each text stands for \
        the one of the same name. So keep only the files that you change: a stylesheet added to \
        Theme/styles, for instance 5-colours.css, is often enough.
        """))
  }

  @Argument(
    help: help(
      "Le dossier du site, qui contient Content.", "The folder of the site, which holds Content.",
      value: "dir")) var site = "."

  @Option(
    name: .customLong("file"),
    help: help(
      "Un seul fichier, par exemple styles/1-tokens.css\u{202F}; peut être répété.",
      "One file only, for instance styles/1-tokens.css; may be repeated.", value: "name"))
  var names: [String] = []

  @Flag(
    help: help(
      "Affiche les noms des fichiers, et n’écrit rien.", "Print the files’ names, write nothing.",
      value: "list")) var list = false

  @Option(help: .spoken) var language: DiagnosticLanguage?

  func validate() throws {
    let known = Edition.theme.map { String($0.path.dropFirst(Self.folder.count)) }
    for name in names where !known.contains(name) {
      throw ValidationError.unknown(name, in: known, "'parvis theme --list'")
    }
  }

  func run() throws {
    let console = Console(asked: language, siteAt: site)
    guard !list else {
      return try console.say(
        Edition.theme.map { "\($0.path.dropFirst(Self.folder.count))\n" }.joined())
    }
    let wanted = Set(names.map { Self.folder + $0 })
    let files = Edition.theme.filter { wanted.isEmpty || wanted.contains($0.path) }
    let (written, kept) = try console.writing { () throws(WritingFailure) in
      try SiteAuthoring.copyTheme(files, into: site)
    }
    for file in kept { try console.say(Message("gardé\u{A0}: \(file.path)", "kept: \(file.path)")) }
    for file in written {
      try console.say(Message("écrit\u{A0}: \(file.path)", "written: \(file.path)"))
    }
  }

  private static let folder = "Theme/"
}
