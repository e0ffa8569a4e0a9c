import Consistency
import Diagnostics
import Ground
import Model
import Syntax

extension Reading {
  /// The reports that a contract asks for, in `contract.yml`; declared, so that texts may name them.
  var reports: Expected<[ExecutionReport]> {
    Expected<[WrittenReport]>.nonEmptyList(of: report).then { reports, _, diagnostics in
      YearsOutOfOrder.check(reports.flatMap(\.years), into: &diagnostics)
      for (report, years) in reports {
        let id = Located(report.id.rawValue, at: years[0].location)
        declare(.report, id, into: &diagnostics)
      }
      return reports.map(\.report)
    }
  }

  /// A report, with its first and its last year, once where they are one.
  private typealias WrittenReport = (report: ExecutionReport, years: [Located<Int>])

  private var report: Expected<WrittenReport> {
    .mapping(Message("le rapport d’exécution", "the execution report")) { keys in
      let period = keys.required(
        "period", period(Message("la période du rapport", "the period of the report")))
      let due = keys.optional("due", .day)
      let source = keys.required("source", source)
      guard let period, let source else { return nil }
      let (first, last) = (period.start.map(\.year), period.end.map(\.year))
      let years = first.value == last.value ? [first] : [first, last]
      for year in years {
        _ = YearOutsideContract.check(year, years: self.years, into: &keys.diagnostics)
      }
      if let due { YearsOutOfOrder.check(due, after: [last], into: &keys.diagnostics) }
      return (ExecutionReport(period: period.range, due: due?.value, source: source), years)
    }
  }

  /// By when the results of which years are due, in `contract.yml`.
  var resultsDue: Expected<[ResultsDue]> {
    Expected<[WrittenResultsDue]>.nonEmptyList(of: oneResultsDue).then { dues, _, diagnostics in
      YearsOutOfOrder.check(dues.flatMap(\.years), into: &diagnostics)
      return dues.map(\.due)
    }
  }

  private typealias WrittenResultsDue = (due: ResultsDue, years: [Located<Int>])

  private var oneResultsDue: Expected<WrittenResultsDue> {
    .mapping(Message("l’échéance des résultats", "the day results are due")) { keys in
      let day = keys.required("day", .day)
      let years = keys.required("years", .nonEmptyList(of: year))
      let source = keys.required("source", source)
      guard let day, let years, let source else { return nil }
      YearsOutOfOrder.check(day, after: years, into: &keys.diagnostics)
      return (ResultsDue(day: day.value, years: years.map(\.value), source: source), years)
    }
  }
}
