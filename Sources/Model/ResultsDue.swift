public import Ground

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

extension ResultsDue {
  /// The days that a contract states, and for other years those of the reports that give their results.
  public static func all(
    stated: [ResultsDue], by reports: [ExecutionReport], in years: [Int]
  ) -> [ResultsDue] {
    let known = Set(stated.flatMap(\.years))
    let reported = reports.compactMap { report -> ResultsDue? in
      let own = years.filter { report.covers($0) && !known.contains($0) }
      guard let due = report.due, let source = report.source, !own.isEmpty else { return nil }
      return ResultsDue(day: due, years: own, source: source)
    }
    return (stated + reported).sorted { $0.day < $1.day }
  }
}

extension Contract {
  /// The day by which the results of a year are due; nil where the contract gives none.
  public func resultsDue(of year: Int) -> Day? { resultsDue.first { $0.years.contains(year) }?.day }

  /// Why a result of a year is not there: it is owed once its day has passed, or, where the contract
  /// gives none, once the year is over.
  public func absenceOfResult(in year: Int, on day: Day) -> Absence {
    let isOwed = resultsDue(of: year).map { $0 < day } ?? (year < day.year)
    return isOwed ? .notReported : .notDue
  }
}
