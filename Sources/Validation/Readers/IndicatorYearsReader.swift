import Diagnostics
import Ground
import Model
import Syntax

extension Reading {
  /// The targets of an indicator; where none are written, for the reason given.
  func targets(_ keys: inout MappingReader, else absence: Absence) -> [Indicator.Target]? {
    let written = keys.optional("targets", everyYear(.quantity))
    guard let written else {
      guard !keys.has("targets") else { return nil }
      return (years ?? []).map { Indicator.Target(year: $0, value: .missing(absence)) }
    }
    return written.map { Indicator.Target(year: $0.year.value, value: $0.value.value) }
  }

  /// The results of an indicator, each with its own source or that of the indicator.
  func results(_ keys: inout MappingReader, source: Source?) -> [Indicator.Result]? {
    let fallback = source.map { FileSource.written($0) } ?? .faulty
    let results = keys.optional("results", byYear(result(fallback)))
    guard let results else { return keys.has("results") ? nil : [] }
    return results.map { $0.value.result(in: $0.year.value) }
  }

  /// A result: a number under `value`, or words under `text` where it is judged in words.
  private func result(_ fallback: FileSource) -> Expected<ResultDraft> {
    .mapping(Message("le résultat", "the result")) { keys in
      let words = keys.optional("text", label)
      let value =
        keys.has("text") ? keys.optional("value", .quantity) : keys.required("value", .quantity)
      let date = keys.optional("date", .day)
      let source = fallback.source(&keys, self)
      guard value != nil || (words != nil && !keys.has("value")), let source else { return nil }
      return ResultDraft(
        value: value?.value ?? .missing(.notApplicable), words: words, date: date?.value,
        source: source)
    }
  }

  /// What somebody judged of a year instead of the rule: never without a reason, a day and an office.
  var judgement: Expected<JudgementDraft> {
    .mapping(Message("le statut corrigé", "the overridden status")) { keys in
      let status = keys.required("status", .choice(of: ProgressStatus.self))
      let reason = keys.required("reason", label)
      let date = keys.required("date", .day)
      let office = keys.required("office", label)
      guard let status, let reason, let date, let office else { return nil }
      return JudgementDraft(status: status.value, reason: reason, date: date.value, office: office)
    }
  }

  /// What is said of numbers that count nothing one can name.
  func unitMissing(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .missingKey, at: location, "la clé 'unit' manque dans l’indicateur, qui se compte pourtant",
      "the key 'unit' is missing in the indicator, which is counted all the same",
      help: "ajoutez 'unit'\u{202F}; un indicateur jugé en mots n’a ni 'baseline' ni 'targets' en"
        + " chiffres, ni 'projections' ni 'method-breaks', et ses résultats s’écrivent sous 'text'",
      "add 'unit'; an indicator judged in words has neither 'baseline' nor 'targets' in digits,"
        + " neither 'projections' nor 'method-breaks', and its results are written under 'text'")
  }
}

/// A result before it has its year, which is its key.
private struct ResultDraft {
  let value: Stated<Quantity>
  let words: Localized<String>?
  let date: Day?
  let source: Source

  func result(in year: Int) -> Indicator.Result {
    Indicator.Result(year: year, value: value, words: words, date: date, source: source)
  }
}

/// A judgement before it has its year, which is its key.
struct JudgementDraft {
  let status: ProgressStatus
  let reason: Localized<String>
  let date: Day
  let office: Localized<String>

  func judgement(of year: Int) -> ProgressJudgement {
    ProgressJudgement(year: year, status: status, reason: reason, date: date, office: office)
  }
}
