import Model

/// Which pages a site has.
enum SitePages {
  /// All pages of a language, in reading order.
  static func destinations(of site: Site) -> [Destination] {
    let contracts = site.contracts.flatMap { contract in
      [Destination.contract(contract.id)]
        + contract.areas.map { .area(contract.id, $0.id) }
        + contract.actions.map { .action(contract.id, $0.id) }
        + parts(of: contract)
        + ChartSubject.all(of: contract).map { .chart(contract.id, $0) }
    }
    return [.home] + contracts + site.pages.map { .page($0.id) }
      + [.documents, .glossary, .siteMap]
  }

  /// The pages about a contract as a whole; a contract without diagnosis has no page for it.
  static func parts(of contract: Contract) -> [Destination] {
    let diagnosis: [Destination] =
      contract.diagnosis.groups.isEmpty ? [] : [.diagnosis(contract.id)]
    return [.budget(contract.id), .indicators(contract.id)] + diagnosis
      + [.discrepancies(contract.id)]
  }
}
