public import ArgumentParser
public import Authoring
import Diagnostics
import Pipeline
import Writing

/// Writes the file by which a forge checks and publishes a site.
struct WorkflowsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "workflows",
      abstract: spoken(
        "Écrit ce qui fait vérifier et publier le site par GitHub ou GitLab.",
        "Write what makes GitHub or GitLab check and publish the site."))
  }

  @Argument(help: help("github ou gitlab.", "github or gitlab.", value: "forge")) var forge:
    Workflows

  @Argument(help: help("Le dossier du site.", "The folder of the site.", value: "dir")) var site =
    "."

  @Option(help: .spoken) var language: DiagnosticLanguage?

  func run() throws {
    let console = Console(asked: language, siteAt: site)
    let changes: [SourceChange] = [.added(forge.file(speaking: console.language))]
    try console.writing { () throws(WritingFailure) in try SourceChanges.make(changes, in: site) }
    try console.tell(changes)
  }
}

extension Workflows: ExpressibleByArgument {}
