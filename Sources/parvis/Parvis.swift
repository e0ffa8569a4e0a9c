import ArgumentParser
import Diagnostics
import Edition
import Glibc
import Ground
import Pipeline

/// The command line of Parvis.
///
/// Each command says its own name: one made of its type costs milliseconds, of every command at each start.
@main struct Parvis: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parvis",
    abstract: spoken(
      "Construit le site d’un contrat public à partir de fiches, de budgets et d’indicateurs.",
      "Build a public contract's site from fiches, budgets and indicators."),
    discussion: spoken(
      """
      Code de sortie\u{A0}: 0, c’est fait\u{202F}; 1, erreurs dans le contenu\u{202F}; 64, mauvais \
      usage\u{202F}; 74, panne du disque\u{202F}; 130 ou 143, interrompu.
      """,
      """
      Exit status: 0 done, 1 mistakes in content, 64 wrong usage, 74 disk failure, 130 or 143 \
      interrupted.
      """), version: version,
    subcommands: [
      New.self, AddLanguage.self, RemoveLanguage.self, PreviewCommand.self, Build.self, Check.self,
      Explain.self, Guide.self, Status.self, Translate.self, Export.self, Import.self, Changes.self,
      Publish.self, ThemeCommand.self, Schemas.self, WorkflowsCommand.self, Server.self,
      Archive.self, Verify.self, Pack.self,
    ])

  /// The version, the commit and the theme of this program; to name the theme takes a while, and is not done
  /// where nobody asks.
  private static var version: String {
    guard CommandLine.arguments.contains("--version") else { return Edition.version }
    let (commit, theme) = (Edition.commit, SiteAuthoring.themeName)
    return spoken(
      "parvis \(Edition.version) (révision \(commit ?? "inconnue"), thème \(theme))",
      "parvis \(Edition.version) (commit \(commit ?? "unknown"), theme \(theme))")
  }

  /// Runs what is asked for, and says in the language spoken why it cannot be done.
  ///
  /// On the main thread, which waits for what works on others: a program that gives it up, as one whose main
  /// function is asynchronous does, sorts all its frames first where it is linked with all that it needs.
  static func main() {
    Memory.returnLargePieces()
    StandardStreams.holdNumbers()
    Interruption.watch()
    do {
      try KnownCommand.check(Array(CommandLine.arguments.dropFirst()))
      var command = try parseAsRoot()
      if let command = command as? any AsyncParsableCommand {
        try WaitingMain.run { () async throws in
          var command = command
          try await command.run()
        }
      } else {
        try command.run()
      }
    } catch { end(with: error) }
  }

  /// Ends the program with what the argument parser says of an error, or has to say as help.
  private static func end(with error: any Error) -> Never {
    let status = exitCode(for: error)
    let text = fullMessage(for: error)
    if !text.isEmpty {
      let wording = SpokenLanguage.now == .french ? UsageWording.french(text) : text
      let console = Console(language: SpokenLanguage.now)
      do {
        if status.isSuccess {
          try console.say(wording + "\n")
        } else {
          try console.complain(wording + "\n")
        }
      } catch { Glibc.exit(console.machineFailure.rawValue) }
    }
    Glibc.exit(status.rawValue)
  }
}
