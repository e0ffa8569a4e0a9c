import Diagnostics
import Ground
import Model
import Syntax

extension Reading {
  /// By when the results of which years are due, in `contract.yml`.
  var resultsDue: Expected<[ResultsDue]> {
    Expected<[WrittenResultsDue]>.nonEmptyList(of: writtenResultsDue).then { dues, _, diagnostics in
      YearsOutOfOrder.check(dues.flatMap(\.years), into: &diagnostics)
      for due in dues { YearsOutOfOrder.check(due.day, after: due.years, into: &diagnostics) }
      return dues.map(\.due)
    }
  }

  private var writtenResultsDue: Expected<WrittenResultsDue> {
    .mapping(Message("l’échéance des résultats", "the day results are due")) { keys in
      let day = keys.required("day", .day)
      let years = keys.required("years", .nonEmptyList(of: year))
      let source = keys.required("source", source)
      guard let day, let years, let source else { return nil }
      return WrittenResultsDue(day: day, years: years, source: source)
    }
  }
}

/// A day by which results are due, with the places of what it says.
private struct WrittenResultsDue {
  let day: Located<Day>
  let years: [Located<Int>]
  let source: Source

  var due: ResultsDue { ResultsDue(day: day.value, years: years.map(\.value), source: source) }
}
