import ArgumentParser
import Diagnostics
import Pipeline

/// Tells what of a published site was altered since it was built.
struct Verify: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "verify",
      abstract: spoken(
        "Dit si un site publié est bien celui qui a été construit.",
        "Tell whether a published site is the one that was built."))
  }

  @Argument(
    help: help("Le dossier du site publié.", "The folder of the published site.", value: "dir"))
  var output: String

  @Option(help: .spoken) var language: DiagnosticLanguage?

  func run() throws {
    let console = Console(asked: language, siteAt: ".")
    let site = try console.withArchives(console.published(at: output))
    for difference in site.differences { try console.say(difference.message) }
    try console.say(site.summary)
    if !site.differences.isEmpty { throw ExitCode(1) }
  }
}

extension Console {
  /// The same site with the copies that lie below it.
  func withArchives(_ site: PublishedSite) throws -> PublishedSite {
    do { return try site.withArchives() } catch {
      try fail(error.message)
      throw machineFailure
    }
  }

  /// The site in a folder; where there is none, says so and ends.
  func published(at folder: String) throws -> PublishedSite {
    let site: PublishedSite?
    do { site = try PublishedSite(at: folder) } catch {
      try fail(error.message)
      throw machineFailure
    }
    if let site { return site }
    let list = "\(folder)/\(PublishedSite.listName)"
    try fail(
      Message(
        "'\(list)' manque ou n’est pas la liste d’un site\u{202F}; reconstruisez le site",
        "'\(list)' is missing or is not the list of a site; build the site again"))
    throw ExitCode(1)
  }
}

extension PublishedSite {
  /// How many files were compared, and how many differ.
  var summary: Message {
    let (files, faults) = (count, differences.count)
    guard faults > 0 else {
      return Message(
        "\(files) fichiers vérifiés\u{A0}: tous sont ceux qui ont été construits",
        "\(files) files verified: all are those that were built")
    }
    return Message(
      "\(files) fichiers vérifiés, \(faults) \(faults == 1 ? "différence" : "différences")",
      "\(files) files verified, \(faults) \(faults == 1 ? "difference" : "differences")")
  }
}

extension PublishedSite.Difference {
  /// What differs, in words.
  var message: Message {
    switch self {
    case .altered(let path): Message("modifié\u{A0}: \(path)", "altered: \(path)")
    case .missing(let path): Message("manquant\u{A0}: \(path)", "missing: \(path)")
    case .added(let path): Message("ajouté\u{A0}: \(path)", "added: \(path)")
    }
  }
}
