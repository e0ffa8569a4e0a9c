import Diagnostics
import Model
import Syntax

/// The source of things that do not name their own: that of their file, if it has one.
enum FileSource {
  case written(Source)
  /// There is one, but it is faulty: nothing more is said about it.
  case faulty
  case none

  /// The source, where the file has one.
  var own: Source? {
    guard case .written(let source) = self else { return nil }
    return source
  }

  /// The source of a file, as its key says.
  init(_ keys: inout MappingReader, _ reading: Reading) {
    let source = keys.optional("source", reading.source)
    self = source.map { .written($0) } ?? (keys.has("source") ? .faulty : .none)
  }

  /// The source of one thing: its own, else that of the file; required where the file has none.
  func source(_ keys: inout MappingReader, _ reading: Reading) -> Source? {
    switch self {
    case .none: return keys.required("source", reading.source)
    case .faulty: return keys.optional("source", reading.source)
    case .written(let source):
      let own = keys.optional("source", reading.source)
      return own ?? (keys.has("source") ? nil : source)
    }
  }
}

/// The indicators of a contract and the table from which they are taken.
struct IndicatorList {
  let indicators: [Indicator]
  let source: Source?
}

extension Reading {
  /// The indicators, in `indicators.json`.
  var indicators: Expected<IndicatorList> {
    .mapping(Message(french: "indicators.json", english: "indicators.json")) { keys in
      let source = FileSource(&keys, self)
      let indicators = keys.required("indicators", .list(of: indicator(source)))
      if indicators == nil { markUncertain(.indicator) }
      return indicators.map { IndicatorList(indicators: $0, source: source.own) }
    }
  }

  private func indicator(_ fileSource: FileSource) -> Expected<Indicator> {
    .mapping(Message(french: "l’indicateur", english: "the indicator")) { keys in
      let id: Indicator.ID? = keys.required("id", identifier(.indicator))
      let action: Action.ID? = keys.required("action", reference(.action))
      let label = keys.required("label", label)
      let unit = keys.required("unit", unit)
      let direction = keys.required("direction", .choice(of: Indicator.Direction.self))
      let definition = keys.optional("definition", self.label)
      let note = keys.optional("note", self.label)
      let baseline = keys.required("baseline", .quantity)
      let targets = keys.required("targets", everyYear(.quantity))
      let source = fileSource.source(&keys, self)
      let results = results(&keys, source: source)
      guard let id, let action, let label, let unit, let direction, let baseline, let targets,
        let results, let source
      else { return nil }
      return Indicator(
        id: id,
        action: action,
        label: label,
        unit: unit,
        direction: direction.value,
        definition: definition,
        note: note,
        countsPersons: false,
        tolerance: ProgressRule.defaultTolerance,
        baseline: baseline.value,
        targets: targets.map { Indicator.Target(year: $0.year.value, value: $0.value.value) },
        results: results,
        judgements: [],
        source: source
      )
    }
  }

  private func results(_ keys: inout MappingReader, source: Source?) -> [Indicator.Result]? {
    let fallback = source.map { FileSource.written($0) } ?? .faulty
    let results = keys.optional("results", byYear(result(fallback)))
    guard let results else { return keys.has("results") ? nil : [] }
    return results.map { result in
      Indicator.Result(
        year: result.year.value,
        value: result.value.value,
        words: nil,
        date: result.value.date,
        source: result.value.source
      )
    }
  }

  private func result(_ fallback: FileSource) -> Expected<ResultDraft> {
    .mapping(Message(french: "le résultat", english: "the result")) { keys in
      let value = keys.required("value", .quantity)
      let date = keys.optional("date", .day)
      let source = fallback.source(&keys, self)
      guard let value, let source else { return nil }
      return ResultDraft(value: value.value, date: date?.value, source: source)
    }
  }
}

/// A result before it has its year, which is its key.
private struct ResultDraft {
  let value: Stated<Quantity>
  let date: Day?
  let source: Source
}
