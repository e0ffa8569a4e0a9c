import ArgumentParser
import Diagnostics
import Foundation
import Ground
import Model
import Pipeline

/// Builds a site.
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the site into a folder (écrit le site dans un dossier).")

  @OptionGroup var options: SiteOptions

  @Option(
    help: ArgumentHelp(
      "The folder to write into (par défaut : Output dans le dossier du site).", valueName: "dir"))
  var output: String?

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp("The site’s public address (adresse publique du site).", valueName: "url"))
  var baseURL: String?

  @Option(
    help: ArgumentHelp(
      "The day on which states are computed (jour auquel les échéances sont évaluées).",
      valueName: "yyyy-mm-dd")) var asOf: DayArgument?

  @Flag(help: "Print how long each phase took (affiche la durée de chaque étape).") var timings =
    false

  func validate() throws {
    guard let baseURL else { return }
    guard WebAddress.isSite(baseURL) else {
      throw ValidationError(
        "--base-url must be a whole address without '?' or '#', such as https://example.org "
          + "(doit être une adresse complète sans '?' ni '#')")
    }
  }

  func run() async throws {
    let start = ContinuousClock.now
    let times = timings ? PhaseTimes { start.duration(to: .now) } : nil
    let pipeline = SitePipeline(
      site: options.site, day: asOf?.day ?? Build.dayOfEnvironment, baseURL: baseURL,
      tolerance: options.tolerance, times: times)
    let origin = pipeline.origin(findingProgramsIn: Build.programs)
    if let origin, let site = pipeline.unchanged(in: outputFolder, from: origin) {
      let console = Console(asked: options.language, site: site.originalLanguage)
      return console.say(summary(site.built, [], start.duration(to: .now)))
    }
    let checked = try pipeline.check(speaking: options.language)
    let console = Console(asked: options.language, site: checked.originalLanguage)
    guard checked.isFit else { throw refusal(of: checked, console) }
    switch try await write(checked, from: origin, console) {
    case .refused(let checked): throw refusal(of: checked, console)
    case .built(let built):
      console.complain(console.report(checked.diagnostics))
      if let times { console.complain(times.lines(in: console.language)) }
      if let remark = built.remark { console.say(remark) }
      console.say(summary(built, checked.diagnostics, start.duration(to: .now)))
    }
  }

  /// Tells why a site was not written.
  private func refusal(of site: CheckedSite, _ console: Console) -> ExitCode {
    console.complain(console.report(site.diagnostics))
    console.say(
      Message(
        "le site n’a pas été écrit\u{A0}; l’ancien est inchangé",
        "the site was not written; the last one is unchanged"))
    return ExitCode(1)
  }

  private var outputFolder: String { output ?? "\(options.site)/Output" }

  private static var programs: String? { ProcessInfo.processInfo.environment["PATH"] }

  private func write(
    _ checked: CheckedSite, from origin: SitePipeline.Origin?, _ console: Console
  ) async throws -> WrittenSite {
    do {
      return try await checked.write(
        to: outputFolder, findingProgramsIn: Build.programs, from: origin,
        progress: console.progress)
    } catch {
      console.complain(console.report(checked.diagnostics))
      console.fail(error.message)
      throw ExitCode(74)
    }
  }

  private func summary(_ built: BuiltSite, _ diagnostics: [Diagnostic], _ time: Duration) -> Message
  {
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
    let warnings = Message.warnings(diagnostics.count)
    return Message(
      """
      \(pages.french) en \(milliseconds)\u{A0}ms\u{A0}: \(written.french), \
      \(unchanged.french), \(removed.french)\u{202F}; \(warnings.french)
      Pour voir le site, ouvrez \(index.path())
      """,
      """
      \(pages.english) in \(milliseconds) ms: \(written.english), \
      \(unchanged.english), \(removed.english); \(warnings.english)
      To see the site, open \(index.path())
      """)
  }

  /// The day of a reproducible build, from `SOURCE_DATE_EPOCH` (reproducible-builds.org).
  static var dayOfEnvironment: Day? {
    ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap(Int.init).flatMap(
      Day.init(secondsSince1970:))
  }
}
