package import Ground
package import Model

extension Day: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self = try KeptReader.whole(
      Day(year: try reader.next(), month: try reader.next(), day: try reader.next()))
  }

  package func keep(in writer: inout KeptWriter) { writer.keep(year, month, day) }
}

extension DayRange: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self = try KeptReader.whole(DayRange(start: try reader.next(), end: try reader.next()))
  }

  package func keep(in writer: inout KeptWriter) { writer.keep(start, end) }
}

extension Language: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(try reader.next())
  }

  package func keep(in writer: inout KeptWriter) { writer.keep(code) }
}

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

extension Amount: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(cents: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) { writer.keep(cents) }
}

extension Quantity: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(thousandths: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) { writer.keep(thousandths) }
}

extension Percentage: Keepable {
  /// Only rounded shares have an edge, and content has none of them.
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(tenths: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) { writer.keep(tenths) }
}

extension Siret: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self = try KeptReader.whole(Siret(try reader.next()))
  }

  package func keep(in writer: inout KeptWriter) { writer.keep(digits) }
}

extension ActionNumber: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self = try KeptReader.whole(ActionNumber(try reader.text()))
  }

  package func keep(in writer: inout KeptWriter) { writer.write(text.utf8) }
}

extension CountedNoun: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(forms: try reader.next(), gender: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) { writer.keep(forms, gender) }
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

extension Source: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(document: try reader.next(), place: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) { writer.keep(document, place) }
}

extension Subject: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(try reader.next(), try reader.next(), in: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) { writer.keep(kind, name, space.contract) }
}

extension Subject.Space: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(try reader.next(), in: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) { writer.keep(kind, contract) }
}
