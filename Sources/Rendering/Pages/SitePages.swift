import Model

/// Which pages a site has.
enum SitePages {
  /// All pages of a language, in reading order.
  static func destinations(of site: Site) -> [Destination] {
    let contracts = site.contracts.flatMap { contract in
      [Destination.contract(contract.id)] + contract.areas.map { .area(contract.id, $0.id) }
        + contract.actions.flatMap { pages(of: $0, in: contract) } + parts(of: contract)
        + ChartSubject.all(of: contract).map { .chart(contract.id, $0) }
    }
    return [.home] + contracts + threads(of: site) + site.chartedThreads.map { .threadChart($0.id) }
      + updates(of: site) + site.pages.map { .page($0.id) } + [
        .method, .missing, .documents, .glossary, .siteMap,
      ]
  }

  /// The pages about a contract as a whole; one without diagnosis or indicators has
  /// no page for them.
  static func parts(of contract: Contract) -> [Destination] {
    let diagnosis: [Destination] =
      contract.diagnosis.groups.isEmpty ? [] : [.diagnosis(contract.id)]
    let indicators: [Destination] = contract.indicators.isEmpty ? [] : [.indicators(contract.id)]
    return [.budget(contract.id)] + indicators + diagnosis + [.discrepancies(contract.id)]
      + contract.reports.map { .report(contract.id, $0.id) } + [.booklet(contract.id)]
  }

  /// The page of an action and, where it is written, the one that is easy to read.
  static func pages(of action: Action, in contract: Contract) -> [Destination] {
    let page = Destination.action(contract.id, action.id)
    return action.easyToRead == nil ? [page] : [page, .easyToRead(contract.id, action.id)]
  }

  /// The list of threads and a page for each; none where nothing is followed.
  static func threads(of site: Site) -> [Destination] {
    site.threads.isEmpty ? [] : [.threads] + site.threads.map { .thread($0.id) }
  }

  /// The list of news and a page for each; none where there are no news.
  static func updates(of site: Site) -> [Destination] {
    site.updates.isEmpty ? [] : [.updates] + site.updates.map { .update($0.id) }
  }
}
