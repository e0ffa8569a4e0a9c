public import Model
public import Words

/// What the figures, sentences and parts about one contract are made from: the page on which they stand,
/// and the contract.
public struct ContractContext: Sendable {
  /// The page.
  public let context: PageContext
  /// The contract, or the part of it that a report covers.
  public let contract: Contract

  /// The words of the page.
  public var strings: SiteStrings { context.strings }
}

extension PageContext {
  /// What is said on this page about a contract.
  public func about(_ contract: Contract) -> ContractContext {
    ContractContext(context: self, contract: contract)
  }
}
