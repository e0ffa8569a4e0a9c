import ArgumentParser
import Diagnostics
import Pipeline

/// Writes the JSON Schemas of content, by which editors of text complete and check while one types.
struct Schemas: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "schemas",
      abstract: spoken(
        "Écrit dans un dossier les schémas JSON du contenu, pour les éditeurs de texte.",
        "Write the JSON Schemas of content into a folder, for text editors."))
  }

  @Argument(help: help("Le dossier où écrire.", "The folder to write into.", value: "dir"))
  var folder: String

  @Option(help: .spoken) var language: DiagnosticLanguage?

  func run() throws {
    let console = Console(asked: language, siteAt: ".")
    do {
      let names = try SchemaFiles(in: console.language).write(into: folder)
      let example = "# yaml-language-server: $schema=\(folder)/site.schema.json"
      try console.say(
        Message(
          """
          \(names.count) schémas écrits dans '\(folder)'
          En tête d’un fichier YAML\u{A0}: \(example)
          Dans un fichier JSON\u{A0}: "$schema": "\(folder)/budget.schema.json"
          """,
          """
          \(names.count) schemas written into '\(folder)'
          At the head of a YAML file: \(example)
          In a JSON file: "$schema": "\(folder)/budget.schema.json"
          """))
    } catch let failure as MachineFailure {
      try console.fail(failure.message)
      throw console.machineFailure
    }
  }
}
