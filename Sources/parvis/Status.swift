import ArgumentParser
import Diagnostics
import Model
import Pipeline

/// Prints what a site does not say yet: a sentence for each point that its public page counts.
struct Status: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List what is missing, as the site’s own page does (liste ce qui manque).")

  @OptionGroup var options: SiteOptions

  @Option(
    help: ArgumentHelp(
      "The day on which states are computed (jour auquel les échéances sont évaluées).",
      valueName: "yyyy-mm-dd")) var asOf: DayArgument?

  @Option(help: "How the list is printed: text or json (forme de la liste).") var format = Check
    .Format.text

  func run() throws {
    let pipeline = SitePipeline(
      site: options.site, day: asOf?.day ?? Build.dayOfEnvironment, baseURL: nil,
      tolerance: options.tolerance, times: nil)
    let checked = try pipeline.check(speaking: options.language)
    let console = Console(asked: options.language, site: checked.originalLanguage)
    guard checked.isFit else {
      console.complain(console.report(checked.diagnostics))
      throw ExitCode(1)
    }
    let status = checked.status(in: console.language.rawValue)
    switch format {
    case .text: console.say(StatusText.text(of: status))
    case .json: console.say(try StatusJSON.text(of: status))
    }
  }
}
