import Model

/// A page of the site, whatever its language.
enum Destination: Hashable, Sendable {
  case home
  case contract(Contract.ID)
  case area(Contract.ID, PriorityArea.ID)
  case action(Contract.ID, Action.ID)
  case easyToRead(Contract.ID, Action.ID)
  case budget(Contract.ID)
  case indicators(Contract.ID)
  case diagnosis(Contract.ID)
  case discrepancies(Contract.ID)
  case chart(Contract.ID, ChartSubject)
  case threads
  case thread(Model.Thread.ID)
  case threadChart(Model.Thread.ID)
  case updates
  case update(Update.ID)
  case report(Contract.ID, ExecutionReport.ID)
  case booklet(Contract.ID)
  case method
  case missing
  case documents
  case glossary
  case page(Page.ID)
  case siteMap
}
