import ArgumentParser
import Diagnostics
import Guide
import Pipeline

/// Shows the authors' guide, or writes it as pages.
struct Guide: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "guide",
      abstract: spoken(
        "Affiche le guide des auteurs, ou l’écrit sous forme de pages.",
        "Show the authors’ guide, or write it as pages."))
  }

  @Argument(
    help: help(
      "Le sujet (sans sujet, leur liste).", "The topic (without one, their list).", value: "topic"))
  var topic: String?

  @Option(
    help: help(
      "Le dossier où écrire le guide en HTML.", "The folder to write the guide into, as HTML.",
      value: "dir")) var output: String?

  @Option(help: .spoken) var language: DiagnosticLanguage?

  func run() throws {
    let console = Console(asked: language, siteAt: ".")
    if let output { return try write(into: output, console) }
    guard let topic else { return try console.say(GuideText.topics(in: console.language)) }
    guard let text = GuideText.text(of: topic, in: console.language) else {
      throw ValidationError(GuideText.unknown(topic, in: console.language)[console.language])
    }
    try console.say(text)
  }

  private func write(into folder: String, _ console: Console) throws {
    do {
      for name in try GuideFiles.write(into: folder) { try console.say("\(folder)/\(name)\n") }
    } catch let failure as MachineFailure {
      try console.fail(failure.message)
      throw console.machineFailure
    }
  }
}
