public import Diagnostics

/// A kind of link that the caller knows and Markdown does not: the word before the colon, as in `action:slug`.
public struct LinkScheme: Hashable, Sendable {
  /// The word before the colon, in lower case.
  public let name: String
  /// Whether something must follow the colon.
  public let needsIdentifier: Bool
  /// What such a link leads to, should a message propose it: `une action`, `an action`.
  public let noun: Message?

  /// Makes a scheme.
  public init(name: String, needsIdentifier: Bool, noun: Message? = nil) {
    self.name = name
    self.needsIdentifier = needsIdentifier
    self.noun = noun
  }
}
