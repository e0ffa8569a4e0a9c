/// Two places in the documents that do not agree, and which one the site follows.
///
/// A reference, because every page hands it on: a copy counts one reference, not one for each part.
public final class Discrepancy: Sendable {
  /// The name by which content refers to a discrepancy.
  public typealias ID = Identifier<Discrepancy>

  /// How much hangs on it, the gravest first.
  public enum Weight: String, CaseIterable, Sendable {
    /// Numbers: amounts, counts, ages.
    case figure
    /// What is promised: days, duties, who owes them, what an action covers.
    case commitment
    /// Words: titles, names, spellings.
    case wording
  }

  /// What one place says.
  public struct Version: Sendable {
    /// What it says, quoted or in short.
    public let says: Localized<String>
    /// Where.
    public let source: Source

    /// Makes a version.
    public init(says: Localized<String>, source: Source) {
      self.says = says
      self.source = source
    }
  }

  /// The kinds of things that a discrepancy can concern by their names; it is shown beside them.
  public static let namedSubjects: [Subject.Kind] = [
    .action, .area, .indicator, .figure, .observation,
  ]
  /// What it can concern as a whole.
  public static let wholeSubjects: [Subject] = [.budget, .contract]

  /// The name by which content refers to it.
  public let id: ID
  /// How much hangs on it.
  public let weight: Weight
  /// A short title.
  public let title: Localized<String>
  /// What each place says.
  public let versions: [Version]
  /// Which value the site uses.
  public let used: Localized<String>
  /// Why.
  public let reason: Localized<String>
  /// What it concerns, in its contract.
  public let subjects: [Subject]

  /// Makes a discrepancy.
  public init(
    id: ID, weight: Weight, title: Localized<String>, versions: [Version], used: Localized<String>,
    reason: Localized<String>, subjects: [Subject]
  ) {
    self.id = id
    self.weight = weight
    self.title = title
    self.versions = versions
    self.used = used
    self.reason = reason
    self.subjects = subjects
  }
}
