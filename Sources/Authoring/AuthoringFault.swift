public import Diagnostics

/// Why something new cannot be written as it was asked for: what is wrong, and what to do.
public struct AuthoringFault: Error, Hashable, Sendable {
  /// One sentence in each language, with the repair.
  public let message: Message

  /// Makes a fault from its sentence in French and in English.
  public init(_ french: String, _ english: String) { message = Message(french, english) }
}
