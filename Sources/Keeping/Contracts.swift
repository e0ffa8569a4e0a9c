import Ground
package import Model

extension Party: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(
      id: try reader.next(), name: try reader.next(), representative: try reader.next(),
      siret: try reader.next(), role: try reader.next(), source: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) {
    writer.keep(id, name, representative, siret, role, source)
  }
}

extension LegalReference: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(title: try reader.next(), url: try reader.next(), source: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) { writer.keep(title, url, source) }
}

extension Deliberation: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(
      title: try reader.next(), body: try reader.next(), date: try reader.next(),
      convened: try reader.next(), attendance: try reader.next(), votes: try reader.next(),
      decisions: try reader.next(), source: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) {
    writer.keep(title, body, date, convened, attendance, votes, decisions, source)
  }
}

extension Deliberation.Votes: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(
      inFavour: try reader.next(), against: try reader.next(), abstentions: try reader.next(),
      notVoting: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) {
    writer.keep(inFavour, against, abstentions, notVoting)
  }
}

extension Deliberation.Attendance: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(
      members: try reader.next(), inOffice: try reader.next(), present: try reader.next(),
      proxies: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) {
    writer.keep(members, inOffice, present, proxies)
  }
}

extension PriorityArea: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(
      id: try reader.next(), number: try reader.next(), title: try reader.next(),
      slug: try reader.next(), summary: try reader.next(), subAreas: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) {
    writer.keep(id, number, title, slug, summary, subAreas)
  }
}

extension PriorityArea.SubArea: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(id: try reader.next(), title: try reader.next(), source: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) { writer.keep(id, title, source) }
}

extension ResultsDue: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(day: try reader.next(), years: try reader.next(), source: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) { writer.keep(day, years, source) }
}

extension ExecutionReport: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(period: try reader.next(), due: try reader.next(), source: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) { writer.keep(period, due, source) }
}

extension Obligation: Keepable {
  package convenience init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(
      id: try reader.next(), title: try reader.next(), text: try reader.next(),
      owedBy: try reader.next(), schedule: try reader.next(), check: try reader.next(),
      fulfilment: try reader.next(), source: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) {
    writer.keep(id, title, text, owedBy, schedule, check, fulfilment, source)
  }
}

extension Obligation.Check: KeptByWord {}
extension Obligation.ScheduleKind: KeptByWord {}

extension Obligation.Schedule: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self =
      switch try Obligation.ScheduleKind(&reader) {
      case .dated: .by(try Day(&reader))
      case .once: .once(year: try Int?(&reader))
      case .yearly: .yearly(years: try [Int](&reader))
      case .continuous: .continuous
      case .conditional: .conditional
      }
  }

  package func keep(in writer: inout KeptWriter) {
    kind.keep(in: &writer)
    switch self {
    case .by(let day): day.keep(in: &writer)
    case .once(let year): year.keep(in: &writer)
    case .yearly(let years): years.keep(in: &writer)
    case .continuous, .conditional: break
    }
  }
}

extension Obligation.Fulfilment: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(date: try reader.next(), document: try reader.next(), note: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) { writer.keep(date, document, note) }
}

extension Discrepancy.Weight: KeptByWord {}

extension Discrepancy: Keepable {
  package convenience init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(
      id: try reader.next(), weight: try reader.next(), title: try reader.next(),
      versions: try reader.next(), used: try reader.next(), reason: try reader.next(),
      subjects: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) {
    writer.keep(id, weight, title, versions, used, reason, subjects)
  }
}

extension Discrepancy.Version: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(says: try reader.next(), source: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) { writer.keep(says, source) }
}

extension StatedGap: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(text: try reader.next(), source: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) { writer.keep(text, source) }
}

extension Grants.Payment: KeptByWord {}

extension Grants: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(
      beneficiary: try reader.next(), signed: try reader.next(), payment: try reader.next(),
      isNotified: try reader.next(), source: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) {
    writer.keep(beneficiary, signed, payment, isNotified, source)
  }
}
