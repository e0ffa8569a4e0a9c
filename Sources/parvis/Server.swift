public import ArgumentParser
import Diagnostics
public import Discovery
import FoundationEssentials
import Pipeline

/// Prints the configuration of a web server that publishes a site.
struct Server: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "server",
      abstract: spoken(
        "Affiche la configuration d’un serveur web pour le site.",
        "Print the configuration of a web server for the site."))
  }

  @Argument(
    help: help(
      "Le serveur\u{A0}: nginx, apache ou caddy.", "The server: nginx, apache or caddy.",
      value: "server")) var server: ServerConfiguration.Server

  @OptionGroup var options: SiteOptions

  @Option(
    help: help(
      "Le dossier du site construit (par défaut, Output dans le dossier du site).",
      "The folder of the built site (by default, Output in the site’s folder).", value: "dir"))
  var output: String?

  @Option(name: .customLong("base-url"), help: .baseURL) var baseURL: String?

  func validate() throws {
    try SiteAddress.validate(baseURL)
    guard output?.isEmpty != true else { throw ValidationError.emptyOutput }
    guard ServerConfiguration.canName(folder) else {
      throw ValidationError(
        spoken(
          "le dossier du site a un nom que les serveurs ne lisent pas\u{A0}: "
            + "évitez les guillemets, '$', '%', '\\' et les accolades",
          "the site’s folder has a name that servers do not read: "
            + "avoid quotes, '$', '%', '\\' and braces"))
    }
  }

  func run() throws {
    let pipeline = SitePipeline(
      site: options.site, day: nil, today: nil, clock: Build.clock(unless: nil), baseURL: baseURL,
      tolerance: options.tolerance, times: nil)
    let (checked, console) = try pipeline.fitSite(speaking: options.language)
    try console.say(checked.configuration(of: server, in: folder, language: console.language))
  }

  /// The folder of the files, named from the root of the machine.
  private var folder: String {
    URL(filePath: options.folder(of: output)).standardizedFileURL.path(percentEncoded: false)
  }
}

extension ServerConfiguration.Server: ExpressibleByArgument {}
