import Ground
import Model
import Presentation
import Templates
import Words

extension PageContext {
  /// The contract that this page belongs to, by where it stands among the others.
  var ownContract: Contract? {
    ([destination] + destination.page.parents(in: site)).lazy.compactMap {
      ($0.page as? ContractKind)?.contract
    }.first.map(contract)
  }

  /// What the menu and the foot of this page are about.
  var scope: NavigationScope {
    NavigationScope(site: site, contract: ownContract ?? site.contracts.first, day: options.day)
  }

  /// The links of the menu: those of the contract that one reads.
  func links(to menu: [Destination]) -> [LinkView] { menu.map(linkWithinContract) }

  /// The links at the foot, group by group.
  func groups(of foot: [NavigationPages.Group]) -> [FootGroupView] {
    foot.map { group in
      let links = group.pages.map { target in
        let name = group.name == .contract ? target.page.menuTitle(strings) : nil
        return link(to: target, called: name ?? target.page.footerTitle(self))
      }
      return FootGroupView(
        title: group.name == .contract ? contractLink : nil, name: name(of: group.name),
        links: group.name == .site ? links + [contact].compactMap(\.self) : links)
    }.filter { !$0.links.isEmpty }
  }

  /// That the contract of this page is over, and which one followed it.
  var ended: EndedContractView? {
    guard let own = ownContract, own.period.end < options.day else { return nil }
    return EndedContractView(
      text: strings.text(.endedOn(date: strings.format.date(own.period.end))),
      next: site.successor(of: own.id).map { short.link(to: .contract($0)) })
  }
}

extension PageContext {
  /// A link to a page of a contract by the name that it has where the contract is understood.
  func linkWithinContract(to target: Destination) -> LinkView {
    link(to: target, called: target.page.menuTitle(strings))
  }

  /// A link by a name in the words of the theme, or else by the page's own short title.
  private func link(to target: Destination, called name: String?) -> LinkView {
    name.map { link(to: target, titled: own($0)) } ?? short.link(to: target)
  }

  private var contractLink: LinkView? { scope.contract.map { short.link(to: .contract($0.id)) } }

  private func name(of group: FootGroup) -> String {
    switch group {
    case .contract, .contracts: strings.text(.footContracts)
    case .guides: strings.text(.footGuides)
    case .site: strings.text(.footSite)
    }
  }

  /// Where to write to.
  var contact: LinkView? {
    site.identity.contact.map { LinkView(title: markup($0.name), href: $0.url, isCurrent: false) }
  }

  /// The way to report an error on this page, with what tells which page it is filled in.
  var errorReport: LinkView? {
    guard options.original == nil, site.identity.closure == nil else { return nil }
    return site.identity.errorReport.map { report in
      LinkView(
        title: Markup(escaping: strings.text(.errorReport)), href: href(to: report),
        isCurrent: false)
    }
  }

  private func href(to report: Site.ErrorReport) -> String {
    let (page, title) = (address ?? path, title(of: destination).text)
    let updated = site.identity.updated
    switch report {
    case .mail(let mail):
      let body = strings.text(
        .errorReportBody(title: title, page: page, date: strings.format.date(updated)))
      let subject = strings.text(.errorReportSubject(title: title))
      return "mailto:\(mail)?subject=\(PercentEncoding.text(of: subject))&body="
        + body.split(separator: "\n", omittingEmptySubsequences: false).map {
          PercentEncoding.text(of: String($0))
        }.joined(separator: "%0D%0A")
    case .form(let form):
      return Site.ErrorReport.Blank.allCases.reduce(form) { address, blank in
        let value =
          switch blank {
          case .page: page
          case .title: title
          case .version: updated.iso
          }
        return address.replacing(blank.written, with: PercentEncoding.text(of: value))
      }
    }
  }
}
