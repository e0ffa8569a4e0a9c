import Ground
package import Model

extension Action.Status: KeptByWord {}

extension Action: Keepable {
  package convenience init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(
      id: try reader.next(), number: try reader.next(), area: try reader.next(),
      subArea: try reader.next(), status: try reader.next(), period: try reader.next(),
      isPeriodStated: try reader.next(), relatedActions: try reader.next(),
      relatedAreas: try reader.next(), source: try reader.next(), texts: try reader.next(),
      easyToRead: try reader.next(), accounts: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) {
    writer.keep(
      id, number, area, subArea, status, period, isPeriodStated, relatedActions, relatedAreas,
      source, texts, easyToRead, accounts)
  }
}

extension Action.Step: Keepable {
  package init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(year: try reader.next(), text: try reader.next())
  }

  package func keep(in writer: inout KeptWriter) { writer.keep(year, text) }
}

extension Action.Text: Keepable {
  package convenience init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(
      title: try reader.next(), shortTitle: try reader.next(), slug: try reader.next(),
      summary: try reader.next(), audience: try reader.next(), lead: try reader.next(),
      carriedOutBy: try reader.next(), partners: try reader.next(), territory: try reader.next(),
      calendar: try reader.next(), statusNote: try reader.next(), updated: try reader.next(),
      body: try reader.next(), part: try reader.part())
  }

  package func keep(in writer: inout KeptWriter) {
    writer.keep(
      title, shortTitle, slug, summary, audience, lead, carriedOutBy, partners, territory, calendar,
      statusNote, updated, body)
    writer.write(part)
  }
}

extension Contract: Keepable {
  package convenience init(_ reader: inout KeptReader) throws(KeptReader.Damage) {
    self.init(
      id: try reader.next(), texts: try reader.next(), period: try reader.next(),
      years: try reader.next(), updated: try reader.next(), source: try reader.next(),
      parties: try reader.next(), legalBasis: try reader.next(), deliberation: try reader.next(),
      areas: try reader.next(), actions: try reader.next(), budget: try reader.next(),
      indicators: try reader.next(), indicatorsSource: try reader.next(),
      observations: try reader.next(), diagnosis: try reader.next(), population: try reader.next(),
      resultsDue: try reader.next(), reports: try reader.next(), obligations: try reader.next(),
      discrepancies: try reader.next(), statedGaps: try reader.next(), grants: try reader.next(),
      files: ByteHash(value: try reader.next()))
  }

  package func keep(in writer: inout KeptWriter) {
    writer.keep(
      id, texts, period, years, updated, source, parties, legalBasis, deliberation, areas, actions,
      budget, indicators, indicatorsSource, observations, diagnosis, population, resultsDue,
      reports, obligations, discrepancies, statedGaps, grants, files.value)
  }
}
