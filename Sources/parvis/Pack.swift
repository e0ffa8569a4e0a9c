import ArgumentParser
import Diagnostics
import Pipeline

/// Packs a published site into one file, to be read without a network or kept.
struct Pack: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: spoken(
        "Range un site construit dans un seul fichier ZIP.", "Pack a built site into one ZIP file.")
    )
  }

  @Argument(
    help: help("Le dossier du site construit.", "The folder of the built site.", value: "dir"))
  var output: String

  @Argument(help: help("Le fichier à écrire.", "The file to write.", value: "file.zip")) var file:
    String

  @Option(help: .spoken) var language: DiagnosticLanguage?

  func run() throws {
    let console = Console(asked: language, site: nil)
    let site = try console.published(at: output)
    let faults = site.differences.filter(\.concernsList)
    guard faults.isEmpty else {
      for fault in faults { try console.complain(fault.message[console.language] + "\n") }
      try console.fail(
        Message(
          "ce n’est plus le site qui a été construit\u{A0}: le reconstruire",
          "this is no longer the site that was built: build it again"))
      throw ExitCode(1)
    }
    do { try site.pack(into: file) } catch {
      try console.fail(error.message)
      throw console.machineFailure
    }
    try console.say(
      Message(
        "\(site.count) fichiers rangés dans \(file)", "\(site.count) files packed into \(file)"))
  }
}

extension PublishedSite.Difference {
  /// Whether a file of the list is not there as it was.
  fileprivate var concernsList: Bool {
    switch self {
    case .altered, .missing: true
    case .added: false
    }
  }
}
