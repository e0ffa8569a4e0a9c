import ArgumentParser
import Diagnostics
import Loading
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

  @OptionGroup
  var options: SiteOptions

  @Option(help: "How mistakes are printed: text or json (forme des messages).")
  var format = Format.text

  func run() throws {
    let pipeline = SitePipeline(
      site: options.site, day: nil, baseURL: nil, tolerance: options.tolerance)
    let checked = try loading(options) { () throws(LoadingFailure) in try pipeline.check() }
    let console = Console(asked: options.language, site: checked.originalLanguage)
    switch format {
    case .json: console.say(DiagnosticJSONFormat.text(of: checked.diagnostics))
    case .text:
      console.say(console.report(checked.diagnostics))
      if checked.diagnostics.isEmpty {
        console.say(Message(french: "aucune erreur", english: "no mistakes"))
      }
    }
    if !checked.isFit { throw ExitCode(1) }
  }
}

/// Turns a failure of the disk into a sentence and its exit status.
func loading<Value>(
  _ options: SiteOptions, _ body: () throws(LoadingFailure) -> Value
) throws -> Value {
  do {
    return try body()
  } catch {
    Console(asked: options.language, site: nil).fail(error.message)
    throw ExitCode(74)
  }
}
