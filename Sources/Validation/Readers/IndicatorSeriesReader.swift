import Consistency
import Diagnostics
import Ground
import Loading
import Model
import Syntax

/// What an indicator says by year beside its targets; nothing of what is faulty.
struct IndicatorSeries {
  let results: [Indicator.Result]?
  let projections: [Located<Indicator.Projection>]?
  let methodBreaks: [Indicator.MethodBreak]?
  let judgements: [ProgressJudgement]
  /// Whether there is a number, or what only numbers have.
  let isCounted: Bool
}

extension Reading {
  /// What an indicator says by year, each year with its own source or that of the indicator.
  func series(_ keys: inout MappingReader, _ source: Source?) -> IndicatorSeries {
    let fallback = source.map { FileSource.written($0) } ?? .faulty
    let written = list("results", &keys) { result($0, fallback) }
    let results = written?.filter { files.tree.withholding.shows($0.embargo) }
    let projections = list("projections", &keys) { projection($0, fallback) }
    let methodBreaks = list("method-breaks", &keys) { methodBreak($0, fallback) }
    let judgements = keys.optional("status-override", byYear(judgement))
    ProjectionOutdated.check(projections ?? [], results ?? [], into: &keys.diagnostics)
    // What was judged of a result says what it is: it waits with it.
    let waiting = Set((written ?? []).map(\.year)).subtracting((results ?? []).map(\.year))
    return IndicatorSeries(
      results: results, projections: projections, methodBreaks: methodBreaks,
      judgements: (judgements ?? []).filter { !waiting.contains($0.year) },
      isCounted: keys.has("projections") || keys.has("method-breaks")
        || written?.contains { $0.value.value != nil } == true)
  }

  /// What a key says by year: nothing where it is faulty, no year where it is left out.
  private func list<Item>(
    _ key: String, _ keys: inout MappingReader, _ item: @escaping (Located<Int>) -> Expected<Item>
  ) -> [Item]? {
    let values = keys.optional(key, byYear(item))
    return values ?? (keys.has(key) ? nil : [])
  }

  /// The targets; where none are written, for the reason given.
  func targets(_ keys: inout MappingReader, else absence: Absence) -> [Indicator.Target]? {
    let written = keys.optional(
      "targets", everyYear(example: "\"\(Absence.notDetermined.rawValue)\"", target))
    guard written == nil, !keys.has("targets") else { return written }
    return (years ?? []).map { Indicator.Target(year: $0, value: .missing(absence)) }
  }

  private func target(_ year: Located<Int>) -> Expected<Indicator.Target> {
    Expected.quantity.map { Indicator.Target(year: year.value, value: $0.value) }
  }

  /// A result: a number under `value`, or words under `text` where it is judged in words.
  private func result(_ year: Located<Int>, _ fallback: FileSource) -> Expected<Indicator.Result> {
    .mapping(Message("le résultat", "the result")) { keys in
      let words = keys.optional("text", label)
      let value =
        keys.has("text") ? keys.optional("value", .quantity) : keys.required("value", .quantity)
      let date = keys.optional("date", pastDay)
      let embargo = keys.optional("embargo", .day)
      let source = fallback.source(&keys, self)
      guard embargo != nil || !keys.has("embargo") else { return nil }
      guard value != nil || (words != nil && !keys.has("value")), let source else { return nil }
      return Indicator.Result(
        year: year.value, value: value?.value ?? .missing(.notApplicable), words: words,
        date: date?.value, embargo: embargo?.value, source: source)
    }
  }

  /// What is expected of a year without a result, where that year is written.
  private func projection(
    _ year: Located<Int>, _ fallback: FileSource
  ) -> Expected<Located<Indicator.Projection>> {
    .mapping(Message("la projection", "the projection")) { keys in
      let value = keys.required("value", .number)
      let date = keys.optional("date", pastDay)
      let source = fallback.source(&keys, self)
      guard let value, let source else { return nil }
      return year.map {
        Indicator.Projection(year: $0, value: value.value, date: date?.value, source: source)
      }
    }
  }

  /// A change in the way of counting.
  private func methodBreak(
    _ year: Located<Int>, _ fallback: FileSource
  ) -> Expected<Indicator.MethodBreak> {
    .mapping(Message("la rupture de série", "the break in the series")) { keys in
      let reason = keys.required("reason", label)
      let restated = keys.optional("restates-targets", .boolean)
      let source = fallback.source(&keys, self)
      guard let reason, let source else { return nil }
      return Indicator.MethodBreak(
        year: year.value, reason: reason, restatesTargets: restated?.value ?? false, source: source)
    }
  }

  /// What somebody judged of a year instead of the rule: never without a reason, a day and an office.
  private func judgement(_ year: Located<Int>) -> Expected<ProgressJudgement> {
    .mapping(Message("le statut corrigé", "the overridden status")) { keys in
      let status = keys.required("status", .choice(of: ProgressStatus.self))
      let reason = keys.required("reason", label)
      let date = keys.required("date", pastDay)
      let office = keys.required("office", label)
      guard let status, let reason, let date, let office else { return nil }
      return ProgressJudgement(
        year: year.value, status: status.value, reason: reason, date: date.value, office: office)
    }
  }
}
