import Diagnostics
import Ground
import Model
import Syntax

extension Reading {
  /// The reports that a contract asks for, in `contract.yml`; declared, so that texts may name them.
  var reports: Expected<[ExecutionReport]> {
    Expected<[WrittenReport]>.nonEmptyList(of: writtenReport).then { reports, _, diagnostics in
      YearsOutOfOrder.check(reports.flatMap(\.boundaries), into: &diagnostics)
      for report in reports {
        if let due = report.due {
          YearsOutOfOrder.check(due, after: [report.lastYear], into: &diagnostics)
        }
        let id = Located(report.report.id.rawValue, at: report.period.start.location)
        declare(.report, id, into: &diagnostics)
      }
      return reports.map(\.report)
    }
  }

  private var writtenReport: Expected<WrittenReport> {
    .mapping(Message("le rapport d’exécution", "the execution report")) { keys in
      let period = keys.required("period", period(Self.reportPeriod))
      let due = keys.optional("due", .day)
      let source = keys.required("source", source)
      guard let period, let source else { return nil }
      let written = WrittenReport(period: period, due: due, source: source)
      for year in written.boundaries {
        _ = YearOutsideContract.check(year, years: years, into: &keys.diagnostics)
      }
      return written
    }
  }

  private static let reportPeriod = Message("la période du rapport", "the period of the report")
}

/// A report that a contract asks for, with the places of what it says.
private struct WrittenReport {
  let period: WrittenPeriod
  let due: Located<Day>?
  let source: Source

  var report: ExecutionReport {
    ExecutionReport(period: period.range, due: due?.value, source: source)
  }

  var lastYear: Located<Int> { period.end.map(\.year) }

  /// Its first and its last year, once where they are one.
  var boundaries: [Located<Int>] {
    let first = period.start.map(\.year)
    return first.value == lastYear.value ? [first] : [first, lastYear]
  }
}
