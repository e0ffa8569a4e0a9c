public import Ground

/// What of a site waits before everybody sees it, as its authors are told who see it already.
public struct Waiting: Sendable {
  /// Why something does not come out yet.
  public enum Reason: Hashable, Sendable {
    /// Its author has not finished it.
    case draft
    /// It comes out on a day.
    case until(Day)
  }

  /// The news, pages, contracts and actions that wait.
  public let texts: [SiteText: Reason]
  /// The threads that wait.
  public let threads: [Thread.ID: Reason]
  /// The last day on which results of a contract come out.
  public let results: [Contract.ID: Day]

  /// Makes it.
  public init(texts: [SiteText: Reason], threads: [Thread.ID: Reason], results: [Contract.ID: Day])
  {
    self.texts = texts
    self.threads = threads
    self.results = results
  }

  /// Nothing waits, or nobody is told of it.
  public static let nothing = Waiting(texts: [:], threads: [:], results: [:])
}
