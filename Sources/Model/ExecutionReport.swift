public import Ground

/// A report on how a contract was carried out over some of its years (rapport d'exécution).
public struct ExecutionReport: Sendable {
  /// The name by which content refers to a report: its first and its last year.
  public typealias ID = Identifier<ExecutionReport>

  /// The name by which content refers to it.
  public let id: ID
  /// What it covers.
  public let period: DayRange
  /// The day by which it is due, where the contract gives one.
  public let due: Day?
  /// Where the contract asks for it; nothing where no document does.
  public let source: Source?

  /// Makes a report.
  public init(period: DayRange, due: Day?, source: Source?) {
    let (first, last) = (period.start.year, period.end.year)
    id = ID(first == last ? "\(first)" : "\(first)-\(last)")
    self.period = period
    self.due = due
    self.source = source
  }

  /// Whether it covers a year.
  public func covers(_ year: Int) -> Bool { (period.start.year...period.end.year).contains(year) }

  /// Whether its period has ended before a day.
  public func isOver(on day: Day) -> Bool { period.end < day }
}

/// Where a report stands on a given day, as far as the site's content shows.
public enum ReportStanding: Hashable, Sendable {
  /// What is owed by its day was done, the last of it on a day.
  case delivered(Day, due: Day)
  /// Its day has passed and the content shows nothing.
  case late(Day)
  /// Its day has not come.
  case upcoming(Day)
  /// The contract asks for it by no day.
  case undated
  /// No document asks for it.
  case notAsked
}

extension Contract {
  /// Where a report stands on a day; the obligations of the day on which it is due show whether it was
  /// handed in.
  public func standing(of report: ExecutionReport, on day: Day) -> ReportStanding {
    guard report.source != nil else { return .notAsked }
    guard let due = report.due else { return .undated }
    let owed = obligations.filter { $0.schedule.day == due }
    let done = owed.compactMap(\.fulfilment?.date).filter { $0 <= day }
    if let last = done.max(), done.count == owed.count { return .delivered(last, due: due) }
    return due < day ? .late(due) : .upcoming(due)
  }

  /// Whether a document says what was done of an action over a report, in words, in numbers or by the
  /// results of its indicators.
  public func tells(of action: Action, in report: ExecutionReport) -> Bool {
    action.account(of: report.id) != nil || !observations(of: action.id).isEmpty
      || indicators(of: action.id).contains { indicator in
        !indicator.judgements.isEmpty
          || indicator.results.contains { $0.value.value != nil || $0.words != nil }
      }
  }

  /// The report whose turn it is on a day: the last whose period has begun, else the first.
  public func currentReport(on day: Day) -> ExecutionReport {
    reports.last { $0.period.start <= day } ?? reports[0]
  }

  /// The contract as far as a report covers it: its years only, and what was planned, aimed at and
  /// reached in them.
  ///
  /// Totals that documents print of the contract as a whole are left out of a report on a part of it.
  public func covered(by report: ExecutionReport) -> Contract {
    let covered = years.filter(report.covers)
    guard covered != years else { return self }
    return narrowed { held in
      held.years = covered
      held.budget = budget.narrowed(to: covered)
      held.indicators = indicators.map { $0.narrowed(to: covered) }
      held.observations = observations.filter { report.covers($0.year) }
      held.resultsDue = resultsDue.filter { $0.years.contains(where: report.covers) }
      held.reports = [report]
    }
  }
}

extension Budget {
  fileprivate func narrowed(to years: [Int]) -> Budget {
    Budget(
      funders: funders, stages: stages.filter { years.contains($0.key) },
      entries: entries.filter { years.contains($0.year) },
      published: published.filter { $0.slice.year.map(years.contains) ?? false },
      amendments: amendments.filter { amendment in
        amendment.changes.contains { years.contains($0.year) }
      }, minimumShares: minimumShares, source: source)
  }
}

extension Indicator {
  fileprivate func narrowed(to years: [Int]) -> Indicator {
    Indicator(
      id: id, action: action, label: label, unit: unit, direction: direction,
      definition: definition, note: note, countsPersons: countsPersons, tolerance: tolerance,
      baseline: baseline, targets: targets.filter { years.contains($0.year) },
      results: results.filter { years.contains($0.year) },
      projections: projections.filter { years.contains($0.year) },
      // A change before these years still stands between them and the start.
      methodBreaks: methodBreaks.filter { $0.year <= years.last ?? $0.year },
      judgements: judgements.filter { years.contains($0.year) }, source: source)
  }
}
