/// A day by which a contract wants the results of some of its years.
public struct ResultsDue: Sendable {
  /// The day.
  public let day: Day
  /// The years whose results are due then, in order.
  public let years: [Int]
  /// Where the contract says so.
  public let source: Source

  /// Makes a day on which results are due.
  public init(day: Day, years: [Int], source: Source) {
    self.day = day
    self.years = years
    self.source = source
  }
}

extension Contract {
  /// The day by which the results of a year are due; nil where the contract gives none.
  public func resultsDue(of year: Int) -> Day? {
    resultsDue.first { $0.years.contains(year) }?.day
  }

  /// Why a result of a year is not there: it is owed once its day has passed, or, where the contract
  /// gives none, once the year is over.
  public func absenceOfResult(in year: Int, on day: Day) -> Absence {
    let isOwed = resultsDue(of: year).map { $0 < day } ?? (year < day.year)
    return isOwed ? .notReported : .notDue
  }
}
