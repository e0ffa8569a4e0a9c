import ArgumentParser
import Diagnostics
import Ground
import Model
import Pipeline

/// Keeps a copy of a site of a day, below the site itself.
struct Archive: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "archive",
      abstract: spoken(
        "Fige le site d’un jour dans versions/ du dossier de sortie.",
        "Freeze the site of a day in versions/ of the output folder."))
  }

  @Argument(
    help: help(
      "Le jour de la version, que dit 'updated' dans site.yml\u{A0}: 31/12/2026.",
      "The day of the version, that of 'updated' in site.yml: 31/12/2026.", value: "date")) var day:
    DayArgument

  @OptionGroup var options: SiteOptions

  @Option(
    help: help(
      "Le dossier du site construit (par défaut, Output dans le dossier du site).",
      "The folder of the built site (by default, Output in the site’s folder).", value: "dir"))
  var output: String?

  @Option(name: .customLong("base-url"), help: .baseURL) var baseURL: String?

  func validate() throws {
    guard output?.isEmpty != true else { throw ValidationError.emptyOutput }
    try SiteAddress.validate(baseURL)
  }

  func run() async throws {
    let pipeline = SitePipeline(
      site: options.site, day: nil, today: nil, clock: Build.clock(unless: nil), baseURL: baseURL,
      tolerance: options.tolerance, times: nil)
    let (checked, console) = try pipeline.fitSite(speaking: options.language)
    Interruption.beginWriting()
    let outcome: ArchivedSite
    do {
      outcome = try await checked.archive(
        of: day.day, below: options.folder(of: output), stopping: { Interruption.isAsked })
    } catch {
      try console.fail(error.message)
      throw console.machineFailure
    }
    switch outcome {
    case .archived(let place, let files):
      try console.say(
        Message(
          "\(files) fichiers figés dans \(place)\nPour que le site y mène, ajoutez"
            + " \(day.day.iso) à 'archives' dans site.yml",
          "\(files) files frozen in \(place)\nFor the site to lead there, add \(day.day.iso) to"
            + " 'archives' in site.yml"))
    case .refused(let checked): throw try pipeline.refusal(of: checked, console)
    case .interrupted:
      try console.fail(Interruption.message)
      throw ExitCode(Interruption.status)
    case .taken, .otherDay, .unkept:
      try console.fail(Self.reason(outcome))
      throw ExitCode(1)
    }
  }

  /// Why nothing was archived.
  private static func reason(_ outcome: ArchivedSite) -> Message {
    switch outcome {
    case .taken(let place):
      Message(
        "'\(place)' est déjà une archive, qui ne change plus",
        "'\(place)' is an archive already, which does not change any more")
    case .otherDay(let other):
      Message(
        "le contenu est celui du \(other.words.french)\u{A0}: reprenez celui du jour demandé, ou"
          + " archivez le \(other.words.french)",
        "the content is that of \(other.words.english): take back that of the day asked for, or archive"
          + " \(other.words.english)")
    default:
      Message(
        "la version de ce jour n’est pas gardée telle quelle\u{A0}: d’abord 'parvis changes --keep'",
        "the version of this day is not kept as it is: first 'parvis changes --keep'")
    }
  }
}
