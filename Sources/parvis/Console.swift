import Diagnostics
import Foundation

/// What the program prints, and in which language.
struct Console: Sendable {
  let language: DiagnosticLanguage

  /// Speaks the language asked for, else the environment's, else the site's first, else English.
  init(asked: DiagnosticLanguage?, site: String?) {
    let environment = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first {
      !$0.isEmpty
    }
    let spoken = locale.flatMap { DiagnosticLanguage(rawValue: String($0.prefix(2))) }
    let original = site.flatMap { DiagnosticLanguage(rawValue: String($0.prefix(2))) }
    language = asked ?? spoken ?? original ?? .english
  }

  /// Prints to standard output.
  func say(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }

  /// Prints a phrase to standard output.
  func say(_ message: Message) { say(message[language] + "\n") }

  /// Prints to standard error.
  func complain(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }

  /// Prints why the machine failed.
  func fail(_ message: Message) {
    let prefix = Message("parvis\u{A0}: ", "parvis: ")
    complain(prefix[language] + message[language] + "\n")
  }

  /// The mistakes in words, with their count.
  func report(_ diagnostics: [Diagnostic]) -> String {
    DiagnosticTextFormat(language: language).text(of: diagnostics)
      + (diagnostics.isEmpty ? "" : summary(of: diagnostics)[language] + "\n")
  }

  /// How many mistakes there are.
  func summary(of diagnostics: [Diagnostic]) -> Message {
    let errors = diagnostics.filter { $0.severity == .error }.count
    let parts: [Message] = [
      .count(errors, french: ("erreur", "erreurs"), english: ("error", "errors")),
      .warnings(diagnostics.count - errors),
    ]
    return Message(
      parts.map(\.french).joined(separator: ", "), parts.map(\.english).joined(separator: ", "))
  }

  /// Shows how far a long build is, only to a person at a terminal.
  var progress: @Sendable (Int, Int) -> Void {
    guard isatty(STDERR_FILENO) == 1 else { return { _, _ in } }
    return { done, total in
      guard total >= 1_000, done.isMultiple(of: 64) || done == total else { return }
      let end = done == total ? "\r\u{1B}[K" : ""
      FileHandle.standardError.write(Data("\r\(done)/\(total)\(end)".utf8))
    }
  }
}

extension Message {
  /// A number of warnings.
  static func warnings(_ number: Int) -> Message {
    count(number, french: ("avertissement", "avertissements"), english: ("warning", "warnings"))
  }
}
