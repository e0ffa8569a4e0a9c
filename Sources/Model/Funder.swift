/// One of those who pay.
public struct Funder: Sendable {
  /// The name by which budgets refer to a funder.
  public typealias ID = Identifier<Funder>

  /// The name by which budgets refer to it.
  public let id: ID
  /// Its name.
  public let name: Localized<String>

  /// Makes a funder.
  public init(id: ID, name: Localized<String>) {
    self.id = id
    self.name = name
  }
}

/// How firm an amount is.
public enum Stage: String, CaseIterable, Sendable {
  /// Announced, to be settled by an amendment (prévisionnel).
  case forecast
  /// Firm by contract (contractualisé).
  case contracted
  /// Changed by an amendment (modifié par avenant).
  case amended
  /// Legally committed (engagé).
  case committed
  /// Paid (mandaté).
  case paid
}
