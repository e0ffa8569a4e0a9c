package import Model

extension Funder: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(id: try reader.next(), name: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) { writer.keep(id, name) }
}

extension Budget: Keepable {
  package convenience init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(
      funders: try reader.next(), stages: try reader.next(), entries: try reader.next(),
      published: try reader.next(), amendments: try reader.next(), minimumShares: try reader.next(),
      source: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) {
    writer.keep(funders, stages, entries, published, amendments, minimumShares, source)
  }
}

extension Budget.Entry: Keepable {
  package convenience init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(
      action: try reader.next(), area: try reader.next(), year: try reader.next(),
      funder: try reader.next(), stage: try reader.next(), amount: try reader.next(),
      initial: try reader.next(), source: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) {
    writer.keep(action, area, year, funder, stage, amount, initial, source)
  }
}

extension Budget.Initial: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(stage: try reader.next(), amount: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) { writer.keep(stage, amount) }
}

extension BudgetSlice: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(
      action: try reader.next(), area: try reader.next(), year: try reader.next(),
      funder: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) { writer.keep(action, area, year, funder) }
}

extension Budget.PublishedTotal.Perimeter: KeptByWord {}

extension Budget.PublishedTotal: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(
      slice: try reader.next(), stage: try reader.next(), perimeter: try reader.next(),
      spender: try reader.next(), amount: try reader.next(), code: try reader.next(),
      label: try reader.next(), discrepancy: try reader.next(), source: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) {
    writer.keep(slice, stage, perimeter, spender, amount, code, label, discrepancy, source)
  }
}

extension Budget.MinimumShare.Whole: KeptByWord {}

extension Budget.MinimumShare: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(
      funder: try reader.next(), share: try reader.next(), whole: try reader.next(),
      source: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) { writer.keep(funder, share, whole, source) }
}

extension Budget.Amendment: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(
      date: try reader.next(), title: try reader.next(), changes: try reader.next(),
      source: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) { writer.keep(date, title, changes, source) }
}

extension Budget.Amendment.Change: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(
      action: try reader.next(), year: try reader.next(), funder: try reader.next(),
      before: try reader.next(), after: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) {
    writer.keep(action, year, funder, before, after)
  }
}
