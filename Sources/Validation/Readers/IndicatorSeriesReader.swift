import Diagnostics
import Ground
import Model
import Syntax

extension Reading {
  /// The targets of an indicator; where none are written, for the reason given.
  func targets(_ keys: inout MappingReader, else absence: Absence) -> [Indicator.Target]? {
    let written = keys.optional("targets", everyYear(target))
    guard written == nil, !keys.has("targets") else { return written }
    return (years ?? []).map { Indicator.Target(year: $0, value: .missing(absence)) }
  }

  private func target(_ year: Located<Int>) -> Expected<Indicator.Target> {
    Expected.quantity.map { Indicator.Target(year: year.value, value: $0.value) }
  }

  /// What an indicator says by year under a key, each with its own source or that of the indicator.
  ///
  /// Nothing where it is faulty; where the key is left out, no year.
  func series<Item>(
    _ key: String, _ keys: inout MappingReader, source: Source?,
    _ item: @escaping (Located<Int>, FileSource) -> Expected<Item>
  ) -> [Item]? {
    let fallback = source.map { FileSource.written($0) } ?? .faulty
    let values = keys.optional(key, byYear { item($0, fallback) })
    return values ?? (keys.has(key) ? nil : [])
  }

  /// A result: a number under `value`, or words under `text` where it is judged in words.
  func result(_ year: Located<Int>, _ fallback: FileSource) -> Expected<Indicator.Result> {
    .mapping(Message("le résultat", "the result")) { keys in
      let words = keys.optional("text", label)
      let value =
        keys.has("text") ? keys.optional("value", .quantity) : keys.required("value", .quantity)
      let date = keys.optional("date", .day)
      let source = fallback.source(&keys, self)
      guard value != nil || (words != nil && !keys.has("value")), let source else { return nil }
      return Indicator.Result(
        year: year.value, value: value?.value ?? .missing(.notApplicable), words: words,
        date: date?.value, source: source)
    }
  }

  /// What is expected of a year without a result, where that year is written.
  func projection(
    _ year: Located<Int>, _ fallback: FileSource
  ) -> Expected<Located<Indicator.Projection>> {
    .mapping(Message("la projection", "the projection")) { keys in
      let value = keys.required("value", .number)
      let date = keys.optional("date", .day)
      let source = fallback.source(&keys, self)
      guard let value, let source else { return nil }
      return year.map {
        Indicator.Projection(year: $0, value: value.value, date: date?.value, source: source)
      }
    }
  }

  /// A change in the way of counting.
  func methodBreak(_ year: Located<Int>, _ fallback: FileSource) -> Expected<Indicator.MethodBreak>
  {
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
  func judgement(_ year: Located<Int>) -> Expected<ProgressJudgement> {
    .mapping(Message("le statut corrigé", "the overridden status")) { keys in
      let status = keys.required("status", .choice(of: ProgressStatus.self))
      let reason = keys.required("reason", label)
      let date = keys.required("date", .day)
      let office = keys.required("office", label)
      guard let status, let reason, let date, let office else { return nil }
      return ProgressJudgement(
        year: year.value, status: status.value, reason: reason, date: date.value, office: office)
    }
  }
}
