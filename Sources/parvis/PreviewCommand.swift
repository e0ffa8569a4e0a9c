import ArgumentParser
import Diagnostics
import Pipeline
import Preview

/// Shows a site on this machine while it is written.
struct PreviewCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "preview",
      abstract: spoken(
        "Montre le site dans le navigateur, à jour à chaque enregistrement.",
        "Show the site in a browser, up to date after each save."))
  }

  @OptionGroup var options: SiteOptions

  @Option(
    help: help(
      "Le port (par défaut, 8000 ou le premier libre au-dessus).",
      "The port (by default, 8000 or the first free one above).", value: "n")) var port: Int?

  @Option(help: .asOf) var asOf: DayArgument?

  @Option(
    help: help(
      "La commande qui ouvre un fichier dans votre éditeur, comme 'code -g {file}:{line}'.",
      "The command that opens a file in your editor, such as 'code -g {file}:{line}'.",
      value: "command")) var editor: String?

  func validate() throws {
    guard editor.map({ Editor(command: $0) != nil }) ?? true else {
      throw ValidationError(
        spoken(
          "--editor doit dire où va le fichier, comme 'code -g {file}:{line}'",
          "--editor must say where the file goes, as 'code -g {file}:{line}'"))
    }
    guard port.map((1...65_535).contains) ?? true else {
      throw ValidationError(
        spoken("--port est un nombre de 1 à 65535", "--port is a number from 1 to 65535"))
    }
  }

  func run() async throws {
    let pipeline = SitePipeline(
      site: options.site, day: asOf?.day ?? Build.dayOfEnvironment, today: asOf?.day, clock: nil,
      baseURL: nil, tolerance: options.tolerance, times: nil)
    let console = Console(asked: options.language, site: try? pipeline.check().originalLanguage)
    do {
      try await pipeline.preview(
        in: console.language, editor: editor.flatMap(Editor.init(command:))
      ).show(
        at: port,
        begun: { address in
          try console.say(
            Message(
              "aperçu\u{A0}: \(address) (Ctrl-C pour finir)", "preview: \(address) (Ctrl-C to end)")
          )
        }, looked: { console.report($0) })
    } catch let failure as PreviewFailure {
      try console.fail(failure.message)
      throw console.machineFailure
    }
  }
}

extension Console {
  /// Says what a look at the site has found: the errors, and how many warnings there are.
  ///
  /// The browser shows them all, and the address is not to be lost above them.
  fileprivate func report(_ edition: PreviewEdition) {
    if let failure = edition.failure { try? fail(failure) }
    guard !edition.diagnostics.isEmpty || edition.failure != nil else {
      try? complain(Message("à jour", "up to date")[language] + "\n")
      return
    }
    let errors = edition.diagnostics.filter { $0.severity == .error }
    try? complain(
      DiagnosticTextFormat(language: language).text(of: errors)
        + summary(of: edition.diagnostics)[language] + "\n")
  }
}
