import Model
import Words

/// What the figures, sentences and parts about one contract are made from: the page on which they stand,
/// and the contract.
struct ContractContext: Sendable {
  let context: PageContext
  let contract: Contract

  var strings: SiteStrings { context.strings }
}

extension PageContext {
  /// What is said on this page about a contract.
  func about(_ contract: Contract) -> ContractContext {
    ContractContext(context: self, contract: contract)
  }
}
