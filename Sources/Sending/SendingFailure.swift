public import Diagnostics

/// Why a site could not be sent: another program is missing, or failed.
public struct SendingFailure: Error, Hashable, Sendable {
  /// One sentence in each language, with the repair.
  public let message: Message

  init(_ french: String, _ english: String) { message = Message(french, english) }
}
