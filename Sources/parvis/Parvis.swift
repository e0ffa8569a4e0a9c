import ArgumentParser

/// The command line of Parvis.
@main struct Parvis: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parvis",
    abstract: "Build a public contract's site from fiches, budgets and indicators.",
    discussion: """
      Construit le site d’un contrat public à partir de fiches, de budgets et d’indicateurs.

      Exit status: 0 done, 1 mistakes in content, 64 wrong usage, 74 disk failure.
      """, subcommands: [Build.self, Check.self, Status.self])
}
