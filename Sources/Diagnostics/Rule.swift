/// A rule that content or theme must keep, known by its identifier.
///
/// An open value: each rule is declared as a constant of this type in the file that checks it. Each has
/// an invalid site among the fixtures.
public struct Rule: Hashable, Sendable {
  /// What is printed in brackets: `budget-total-mismatch`.
  public let identifier: String
  /// How serious a breach is: a warning where the site is right but not complete.
  public let severity: Diagnostic.Severity

  /// Makes a rule from its identifier; breaking it is an error unless said otherwise.
  public init(_ identifier: String, _ severity: Diagnostic.Severity = .error) {
    self.identifier = identifier
    self.severity = severity
  }
}

/// What every room that reads files checks.
extension Rule {
  /// A file or folder that the site needs is there.
  public static let missingFile = Rule("missing-file")
  /// Names and texts are UTF-8.
  public static let invalidUTF8 = Rule("invalid-utf8")
}
