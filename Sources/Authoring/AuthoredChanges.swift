public import Diagnostics

/// Changes to a site, and what is to be told of them.
public struct AuthoredChanges: Sendable {
  /// The changes.
  public let changes: [SourceChange]
  /// What their author may not expect, and what is to be done next.
  public let remarks: [Message]

  /// Changes of which there is nothing to tell but this.
  public init(_ changes: [SourceChange], remarks: [Message] = []) {
    self.changes = changes
    self.remarks = remarks
  }

  /// Changes that add something by a name, which is another one where its own was taken, and what to do next.
  init(
    _ changes: [SourceChange], named name: String, insteadOf wanted: String, next: Message? = nil
  ) {
    let other = Message(
      "le nom \(quoted(wanted)) est déjà pris, par un titre semblable\u{A0}: celui-ci s’appelle \(quoted(name))",
      "the name \(quoted(wanted)) is taken already, by a title alike: this one is called \(quoted(name))"
    )
    self.init(changes, remarks: (name == wanted ? [] : [other]) + [next].compactMap(\.self))
  }
}
