public import ArgumentParser
public import Diagnostics
import Ground
import Model
import Pipeline

/// The options that every command about a site has.
struct SiteOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The folder with Content and Theme (le dossier du site).", valueName: "dir"))
  var site = "."

  @Flag(help: "Treat warnings as errors (traite les avertissements comme des erreurs).")
  var strict = false

  @Option(
    help: ArgumentHelp(
      "The language of messages (langue des messages): fr or en.", valueName: "fr|en"))
  var language: DiagnosticLanguage?

  /// What makes the site unfit.
  var tolerance: SitePipeline.Tolerance { strict ? .nothing : .warnings }
}

extension DiagnosticLanguage: ExpressibleByArgument {}

/// A day on the command line.
struct DayArgument: ExpressibleByArgument {
  let day: Day

  init?(argument: String) {
    guard let day = Day(iso: argument) else { return nil }
    self.day = day
  }
}
