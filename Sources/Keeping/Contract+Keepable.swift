import Ground
package import Model

extension Action.Status: KeptByWord {}

extension Action: KeptByFields {
  package static let kept = KeptForm(
    Action.init(
      id:number:area:subArea:status:period:isPeriodStated:relatedActions:relatedAreas:source:texts:
      easyToRead:accounts:)
  ) {
    (
      $0.id, $0.number, $0.area, $0.subArea, $0.status, $0.period, $0.isPeriodStated,
      $0.relatedActions, $0.relatedAreas, $0.source, $0.texts, $0.easyToRead, $0.accounts
    )
  }
}

extension Action.Step: KeptByFields {
  package static let kept = KeptForm(Action.Step.init(year:text:)) { ($0.year, $0.text) }
}

extension Action.Text: KeptByFields {
  package static let kept = KeptForm {
    (
      title, shortTitle, slug, summary, audience, lead, carriedOutBy, partners, territory, calendar,
      statusNote, updated, body, part: KeptPart
    ) in
    Action.Text(
      title: title, shortTitle: shortTitle, slug: slug, summary: summary, audience: audience,
      lead: lead, carriedOutBy: carriedOutBy, partners: partners, territory: territory,
      calendar: calendar, statusNote: statusNote, updated: updated, body: body, part: part.part)
  } from: {
    (
      $0.title, $0.shortTitle, $0.slug, $0.summary, $0.audience, $0.lead, $0.carriedOutBy,
      $0.partners, $0.territory, $0.calendar, $0.statusNote, $0.updated, $0.body, KeptPart($0.part)
    )
  }
}

extension Contract: KeptByFields {
  package static let kept = KeptForm {
    (
      id, texts, period, years, updated, source, parties, legalBasis, deliberation, areas, actions,
      budget, indicators, indicatorsSource, observations, diagnosis, population, resultsDue,
      reports, obligations, discrepancies, statedGaps, grants, files: UInt64
    ) in
    Contract(
      id: id, texts: texts, period: period, years: years, updated: updated, source: source,
      parties: parties, legalBasis: legalBasis, deliberation: deliberation, areas: areas,
      actions: actions, budget: budget, indicators: indicators, indicatorsSource: indicatorsSource,
      observations: observations, diagnosis: diagnosis, population: population,
      resultsDue: resultsDue, reports: reports, obligations: obligations,
      discrepancies: discrepancies, statedGaps: statedGaps, grants: grants,
      files: ByteHash(value: files))
  } from: {
    (
      $0.id, $0.texts, $0.period, $0.years, $0.updated, $0.source, $0.parties, $0.legalBasis,
      $0.deliberation, $0.areas, $0.actions, $0.budget, $0.indicators, $0.indicatorsSource,
      $0.observations, $0.diagnosis, $0.population, $0.resultsDue, $0.reports, $0.obligations,
      $0.discrepancies, $0.statedGaps, $0.grants, $0.files.value
    )
  }
}
