public import Diagnostics

/// The program that makes pictures did not do its part: nobody's content is to blame.
public struct RasterizingFailure: Error, Hashable, Sendable {
  /// What happened, in both languages.
  public let message: Message

  /// The program `name` could not be started or listened to.
  init(_ name: String, code: Int32) {
    message = Message(
      "impossible de lancer '\(name)'\u{A0}: erreur \(code) du système",
      "cannot run '\(name)': error \(code) of the system")
  }

  /// The program `name` was ended by a signal.
  init(_ name: String, signal: Int32) {
    message = Message(
      "'\(name)' a été interrompu (signal \(signal))", "'\(name)' was killed (signal \(signal))")
  }

  /// The program `name` ended with `status`, after these words of its own.
  init(_ name: String, status: Int32, words: String) {
    let said = words.isEmpty ? "" : "\u{A0}: \(words)"
    message = Message(
      "'\(name)' a échoué (statut \(status))\(said)",
      "'\(name)' failed (status \(status))\(words.isEmpty ? "" : ": \(words)")")
  }

  /// The program `name` did not answer in time and was ended.
  init(_ name: String, seconds: Int) {
    message = Message(
      "'\(name)' n’a pas répondu en \(seconds)\u{A0}secondes",
      "'\(name)' did not answer within \(seconds) seconds")
  }

  /// What the program `name` wrote is no picture.
  init(notAPictureFrom name: String) {
    message = Message(
      "'\(name)' n’a pas produit d’image PNG", "'\(name)' did not make a PNG picture")
  }
}
