package import Model

extension Indicator.Direction: KeptByWord {}

extension Indicator: Keepable {
  package convenience init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(
      id: try reader.next(), action: try reader.next(), label: try reader.next(),
      unit: try reader.next(), direction: try reader.next(), definition: try reader.next(),
      note: try reader.next(), countsPersons: try reader.next(), tolerance: try reader.next(),
      baseline: try reader.next(), targets: try reader.next(), results: try reader.next(),
      projections: try reader.next(), methodBreaks: try reader.next(),
      judgements: try reader.next(), source: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) {
    writer.keep(
      id, action, label, unit, direction, definition, note, countsPersons, tolerance, baseline,
      targets, results, projections, methodBreaks, judgements, source)
  }
}

extension Indicator.Target: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(year: try reader.next(), value: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) { writer.keep(year, value) }
}

extension Indicator.Result: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(
      year: try reader.next(), value: try reader.next(), words: try reader.next(),
      date: try reader.next(), embargo: try reader.next(), source: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) {
    writer.keep(year, value, words, date, embargo, source)
  }
}

extension Indicator.Projection: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(
      year: try reader.next(), value: try reader.next(), date: try reader.next(),
      source: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) { writer.keep(year, value, date, source) }
}

extension Indicator.MethodBreak: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(
      year: try reader.next(), reason: try reader.next(), restatesTargets: try reader.next(),
      source: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) {
    writer.keep(year, reason, restatesTargets, source)
  }
}

extension ProgressStatus: KeptByWord {}

extension ProgressJudgement: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(
      year: try reader.next(), status: try reader.next(), reason: try reader.next(),
      date: try reader.next(), office: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) { writer.keep(year, status, reason, date, office) }
}

extension Observation.Partition: KeptByWord {}

extension Observation: Keepable {
  package convenience init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(
      id: try reader.next(), action: try reader.next(), label: try reader.next(),
      unit: try reader.next(), year: try reader.next(), value: try reader.next(),
      date: try reader.next(), parts: try reader.next(), partition: try reader.next(),
      countsPersons: try reader.next(), isKeyFigure: try reader.next(), note: try reader.next(),
      discrepancy: try reader.next(), source: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) {
    writer.keep(
      id, action, label, unit, year, value, date, parts, partition, countsPersons, isKeyFigure,
      note, discrepancy, source)
  }
}

extension Observation.Part: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(label: try reader.next(), value: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) { writer.keep(label, value) }
}

extension Diagnosis: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(groups: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) { writer.keep(groups) }
}

extension Diagnosis.Group: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(id: try reader.next(), title: try reader.next(), figures: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) { writer.keep(id, title, figures) }
}

extension Diagnosis.Figure: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(
      id: try reader.next(), label: try reader.next(), value: try reader.next(),
      when: try reader.next(), comparisons: try reader.next(), note: try reader.next(),
      source: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) {
    writer.keep(id, label, value, when, comparisons, note, source)
  }
}

extension Diagnosis.Comparison: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(label: try reader.next(), value: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) { writer.keep(label, value) }
}

extension Diagnosis.Qualifier: KeptByWord {}

extension Diagnosis.Value: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    if let words = try Localized<String>?(&reader) {
      self = .words(words)
    } else {
      self = .number(try Quantity(&reader), try Unit(&reader), try Diagnosis.Qualifier?(&reader))
    }
  }

  package func keep(in writer: inout KeptWriter) {
    switch self {
    case .words(let words): Localized<String>?.some(words).keep(in: &writer)
    case .number(let quantity, let unit, let qualifier):
      Localized<String>?.none.keep(in: &writer)
      quantity.keep(in: &writer)
      unit.keep(in: &writer)
      qualifier.keep(in: &writer)
    }
  }
}
