import ArgumentParser

/// The commands that the first words of a command line name.
enum KnownCommand {
  /// Refuses a word that names no command where one is wanted, and tells the one that is meant.
  static func check(_ arguments: [String]) throws {
    var command: any ParsableCommand.Type = Parvis.self
    for (index, word) in arguments.enumerated() {
      let known = command.configuration.subcommands
      guard !known.isEmpty, !word.hasPrefix("-"), index > 0 || word != "help" else { return }
      guard let next = known.first(where: { $0._commandName == word }) else {
        let path = ["parvis", "help"] + arguments[..<index]
        throw ValidationError.unknown(
          word, in: known.map { $0._commandName }, "'\(path.joined(separator: " "))'")
      }
      command = next
    }
  }
}
