import Diagnostics
import Ground
import Model
import Syntax

extension Reading {
  /// What is expected of years without a result, each with its own source or that of the indicator.
  func projections(_ keys: inout MappingReader, source: Source?) -> [YearValue<ProjectionDraft>]? {
    let fallback = source.map { FileSource.written($0) } ?? .faulty
    let projections = keys.optional("projections", byYear(projection(fallback)))
    return projections ?? (keys.has("projections") ? nil : [])
  }

  private func projection(_ fallback: FileSource) -> Expected<ProjectionDraft> {
    .mapping(Message("la projection", "the projection")) { keys in
      let value = keys.required("value", .number)
      let date = keys.optional("date", .day)
      let source = fallback.source(&keys, self)
      guard let value, let source else { return nil }
      return ProjectionDraft(value: value.value, date: date?.value, source: source)
    }
  }

  /// The changes in the way of counting, each with its own source or that of the indicator.
  func methodBreaks(_ keys: inout MappingReader, source: Source?) -> [Indicator.MethodBreak]? {
    let fallback = source.map { FileSource.written($0) } ?? .faulty
    let breaks = keys.optional("method-breaks", byYear(methodBreak(fallback)))
    guard let breaks else { return keys.has("method-breaks") ? nil : [] }
    return breaks.map { $0.value.methodBreak(in: $0.year.value) }
  }

  private func methodBreak(_ fallback: FileSource) -> Expected<MethodBreakDraft> {
    .mapping(Message("la rupture de série", "the break in the series")) { keys in
      let reason = keys.required("reason", label)
      let restated = keys.optional("restates-targets", .boolean)
      let source = fallback.source(&keys, self)
      guard let reason, let source else { return nil }
      return MethodBreakDraft(
        reason: reason, restatesTargets: restated?.value ?? false, source: source)
    }
  }
}

/// A projection before it has its year, which is its key.
struct ProjectionDraft {
  let value: Quantity
  let date: Day?
  let source: Source

  func projection(of year: Int) -> Indicator.Projection {
    Indicator.Projection(year: year, value: value, date: date, source: source)
  }
}

/// A change in the way of counting before it has its year, which is its key.
private struct MethodBreakDraft {
  let reason: Localized<String>
  let restatesTargets: Bool
  let source: Source

  func methodBreak(in year: Int) -> Indicator.MethodBreak {
    Indicator.MethodBreak(
      year: year, reason: reason, restatesTargets: restatesTargets, source: source)
  }
}
