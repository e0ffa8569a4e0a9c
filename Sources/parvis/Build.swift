import ArgumentParser
import Diagnostics
import Foundation
import Model
import Pipeline

/// Builds a site.
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the site into a folder (écrit le site dans un dossier)."
  )

  @OptionGroup
  var options: SiteOptions

  @Option(
    help: ArgumentHelp(
      "The folder to write into (par défaut : Output dans le dossier du site).",
      valueName: "dir"
    )
  )
  var output: String?

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp("The site’s public address (adresse publique du site).", valueName: "url")
  )
  var baseURL: String?

  @Option(
    help: ArgumentHelp(
      "The day on which states are computed (jour auquel les échéances sont évaluées).",
      valueName: "yyyy-mm-dd"
    )
  )
  var asOf: DayArgument?

  func validate() throws {
    guard let baseURL else { return }
    guard baseURL.hasPrefix("https://") || baseURL.hasPrefix("http://"), !baseURL.contains(" ")
    else {
      throw ValidationError("--base-url must begin with https:// (doit commencer par https://)")
    }
  }

  func run() async throws {
    let start = ContinuousClock.now
    let pipeline = SitePipeline(
      site: options.site,
      day: asOf?.day ?? Build.dayOfEnvironment,
      baseURL: baseURL,
      tolerance: options.tolerance
    )
    let checked = try pipeline.check(speaking: options.language)
    let console = Console(asked: options.language, site: checked.originalLanguage)
    console.complain(console.report(checked.diagnostics))
    guard checked.isFit else {
      console.say(
        Message(
          french: "le site n’a pas été écrit\u{A0}; l’ancien est inchangé",
          english: "the site was not written; the last one is unchanged"
        )
      )
      throw ExitCode(1)
    }
    let built = try await write(checked, console)
    console.say(summary(built, checked.diagnostics, start.duration(to: .now)))
  }

  private var outputFolder: String { output ?? "\(options.site)/Output" }

  private func write(_ checked: CheckedSite, _ console: Console) async throws -> BuiltSite {
    do {
      return try await checked.write(to: outputFolder, progress: console.progress)
    } catch {
      console.fail(error.message)
      throw ExitCode(74)
    }
  }

  private func summary(
    _ built: BuiltSite,
    _ diagnostics: [Diagnostic],
    _ time: Duration
  )
    -> Message
  {
    let milliseconds = Int64((time / .milliseconds(1)).rounded())
    let index = URL(filePath: outputFolder).standardizedFileURL.appending(path: "index.html")
    return Message(
      french: """
        \(built.pages) pages en \(milliseconds)\u{A0}ms\u{A0}: \(built.written) fichiers écrits, \
        \(built.unchanged) inchangés, \(built.removed) retirés\u{A0}; \
        \(diagnostics.count) avertissements
        Pour voir le site, ouvrez \(index.path())
        """,
      english: """
        \(built.pages) pages in \(milliseconds) ms: \(built.written) files written, \
        \(built.unchanged) unchanged, \(built.removed) removed; \
        \(diagnostics.count) warnings
        To see the site, open \(index.path())
        """
    )
  }

  /// The day of a reproducible build, from `SOURCE_DATE_EPOCH` (reproducible-builds.org).
  static var dayOfEnvironment: Day? {
    ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap(Int.init)
      .flatMap(Day.init(secondsSince1970:))
  }
}
