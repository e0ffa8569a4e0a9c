package import Ground
package import Model

extension Day: KeptByFields {
  package static let kept = KeptForm(checking: Day.init(year:month:day:)) {
    ($0.year, $0.month, $0.day)
  }
}

extension DayRange: KeptByFields {
  package static let kept = KeptForm(checking: DayRange.init(start:end:)) { ($0.start, $0.end) }
}

extension Language: KeptByFields { package static let kept = KeptForm(Language.init) { $0.code } }

extension Identifier: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(try String(&reader))
  }

  package func keep(in writer: inout KeptWriter) { rawValue.keep(in: &writer) }
}

extension Localized: Keepable where Value: Keepable {
  @specialized(where Value == String) package init(
    _ reader: inout KeptReader
  ) throws(KeptReader.Damage) {
    var states: [Language: Bool] = [:]
    var values: [(Language, Value)] = []
    for _ in 0..<(try reader.number()) {
      let (language, value) = (try Language(&reader), try Value(&reader))
      values.append((language, value))
      states[language] = try Bool?(&reader)
    }
    guard let (language, value) = values.first else { throw KeptReader.Damage() }
    self.init(value, in: language, translations: values.count > 1 ? values : [])
    if !states.isEmpty { self = noting(states) }
  }

  @specialized(where Value == String) package func keep(in writer: inout KeptWriter) {
    writer.write(languages) { writer, language in
      language.keep(in: &writer)
      self[language].keep(in: &writer)
      isCurrent(language).keep(in: &writer)
    }
  }
}

extension Stated: Keepable where Value: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    if let value = try Value?(&reader) {
      self = .known(value)
    } else {
      self = .missing(try Absence(&reader))
    }
  }

  package func keep(in writer: inout KeptWriter) {
    value.keep(in: &writer)
    if case .missing(let absence) = self { absence.keep(in: &writer) }
  }
}

extension Absence: KeptByWord {}
extension Stage: KeptByWord {}
extension PluralCategory: KeptByWord {}
extension CountedNoun.Gender: KeptByWord {}
extension BudgetDimension: KeptByWord {}
extension Subject.Kind: KeptByWord {}

extension Amount: KeptByFields {
  package static let kept = KeptForm(Amount.init(cents:)) { $0.cents }
}

extension Quantity: KeptByFields {
  package static let kept = KeptForm(Quantity.init(thousandths:)) { $0.thousandths }
}

extension Percentage: KeptByFields {
  /// Only rounded shares have an edge, and content has none of them.
  package static let kept = KeptForm(Percentage.init(tenths:)) { $0.tenths }
}

extension Siret: KeptByFields {
  package static let kept = KeptForm(checking: Siret.init) { $0.digits }
}

extension ActionNumber: KeptByFields {
  package static let kept = KeptForm(checking: ActionNumber.init(_:), from: \.text)
}

extension CountedNoun: KeptByFields {
  package static let kept = KeptForm(CountedNoun.init(forms:gender:)) { ($0.forms, $0.gender) }
}

extension Unit: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self = try Localized<CountedNoun>?(&reader).map(Unit.counted) ?? .percent
  }

  package func keep(in writer: inout KeptWriter) {
    let noun: Localized<CountedNoun>? =
      switch self {
      case .percent: nil
      case .counted(let noun): noun
      }
    noun.keep(in: &writer)
  }
}

extension Source: KeptByFields {
  package static let kept = KeptForm(Source.init(document:place:)) { ($0.document, $0.place) }
}

extension Subject: KeptByFields {
  package static let kept = KeptForm(Subject.init(_:_:in:)) {
    ($0.kind, $0.name, $0.space.contract)
  }
}

extension Subject.Space: KeptByFields {
  package static let kept = KeptForm(Subject.Space.init(_:in:)) { ($0.kind, $0.contract) }
}
