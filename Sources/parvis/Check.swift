import ArgumentParser
import Diagnostics
import Pipeline

/// Checks a site and writes nothing.
struct Check: ParsableCommand {
  /// How mistakes are printed.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    /// For people.
    case text
    /// For programs.
    case json
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: spoken(
        "Signale toutes les erreurs du contenu et du thème.",
        "Report every mistake in content and theme."))
  }

  @OptionGroup var options: SiteOptions

  @Option(
    help: help(
      "La forme des messages\u{A0}: text ou json.", "How mistakes are printed: text or json.",
      value: "format")) var format = Format.text

  @Option(help: .asOf) var asOf: DayArgument?

  func run() throws {
    let pipeline = SitePipeline(
      site: options.site, day: asOf?.day, today: asOf?.day, baseURL: nil,
      tolerance: options.tolerance, times: nil)
    let checked = try pipeline.check(speaking: options.language)
    let console = Console(asked: options.language, site: checked.originalLanguage)
    switch format {
    case .json: try console.say(DiagnosticJSONFormat.text(of: checked.diagnostics))
    case .text:
      try console.say(console.report(checked.diagnostics))
      if checked.diagnostics.isEmpty { try console.say(Message("aucune erreur", "no mistakes")) }
    }
    if !checked.isFit { throw ExitCode(1) }
  }
}

extension SitePipeline {
  /// Checks a site; a failure of the disk becomes a sentence and its exit status.
  func check(speaking language: DiagnosticLanguage?) throws -> CheckedSite {
    do { return try check() } catch {
      let console = Console(asked: language, site: nil)
      try console.fail(error.message)
      throw console.machineFailure
    }
  }
}
