public import Model

/// A page of the site, whatever its language.
///
/// What there is on it, where it lies and what it is called is said by its kind, which Rendering knows.
public enum Destination: Hashable, Sendable {
  /// The home page of a language.
  case home
  /// The page of a contract.
  case contract(Contract.ID)
  /// The page of a priority area.
  case area(Contract.ID, PriorityArea.ID)
  /// The page of an action.
  case action(Contract.ID, Action.ID)
  /// The version of an action's page that is easy to read.
  case easyToRead(Contract.ID, Action.ID)
  /// The page of a contract's budget.
  case budget(Contract.ID)
  /// The page of all indicators of a contract; a contract without any has none.
  case indicators(Contract.ID)
  /// The report on how a contract was carried out.
  case report(Contract.ID, ExecutionReport.ID)
  /// The page of what the documents of a contract say differently.
  case discrepancies(Contract.ID)
  /// The page of the figures from which a contract starts; a contract without any has none.
  case diagnosis(Contract.ID)
  /// All fiches of a contract on one page.
  case booklet(Contract.ID)
  /// The page of a chart of a contract.
  case chart(Contract.ID, ChartSubject)
  /// The page that lists all threads.
  case threads
  /// The page of a thread.
  case thread(Model.Thread.ID)
  /// The page of the chart of a thread.
  case threadChart(Model.Thread.ID)
  /// The page that tells whether there is more money than before.
  case comparison
  /// The page that lists all news.
  case updates
  /// The page of one piece of news.
  case update(Update.ID)
  /// The page that lists all versions that are easy to read.
  case easyToReadList
  /// The page of words explained.
  case glossary
  /// The page that lists the documents.
  case documents
  /// The page of a document.
  case document(Document.ID)
  /// The page of all figures of the site to be taken away.
  case data
  /// The page of those of a contract.
  case contractData(Contract.ID)
  /// The page of what changed from version to version.
  case changes
  /// The page that explains how statuses are computed.
  case method
  /// The page of everything that the site does not say yet.
  case missing
  /// A page of the author's own prose.
  case page(Page.ID)
  /// The page that lists all pages and the words explained, in the order of the alphabet.
  case alphabet
  /// The page that lists all pages.
  case siteMap
}
