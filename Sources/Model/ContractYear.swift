/// A year of a contract among those of all contracts of a site.
public struct ContractYear: Sendable {
  /// The year.
  public let year: Int
  /// The contract that runs in it; nothing where none of the site does.
  public let contract: Contract.ID?
  /// How its amount differs from that of the last year before it that is known, or why that is not known.
  ///
  /// Not applicable where several contracts run in either year: what they pay for may overlap, so that it
  /// is neither added up nor compared. Nor is that of contracts of which the later does not follow the earlier:
  /// they may be those of two territories.
  public let change: Stated<AmountChange>
}

extension Site {
  /// The years of contracts, the newest first, from the first to the last year, with those between them in which none runs.
  static func years(
    of contracts: [Contract], followedBy successors: [Contract.ID: Contract.ID]
  ) -> [ContractYear] {
    let all = contracts.flatMap(\.years)
    guard let first = all.min(), let last = all.max() else { return [] }
    var before = Stated<YearlyAmount>.missing(.notApplicable)
    var previous: Contract.ID?
    return (first...last).flatMap { year -> [ContractYear] in
      let running = contracts.reversed().filter { $0.years.contains(year) }
      guard let contract = running.first else {
        return [ContractYear(year: year, contract: nil, change: .missing(.notApplicable))]
      }
      guard running.count == 1 else {
        before = .missing(.notApplicable)
        return running.map {
          ContractYear(year: year, contract: $0.id, change: .missing(.notApplicable))
        }
      }
      let line = sequence(first: previous ?? contract.id) { successors[$0] }
      if !line.contains(contract.id) { before = .missing(.notApplicable) }
      previous = contract.id
      let amount = contract.amount(in: year)
      defer { if amount.value != nil || before.value == nil { before = amount } }
      return [
        ContractYear(
          year: year, contract: contract.id, change: AmountChange.between(before, amount))
      ]
    }
  }

  /// What answers whether there is more money than before: where the newest contract begins beside what
  /// went before it, then where it ends.
  ///
  /// Of the only contract, its last year beside its first; nothing where there is no such pair.
  public var budgetChanges: [AmountChange] { Site.budgetChanges(of: contracts, contractYears) }

  /// The same of contracts, the newest first, and of the years of all of them.
  static func budgetChanges(of contracts: [Contract], _ years: [ContractYear]) -> [AmountChange] {
    guard let newest = contracts.first else { return [] }
    let amounts = newest.years.compactMap { newest.amount(in: $0).value }
    guard let first = amounts.first, let last = amounts.last else { return [] }
    let before = years.first { $0.contract == newest.id && $0.year == first.year }?.change.value
    let start = before?.earlier ?? first
    let ends = (before == nil ? [] : [first]) + (last == first ? [] : [last])
    return ends.map { AmountChange(earlier: start, later: $0) }
  }
}
