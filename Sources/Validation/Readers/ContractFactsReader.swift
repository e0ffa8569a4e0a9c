import Consistency
import Diagnostics
import Ground
import Model
import Syntax

/// What `contract.yml` says of a contract.
struct ContractFacts {
  let period: DayRange
  let years: [Int]
  let updated: Day
  let source: Source
  let parties: [Party]
  let legalBasis: [LegalReference]
  let deliberation: Deliberation?
  let areas: [PriorityArea]
  let population: Diagnosis.Figure.ID?
  let resultsDue: [ResultsDue]
  let reports: [ExecutionReport]
  let statedGaps: [StatedGap]
  let grants: Grants?
}

/// What `contract.yml` says, as far as it could be read.
struct ContractOutline {
  /// The financial years: other files must lie within them.
  let years: [Int]?
  /// The date on which the contract begins.
  let start: Day?
  let isDeliberated: Bool
  /// Everything the file says; nothing where something in it is faulty.
  let facts: ContractFacts?
}

extension Reading {
  /// Everything that `contract.yml` says; years and period first, since the rest lies within them.
  var contractOutline: Expected<ContractOutline> {
    .mapping(.same("contract.yml")) { keys in
      var reading = self
      let period = keys.required(
        "period", period(Message("la période du contrat", "the period of the contract")))
      let years = keys.required("years", .nonEmptyList(of: .integer))
      reading.years = years?.map(\.value)
      if let years { checkYears(years, period, into: &keys.diagnostics) }
      return ContractOutline(
        years: reading.years, start: period?.start.value, isDeliberated: keys.has("deliberation"),
        facts: reading.contractFacts(&keys, period))
    }
  }

  fileprivate func contractFacts(
    _ keys: inout MappingReader, _ period: WrittenPeriod?
  ) -> ContractFacts? {
    let updated = keys.required("updated", pastDay)
    let source = keys.required("source", source)
    let parties = keys.required("parties", .nonEmptyList(of: party))
    let legalBasis = keys.optional("legal-basis", .list(of: legalReference))
    let deliberation = keys.optional("deliberation", deliberation)
    let areas = keys.required("areas", .nonEmptyList(of: area))
    let population: Diagnosis.Figure.ID? = keys.optional("population", reference(.figure))
    let resultsDue = keys.optional("results-due", resultsDue)
    let reports = keys.optional("reports", reports)
    let statedGaps = keys.optional("missing", .nonEmptyList(of: statedGap))
    let grants = keys.optional("grants", grants)
    declareReports(keys.has("reports") ? reports : [], period, into: &keys.diagnostics)
    if parties == nil { markUncertain(.party) }
    if areas == nil {
      markUncertain(.area)
      markUncertain(.subArea)
    }
    guard let period, let years, let updated, let source, let parties, let areas else { return nil }
    return ContractFacts(
      period: period.range, years: years, updated: updated.value, source: source, parties: parties,
      legalBasis: legalBasis ?? [], deliberation: deliberation,
      areas: zip(areas, 1...).map { area, number in area(number) }, population: population,
      resultsDue: ResultsDue.all(stated: resultsDue ?? [], by: reports ?? [], in: years),
      reports: reports ?? [], statedGaps: statedGaps ?? [], grants: grants)
  }

  /// Declares the one report of a contract that states none; what could not be read may be any.
  private func declareReports(
    _ reports: [ExecutionReport]?, _ period: WrittenPeriod?, into diagnostics: inout [Diagnostic]
  ) {
    guard let reports, let period else { return markUncertain(.report) }
    guard reports.isEmpty else { return }
    let whole = ExecutionReport(period: period.range, due: nil, source: nil)
    let id = Located(whole.id.rawValue, at: period.start.location)
    declare(.report, id, into: &diagnostics)
  }

  private func checkYears(
    _ years: [Located<Int>], _ period: WrittenPeriod?, into diagnostics: inout [Diagnostic]
  ) {
    YearsOutOfOrder.check(years, into: &diagnostics)
    guard let period = period?.range else { return }
    let range = period.start.year...period.end.year
    YearOutsideContract.check(years, in: range, into: &diagnostics)
  }
}

extension Reading {
  fileprivate var party: Expected<Party> {
    .mapping(Message("le signataire", "the party")) { keys in
      let id: Party.ID? = keys.required("id", identifier(.party))
      let name = keys.required("name", label)
      let representative = keys.optional("represented-by", label)
      let siret = keys.optional("siret", .siret)
      let role = keys.optional("role", label)
      let source = keys.required("source", source)
      guard let id, let name, let source else { return nil }
      return Party(
        id: id, name: name, representative: representative, siret: siret, role: role, source: source
      )
    }
  }

  fileprivate var statedGap: Expected<StatedGap> {
    .mapping(Message("ce qui manque", "what is missing")) { keys in
      let text = keys.required("text", label)
      let source = keys.required("source", source)
      guard let text, let source else { return nil }
      return StatedGap(text: text, source: source)
    }
  }

  fileprivate var legalReference: Expected<LegalReference> {
    .mapping(Message("la base légale", "the legal basis")) { keys in
      let title = keys.required("title", label)
      let url = keys.optional("url", .webAddress)
      let source = keys.required("source", source)
      guard let title, let source else { return nil }
      return LegalReference(title: title, url: url?.value, source: source)
    }
  }
}
