import Ground
import Model

/// What the menu and the foot of a page are about.
struct NavigationScope: Sendable {
  /// The site.
  let site: Site
  /// The contract that the page belongs to; on a page of no contract, the newest.
  let contract: Contract?
  /// The day on which deadlines are judged.
  let day: Day
}

/// A group of links at the foot of every page, in the order in which they stand there.
enum FootGroup: CaseIterable {
  /// The pages of the contract.
  case contract
  /// The other contracts, and what runs through all.
  case contracts
  /// What helps to find and to understand.
  case guides
  /// The author's own prose about the site.
  case site
}
