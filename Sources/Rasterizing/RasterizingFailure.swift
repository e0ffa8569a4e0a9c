public import Diagnostics

/// The program that makes pictures did not do its part: nobody's content is to blame.
public struct RasterizingFailure: Error, Hashable, Sendable {
  /// What happened, in both languages.
  public let message: Message

  /// The program `name` could not be started or listened to.
  init(_ name: String, code: Int32) {
    message = Message(
      french: "impossible de lancer '\(name)'\u{A0}: erreur \(code) du système",
      english: "cannot run '\(name)': error \(code) of the system")
  }

  /// The program `name` was ended by a signal.
  init(_ name: String, signal: Int32) {
    message = Message(
      french: "'\(name)' a été interrompu (signal \(signal))",
      english: "'\(name)' was killed (signal \(signal))")
  }

  /// The program `name` ended with `status`, after these words of its own.
  init(_ name: String, status: Int32, words: String) {
    let said = words.isEmpty ? "" : "\u{A0}: \(words)"
    message = Message(
      french: "'\(name)' a échoué (statut \(status))\(said)",
      english: "'\(name)' failed (status \(status))\(words.isEmpty ? "" : ": \(words)")")
  }

  /// The program `name` did not answer in time and was ended.
  init(_ name: String, seconds: Int) {
    message = Message(
      french: "'\(name)' n’a pas répondu en \(seconds)\u{A0}secondes",
      english: "'\(name)' did not answer within \(seconds) seconds")
  }

  /// What the program `name` wrote is no picture.
  init(notAPictureFrom name: String) {
    message = Message(
      french: "'\(name)' n’a pas produit d’image PNG",
      english: "'\(name)' did not make a PNG picture")
  }
}
