import Presentation
import Templates

/// The links of the menu.
struct MenuView: TemplateView { let links: [LinkView] }

/// The links at the foot of a page.
struct FootView: TemplateView { let groups: [FootGroupView] }

/// A group of links at the foot of a page.
struct FootGroupView: TemplateView {
  /// The contract that the group is about, which leads to its page; nothing where a name stands.
  let title: LinkView?
  let name: String
  let links: [LinkView]
}

/// That a contract is over, and which one followed.
struct EndedContractView: TemplateView {
  let text: String
  /// Nothing where none followed.
  let next: LinkView?
}
