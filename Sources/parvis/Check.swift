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

  static let configuration = CommandConfiguration(
    abstract: "Report every mistake in content and theme (signale toutes les erreurs).")

  @OptionGroup var options: SiteOptions

  @Option(help: "How mistakes are printed: text or json (forme des messages).") var format = Format
    .text

  func run() throws {
    let pipeline = SitePipeline(
      site: options.site, day: nil, baseURL: nil, tolerance: options.tolerance, times: nil)
    let checked = try pipeline.check(speaking: options.language)
    let console = Console(asked: options.language, site: checked.originalLanguage)
    switch format {
    case .json: console.say(DiagnosticJSONFormat.text(of: checked.diagnostics))
    case .text:
      console.say(console.report(checked.diagnostics))
      if checked.diagnostics.isEmpty { console.say(Message("aucune erreur", "no mistakes")) }
    }
    if !checked.isFit { throw ExitCode(1) }
  }
}

extension SitePipeline {
  /// Checks a site; a failure of the disk becomes a sentence and its exit status.
  func check(speaking language: DiagnosticLanguage?) throws -> CheckedSite {
    do { return try check() } catch {
      Console(asked: language, site: nil).fail(error.message)
      throw ExitCode(74)
    }
  }
}
