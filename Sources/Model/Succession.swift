/// Actions of a contract and those of a later one that go on with them, as the threads tell.
///
/// Where an action goes on with several, or several with one, all of them stand together: the money of one
/// is never compared with that of a part of the others.
public struct Succession: Sendable {
  /// Some actions of one contract, in its order.
  public struct Side: Hashable, Sendable {
    /// The contract.
    public let contract: Contract.ID
    /// The actions.
    public let actions: [Action.ID]
  }

  /// What went before.
  public let earlier: Side
  /// What goes on with it.
  public let later: Side
  /// What the former cost in the last year of which that is known, or why it is not.
  public let before: Stated<YearlyAmount>
  /// What the latter cost in the first year of which that is known, or why it is not.
  public let after: Stated<YearlyAmount>
  /// What the later budget pays for, where that is more than a thread follows.
  public let scopes: [Localized<String>]

  /// How the two differ, or why that is not known.
  public var statedChange: Stated<AmountChange> { AmountChange.between(before, after) }

  /// How the two differ, where both are known.
  public var change: AmountChange? { statedChange.value }
}

extension Site {
  /// The succession that leads to an action.
  public func succession(to action: Action.ID, in contract: Contract.ID) -> Succession? {
    successionsToActions[Subject(.action, action.rawValue, in: contract)]
  }

  /// The successions between contracts, in the order of time and of the later contract's actions.
  ///
  /// Actions that join several contracts on one side are in none: their amounts are of different years.
  public var successions: [Succession] { following.successions }

  /// The actions of a contract that no thread leads on to a later one, in its order.
  public func actionsWithoutSequel(in contract: Contract) -> [Action] {
    contract.actions.filter {
      !following.followed.contains(Subject(.action, $0.id.rawValue, in: contract.id))
    }
  }

  /// The actions of a contract to which no thread leads from an earlier one, in its order.
  public func actionsWithoutForerunner(in contract: Contract) -> [Action] {
    contract.actions.filter {
      !following.continuing.contains(Subject(.action, $0.id.rawValue, in: contract.id))
    }
  }
}
