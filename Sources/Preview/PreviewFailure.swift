public import Diagnostics
import Glibc

/// The preview cannot be shown: the machine does not do its part.
public struct PreviewFailure: Error, Hashable, Sendable {
  /// What happened and what to do, in both languages.
  public let message: Message
  /// Whether another preview, or another program, has the port.
  let isTaken: Bool

  /// A port at which the preview cannot listen.
  init(port: Int, code: Int32) {
    isTaken = code == EADDRINUSE
    message =
      switch code {
      case EADDRINUSE:
        Message(
          "le port \(port) est déjà pris\u{A0}: arrêtez le programme qui l’occupe, ou choisissez-en un autre avec --port",
          "the port \(port) is taken: stop the program that has it, or choose another one with --port"
        )
      case EACCES:
        Message(
          "le port \(port) est réservé au système\u{A0}: choisissez-en un au-dessus de 1023 avec --port",
          "the port \(port) is kept for the system: choose one above 1023 with --port")
      default:
        Message(
          "impossible d’ouvrir le port \(port)\u{A0}: erreur \(code) du système",
          "cannot open the port \(port): error \(code) of the system")
      }
  }
}
