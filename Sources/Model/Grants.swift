public import Ground

/// The grants that the funders of a contract make to the party that carries it.
///
/// French law has their essential data published (decree 2017-779 of 5 May 2017).
public struct Grants: Sendable {
  /// How they are paid.
  public enum Payment: String, CaseIterable, Sendable {
    /// Each at once.
    case once
    /// Each in several parts.
    case instalments
  }

  /// Who receives them.
  public let beneficiary: Party.ID
  /// The day on which the agreement was signed.
  public let signed: Day
  /// How they are paid.
  public let payment: Payment
  /// Whether they are an aid of which the European Commission has been told.
  public let isNotified: Bool
  /// Where the document says so.
  public let source: Source

  /// Makes them.
  public init(
    beneficiary: Party.ID, signed: Day, payment: Payment, isNotified: Bool, source: Source
  ) {
    self.beneficiary = beneficiary
    self.signed = signed
    self.payment = payment
    self.isNotified = isNotified
    self.source = source
  }
}

/// What one funder gives for one year.
public struct Grant: Sendable {
  /// Who gives.
  public let grantor: Party
  /// Who receives.
  public let beneficiary: Party
  /// The financial year.
  public let year: Int
  /// How much.
  public let amount: Amount
  /// What holds of all of the contract.
  public let terms: Grants
}

extension Contract {
  /// What funders have promised firmly to the party that carries it, a year each: after the amendments,
  /// where one changed it.
  ///
  /// A year whose amounts are a forecast or not all known is no grant yet. Only parties whose numbers are
  /// known give and receive: the register is what tells them from others.
  public var grantsByYear: [Grant] {
    guard let grants, let beneficiary = party(grants.beneficiary), beneficiary.siret != nil else {
      return []
    }
    return budget.funders.flatMap { funder -> [Grant] in
      guard let grantor = party(Party.ID(funder.id.rawValue)), grantor.siret != nil,
        grantor.id != beneficiary.id
      else { return [] }
      return years.compactMap { year in
        let totals = budget.totals(of: BudgetSlice(year: year, funder: funder.id))
        let firm = totals.last { $0.stage == .contracted || $0.stage == .amended }
        guard let amount = firm?.amount.value, amount.cents > 0 else { return nil }
        return Grant(
          grantor: grantor, beneficiary: beneficiary, year: year, amount: amount, terms: grants)
      }
    }
  }

  private func party(_ id: Party.ID) -> Party? { parties.first { $0.id == id } }
}
