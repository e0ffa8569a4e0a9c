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
    /// For GitHub, which shows each beside its line.
    case github
    /// For GitLab, as a report of code quality.
    case gitlab
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: spoken(
        "Signale toutes les erreurs du contenu et du thème.",
        "Report every mistake in content and theme."))
  }

  @OptionGroup var options: SiteOptions

  @Option(
    help: help(
      "La forme des messages\u{A0}: text, json, github ou gitlab.",
      "How mistakes are printed: text, json, github or gitlab.", value: "format")) var format =
    Format.text

  @Option(help: .asOf) var asOf: DayArgument?

  func run() throws {
    let pipeline = SitePipeline(
      site: options.site, day: asOf?.day, today: asOf?.day, clock: Build.clock(unless: asOf),
      baseURL: nil, tolerance: options.tolerance, times: nil)
    let checked = try pipeline.check(speaking: options.language)
    let console = Console(asked: options.language, site: checked.originalLanguage)
    let waiting = try console.reading { () throws(MachineFailure) in
      try pipeline.faultsOfWaiting(beside: checked)
    }
    let now = try console.reading { () throws(MachineFailure) in try pipeline.faults(of: checked) }
    let diagnostics = (now + waiting).sorted()
    switch format {
    case .json: try console.say(DiagnosticJSONFormat.text(of: diagnostics))
    case .github:
      try console.say(
        DiagnosticGitHubFormat(language: console.language, folder: folder).text(of: diagnostics))
    case .gitlab:
      try console.say(
        DiagnosticGitLabFormat(language: console.language, folder: folder).text(of: diagnostics))
    case .text:
      try console.say(console.report(diagnostics))
      if diagnostics.isEmpty { try console.say(Message("aucune erreur", "no mistakes")) }
    }
    HeldToTheEnd.hold(checked)
    if !checked.isFit || (options.strict && !waiting.isEmpty) { throw ExitCode(1) }
  }

  /// The folder of the site as the repository names it, from which the command is run.
  private var folder: String {
    options.site.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
  }
}

extension SitePipeline {
  /// Checks a site, with what the last build has left in an output folder where it is to be written there; a
  /// failure of the disk becomes a sentence and its exit status.
  func check(
    over output: String? = nil, speaking language: DiagnosticLanguage?
  ) throws -> CheckedSite {
    do throws(MachineFailure) {
      guard let output else { return try check() }
      return try check(over: output)
    } catch {
      let console = Console(asked: language, siteAt: site)
      try console.fail(error.message)
      throw console.machineFailure
    }
  }

  /// The site that may be written, and who speaks of it; where it may not, its mistakes are told and the
  /// program ends.
  func fitSite(
    speaking language: DiagnosticLanguage?
  ) throws -> (site: CheckedSite, console: Console) {
    let site = try check(speaking: language)
    let console = Console(asked: language, site: site.originalLanguage)
    guard site.isFit else { throw try refusal(of: site, console) }
    return (site, console)
  }

  /// Tells the mistakes of a site that may not be written, and what the program ends with.
  func refusal(of site: CheckedSite, _ console: Console) throws -> ExitCode {
    let found = try console.reading { () throws(MachineFailure) in try faults(of: site) }
    try console.complain(console.report(errorsAmong: found))
    return ExitCode(1)
  }
}
