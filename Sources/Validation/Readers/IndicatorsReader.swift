import Consistency
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
    .mapping(.same("indicators.json")) { keys in
      let source = FileSource(&keys, self)
      let indicators = keys.required("indicators", .list(of: indicator(source)))
      return indicators.map { IndicatorList(indicators: $0, source: source.own) }
    }
  }

  private func indicator(_ fileSource: FileSource) -> Expected<Indicator> {
    .mapping(Message("l’indicateur", "the indicator")) { keys in
      let id: Indicator.ID? = keys.required("id", identifier(.indicator))
      let action: Action.ID? = keys.required("action", reference(.action))
      let label = keys.required("label", label)
      let unit = keys.optional("unit", unit)
      let direction = keys.optional("direction", .choice(of: Indicator.Direction.self))
      let definition = keys.optional("definition", self.label)
      let note = keys.optional("note", self.label)
      let persons = keys.optional("persons", .boolean)
      let tolerance = keys.optional("tolerance", .percentage)
      let baseline = keys.optional("baseline", .quantity)
      let silence: Absence = keys.has("unit") ? .notStated : .notApplicable
      let targets = targets(&keys, else: silence)
      let source = fileSource.source(&keys, self)
      let places = IndicatorPlaces(&keys)
      let series = series(&keys, source)
      let stated = [baseline?.value] + (targets ?? []).map(\.value)
      if !keys.has("unit"), series.isCounted || stated.contains(where: { $0?.value != nil }) {
        keys.diagnostics.append(unitMissing(at: keys.location))
      }
      guard let id, let action, let label, let targets, let source, let results = series.results,
        let projections = series.projections, let methodBreaks = series.methodBreaks
      else { return nil }
      let indicator = Indicator(
        id: id, action: action, label: label, unit: unit, direction: direction?.value,
        definition: definition, note: note, countsPersons: persons?.value ?? false,
        tolerance: tolerance?.value ?? ProgressRule.defaultTolerance,
        baseline: baseline?.value ?? .missing(silence), targets: targets, results: results,
        projections: projections.map(\.value), methodBreaks: methodBreaks,
        judgements: series.judgements, source: source)
      checkPlausibility(of: indicator, places, into: &keys.diagnostics)
      return indicator
    }
  }

  /// What is said of numbers that count nothing one can name.
  private func unitMissing(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .missingKey, at: location, "la clé 'unit' manque dans l’indicateur, qui se compte pourtant",
      "the key 'unit' is missing in the indicator, which is counted all the same",
      help: "ajoutez 'unit'\u{202F}; un indicateur jugé en mots n’a ni 'baseline' ni 'targets' en"
        + " chiffres, ni 'projections' ni 'method-breaks', et ses résultats s’écrivent sous 'text'",
      "add 'unit'; an indicator judged in words has neither 'baseline' nor 'targets' in digits,"
        + " neither 'projections' nor 'method-breaks', and its results are written under 'text'")
  }
}
