import ArgumentParser
import Consistency
import Diagnostics
import Ground
import Pipeline

/// Lists the texts that lack a translation or whose original has changed since, shows both, and marks one as
/// up to date.
struct Translate: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "translate",
      abstract: spoken(
        "Liste les traductions qui manquent ou ne suivent plus leur original.",
        "List translations that lack or no longer follow their original."))
  }

  @OptionGroup var options: SiteOptions

  @Argument(
    help: help(
      "La traduction à montrer à côté de son original.",
      "The translation to show beside its original.", value: "path")) var path: String?

  @Option(
    name: .customLong("mark-current"),
    help: help(
      "Note que cette traduction suit l’original tel qu’il est.",
      "Record that this translation follows the original as it is.", value: "path")) var marked:
    String?

  @Option(
    help: help(
      "La forme de la liste\u{A0}: text ou json.", "How the list is printed: text or json.",
      value: "format")) var format = Status.Format.text

  func run() throws {
    let pipeline = SitePipeline(
      site: options.site, day: nil, today: nil, clock: nil, baseURL: nil,
      tolerance: options.tolerance, times: nil)
    do {
      let site = try pipeline.translations()
      let console = Console(asked: options.language, site: site.originalLanguage)
      if let marked { return try mark(marked, of: site, console) }
      if let path {
        let pair = try known(path, of: site, console)
        let changes = OriginalChanges.text(
          of: pair, since: try site.originalThen(of: pair), in: console.language)
        return try console.say(changes + TranslationText.sideBySide(pair, in: console.language))
      }
      try console.complain(console.report(site.diagnostics))
      switch format {
      case .text: try console.say(TranslationText.list(site, in: console.language))
      case .json:
        let list = TranslationText.json(site)
        try console.say(String(decoding: list, as: UTF8.self))
      }
      if !site.diagnostics.isEmpty { throw ExitCode(1) }
    } catch let failure as MachineFailure {
      let console = Console(asked: options.language, siteAt: options.site)
      try console.fail(failure.message)
      throw console.machineFailure
    }
  }

  private func mark(_ path: String, of site: SiteTranslations, _ console: Console) throws {
    let translation = try known(path, of: site, console)
    guard translation.file != nil else {
      throw ValidationError(
        Message(
          "cette traduction n’existe pas encore\u{A0}: écrivez d’abord \(quoted(path: translation.path))",
          "this translation does not exist yet: write \(quoted(path: translation.path)) first")[
            console.language])
    }
    try site.markCurrent(translation)
    try console.say(
      Message(
        "\(quoted(path: translation.path)) suit \(quoted(path: translation.original.path))",
        "\(quoted(path: translation.path)) follows \(quoted(path: translation.original.path))"))
  }

  private func known(
    _ path: String, of site: SiteTranslations, _ console: Console
  ) throws -> Translation {
    if let translation = site.translation(at: path) { return translation }
    let paths = site.translations.map(\.path)
    let repair =
      Spelling.closest(to: path, in: paths).map(Message.didYouMean)
      ?? Message("'parvis translate' les liste", "'parvis translate' lists them")
    throw ValidationError(
      Message(
        "aucune traduction ne se trouve ou n’est attendue à \(quoted(path: path))\u{A0}: \(repair.french)",
        "no translation is or is due at \(quoted(path: path)): \(repair.english)")[console.language]
    )
  }
}
