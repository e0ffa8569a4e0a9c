import ArgumentParser
import Diagnostics
import Glibc
import Pipeline
import Writing

/// What the program prints, and in which language.
struct Console: Sendable {
  let language: DiagnosticLanguage

  /// Speaks a language.
  init(language: DiagnosticLanguage) { self.language = language }

  /// Speaks the language asked for, else the environment's, else the site's first, else English.
  init(asked: DiagnosticLanguage?, site: @autoclosure () -> String?) {
    self.init(language: SpokenLanguage.choose(asked: asked, site: site()))
  }

  /// Speaks the language asked for, else the environment's, else the first of the site in a folder, else English.
  init(asked: DiagnosticLanguage?, siteAt folder: String) {
    self.init(asked: asked, site: SitePipeline.originalLanguage(ofSite: folder))
  }

  /// The exit status of a machine that does not do its part.
  var machineFailure: ExitCode { ExitCode(74) }

  /// Prints to standard output; where that cannot be done, says so and ends with 74.
  func say(_ text: String) throws {
    do { try StandardStreams.write(text, to: STDOUT_FILENO) } catch {
      try fail(cannotWrite(error.code))
      throw machineFailure
    }
  }

  /// Prints a phrase to standard output.
  func say(_ message: Message) throws { try say(message[language] + "\n") }

  /// Prints to standard error; where that cannot be done, nobody can be told, and it ends with 74.
  func complain(_ text: String) throws {
    do { try StandardStreams.write(text, to: STDERR_FILENO) } catch { throw machineFailure }
  }

  /// Prints why the machine failed.
  func fail(_ message: Message) throws {
    let prefix = Message("parvis\u{A0}: ", "parvis: ")
    try complain(printable(prefix[language] + message[language]) + "\n")
  }

  private func cannotWrite(_ code: Int32) -> Message {
    let reason =
      switch code {
      case ENOSPC: Message("il n’y a plus de place", "no room is left")
      case EBADF: Message("elle est fermée", "it is closed")
      default: Message("erreur \(code) du système", "error \(code) of the system")
      }
    return Message(
      "impossible d’écrire sur la sortie standard\u{A0}: \(reason.french)",
      "cannot write to the standard output: \(reason.english)")
  }

  /// What some writing comes to; where it fails, says so and ends: with 64 where another name would do.
  func writing<Value>(_ write: () throws(WritingFailure) -> Value) throws -> Value {
    do throws(WritingFailure) { return try write() } catch {
      try fail(error.message)
      switch error {
      case .taken: throw ExitCode(64)
      default: throw machineFailure
      }
    }
  }

  /// Whether a person at a terminal says yes; where nobody is there, says so and ends.
  func isAgreed(_ question: Message, unasked: Message) throws -> Bool {
    guard isatty(STDIN_FILENO) == 1 else {
      try fail(unasked)
      throw ExitCode(64)
    }
    try say(question)
    return ["o", "oui", "y", "yes"].contains((readLine() ?? "").trimmed.lowercased())
  }

  /// The mistakes in words, with their count.
  func report(_ diagnostics: [Diagnostic]) -> String {
    report(DiagnosticTextFormat(language: language).text(of: diagnostics), summary(of: diagnostics))
  }

  /// The errors among mistakes, with how many warnings there are besides; where there is no error, all.
  ///
  /// They are not to be lost among warnings, which a check tells.
  func report(errorsAmong diagnostics: [Diagnostic]) -> String {
    let errors = diagnostics.filter { $0.severity == .error }
    return report(
      DiagnosticTextFormat(language: language).text(of: errors.isEmpty ? diagnostics : errors),
      summary(of: diagnostics))
  }

  /// The warnings about a site that was written, with their count.
  func report(_ warnings: ToldWarnings) -> String {
    report(warnings.words[language], summary(warnings: warnings.count))
  }

  private func report(_ text: String, _ count: Message) -> String {
    text.isEmpty ? "" : "\(text)\(count[language])\n"
  }

  /// How many mistakes there are.
  func summary(of diagnostics: [Diagnostic]) -> Message {
    let errors = diagnostics.filter { $0.severity == .error }.count
    return summary(errors: errors, warnings: diagnostics.count - errors)
  }

  /// How many mistakes of either kind there are.
  func summary(errors: Int = 0, warnings: Int) -> Message {
    let parts: [Message] = [
      .count(errors, french: ("erreur", "erreurs"), english: ("error", "errors")),
      .warnings(warnings),
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
      try? StandardStreams.write("\r\(done)/\(total)\(end)", to: STDERR_FILENO)
    }
  }
}

extension Message {
  /// A number of warnings.
  static func warnings(_ number: Int) -> Message {
    count(number, french: ("avertissement", "avertissements"), english: ("warning", "warnings"))
  }
}
