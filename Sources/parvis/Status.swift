import ArgumentParser
import Diagnostics
import Model
import Pipeline

/// Prints what a site does not say yet: a sentence for each point that its public page counts.
struct Status: ParsableCommand {
  /// How the list is printed.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    /// For people.
    case text
    /// For programs.
    case json
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "status",
      abstract: spoken(
        "Liste ce qui manque, comme la page du site, et ce qui n’est pas encore publié.",
        "List what is missing, as the site’s own page does, and what is not published yet."))
  }

  @OptionGroup var options: SiteOptions

  @Option(help: .asOf) var asOf: DayArgument?

  @Option(
    help: help(
      "La forme de la liste\u{A0}: text ou json.", "How the list is printed: text or json.",
      value: "format")) var format = Format.text

  func run() throws {
    let pipeline = SitePipeline(
      site: options.site, day: asOf?.day ?? Build.dayOfEnvironment, today: asOf?.day,
      clock: Build.clock(unless: asOf), baseURL: nil, tolerance: options.tolerance, times: nil)
    let (checked, console) = try pipeline.fitSite(speaking: options.language)
    let status = checked.status(in: console.language.rawValue)
    switch format {
    case .text: try console.say(StatusText.text(of: status, in: console.language))
    case .json: try console.say(StatusJSON.text(of: status))
    }
  }
}
