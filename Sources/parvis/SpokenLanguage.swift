import ArgumentParser
import Diagnostics
import FoundationEssentials

/// The language in which the program speaks.
enum SpokenLanguage {
  /// The language asked for, else the environment's, else the site's first, else English.
  static func choose(
    asked: DiagnosticLanguage?, site: @autoclosure () -> String?
  ) -> DiagnosticLanguage {
    asked ?? environment ?? site().flatMap { DiagnosticLanguage(rawValue: String($0.prefix(2))) }
      ?? .english
  }

  /// The language before anything of a site is known, as of help and of wrong usage.
  static var now: DiagnosticLanguage { choose(asked: asked(by: CommandLine.arguments), site: nil) }

  /// The language that arguments ask for, even where they are wrong otherwise.
  private static func asked(by arguments: [String]) -> DiagnosticLanguage? {
    let values = zip(arguments, arguments.dropFirst() + [""]).compactMap { argument, next in
      argument == "--language"
        ? next
        : argument.hasPrefix("--language=") ? String(argument.dropFirst("--language=".count)) : nil
    }
    return values.lazy.compactMap { DiagnosticLanguage(rawValue: $0) }.first
  }

  private static let environment: DiagnosticLanguage? = {
    let environment = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first {
      !$0.isEmpty
    }
    return locale.flatMap { DiagnosticLanguage(rawValue: String($0.prefix(2))) }
  }()
}

/// A phrase of the command line, in the language spoken.
func spoken(_ french: String, _ english: String) -> String {
  Message(french, english)[SpokenLanguage.now]
}

/// The help of an option, in the language spoken, with the name of its value: `dir`.
func help(_ french: String, _ english: String, value: String) -> ArgumentHelp {
  ArgumentHelp(spoken(french, english), valueName: value)
}
