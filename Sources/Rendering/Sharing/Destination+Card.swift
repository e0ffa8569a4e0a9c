extension Destination {
  /// The page whose card this page shows where it is shared: its own, or that of what it is part of.
  var cardOwner: Destination {
    switch self {
    case .home, .contract, .action, .chart, .thread, .threadChart, .report: self
    case .easyToRead(let contract, let action): .action(contract, action)
    case .area(let contract, _), .budget(let contract), .indicators(let contract),
      .diagnosis(let contract), .discrepancies(let contract), .booklet(let contract):
      .contract(contract)
    case .threads, .updates, .update, .method, .missing, .documents, .glossary, .page, .siteMap:
      .home
    }
  }
}
