import Ground
import Model
import Presentation

/// What the menu and the foot of a page are about.
struct NavigationScope: Sendable {
  /// How many other contracts the foot of a page names at most, the newest first; home has them all.
  static let otherContracts = 12

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

/// The pages to which the menu and the foot of a page lead.
struct NavigationPages: Sendable {
  /// The pages of a group at the foot.
  struct Group: Sendable {
    let name: FootGroup
    let pages: [Destination]
  }

  let menu: [Destination]
  let foot: [Group]
  /// All of them, which are marked where one reads them.
  let all: Set<Destination>

  init(in scope: NavigationScope) {
    menu = PageKinds.menu(in: scope)
    foot = FootGroup.allCases.map { Group(name: $0, pages: PageKinds.foot($0, in: scope)) }
    let own = scope.contract.map { Destination.contract($0.id) }
    all = Set(menu + foot.flatMap(\.pages) + [own].compactMap(\.self))
  }
}
