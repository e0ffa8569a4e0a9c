import ArgumentParser
import Diagnostics
import FoundationEssentials
import Ground
import Model
import Pipeline

/// Builds a site.
struct Build: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "build",
      abstract: spoken("Écrit le site dans un dossier.", "Write the site into a folder."))
  }

  @OptionGroup var options: SiteOptions

  @Option(
    help: help(
      "Le dossier où écrire (par défaut, Output dans le dossier du site).",
      "The folder to write into (by default, Output in the site’s folder).", value: "dir"))
  var output: String?

  @Option(name: .customLong("base-url"), help: .baseURL) var baseURL: String?

  @Option(help: .asOf) var asOf: DayArgument?

  @Flag(
    help: help(
      "Affiche la durée de chaque étape.", "Print how long each phase took.", value: "timings"))
  var timings = false

  @Flag(
    help: help(
      "Dit pourquoi des fichiers ont été refaits.", "Say why files were made again.",
      value: "explain")) var explain = false

  func validate() throws {
    guard output?.isEmpty != true else { throw ValidationError.emptyOutput }
    try SiteAddress.validate(baseURL)
  }

  func run() async throws {
    try await run { console, warnings in try console.complain(console.report(warnings)) }
  }

  /// Builds, and lets another tell the warnings.
  func run(telling tell: (Console, ToldWarnings) throws -> Void) async throws {
    let start = ContinuousClock.now
    let times = timings ? PhaseTimes { start.duration(to: .now) } : nil
    let pipeline = SitePipeline(
      site: options.site, day: asOf?.day ?? Build.dayOfEnvironment, today: asOf?.day,
      clock: Build.clock(unless: asOf), baseURL: baseURL, tolerance: options.tolerance, times: times
    )
    let origin = pipeline.origin(findingProgramsIn: Build.programs)
    if let origin, let site = pipeline.unchanged(in: outputFolder, from: origin) {
      let console = Console(asked: options.language, site: site.originalLanguage)
      try tell(console, site.warnings)
      if explain { try console.say(RebuildExplanation([:]).text(in: console.language)) }
      return try console.say(summary(site.built, site.warnings.count, start.duration(to: .now)))
    }
    let checked = try pipeline.check(over: outputFolder, speaking: options.language)
    let console = Console(asked: options.language, site: checked.originalLanguage)
    guard checked.isFit else { throw try refusal(of: checked, pipeline, console) }
    switch try await write(checked, from: origin, console) {
    case .refused(let checked): throw try refusal(of: checked, pipeline, console)
    case .interrupted:
      try console.fail(Interruption.message)
      throw ExitCode(Interruption.status)
    case .built(let built):
      try tell(console, checked.warnings)
      if let times { try console.complain(times.lines(in: console.language)) }
      if explain { try console.say(RebuildExplanation(built.causes).text(in: console.language)) }
      if let remark = built.remark { try console.say(remark) }
      try console.say(summary(built, checked.diagnostics.count, start.duration(to: .now)))
    }
  }

  /// Tells why a site was not written.
  private func refusal(
    of site: CheckedSite, _ pipeline: SitePipeline, _ console: Console
  ) throws -> ExitCode {
    let status = try pipeline.refusal(of: site, console)
    try console.say(
      Message(
        "le site n’a pas été écrit\u{202F}; l’ancien est inchangé",
        "the site was not written; the last one is unchanged"))
    return status
  }

  private var outputFolder: String { options.folder(of: output) }

  private static var programs: String? { ProcessInfo.processInfo.environment["PATH"] }

  private func write(
    _ checked: CheckedSite, from origin: SitePipeline.Origin?, _ console: Console
  ) async throws -> WrittenSite {
    Interruption.beginWriting()
    do {
      return try await checked.write(
        to: outputFolder, findingProgramsIn: Build.programs, from: origin,
        stopping: { Interruption.isAsked }, progress: console.progress)
    } catch {
      try console.complain(console.report(checked.diagnostics))
      try console.fail(error.message)
      throw console.machineFailure
    }
  }

  private func summary(_ built: BuiltSite, _ warningCount: Int, _ time: Duration) -> Message {
    let milliseconds = Int64((time / .milliseconds(1)).rounded())
    let index = URL(filePath: outputFolder).standardizedFileURL.appending(path: "index.html")
    let pages = Message.count(built.pages, french: ("page", "pages"), english: ("page", "pages"))
    let written = Message.count(
      built.written, french: ("fichier écrit", "fichiers écrits"),
      english: ("file written", "files written"))
    let unchanged = Message.count(
      built.unchanged, french: ("inchangé", "inchangés"), english: ("unchanged", "unchanged"))
    let removed = Message.count(
      built.removed, french: ("retiré", "retirés"), english: ("removed", "removed"))
    let warnings = Message.warnings(warningCount)
    return Message(
      """
      \(pages.french) en \(milliseconds)\u{A0}ms\u{A0}: \(written.french), \
      \(unchanged.french), \(removed.french)\u{202F}; \(warnings.french)
      Pour voir le site, ouvrez \(index.path(percentEncoded: false))
      """,
      """
      \(pages.english) in \(milliseconds) ms: \(written.english), \
      \(unchanged.english), \(removed.english); \(warnings.english)
      To see the site, open \(index.path(percentEncoded: false))
      """)
  }

  /// The day of the machine, where no other is given.
  static func clock(unless asOf: DayArgument?) -> Day? {
    asOf == nil && dayOfEnvironment == nil ? DayArgument.clock : nil
  }

  /// The day of a reproducible build, from `SOURCE_DATE_EPOCH` (reproducible-builds.org).
  static var dayOfEnvironment: Day? {
    ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap(Int.init).flatMap(
      Day.init(secondsSince1970:))
  }
}
