import Ground
package import Model

extension Party: KeptByFields {
  package static let kept = KeptForm(Party.init(id:name:representative:siret:role:source:)) {
    ($0.id, $0.name, $0.representative, $0.siret, $0.role, $0.source)
  }
}

extension LegalReference: KeptByFields {
  package static let kept = KeptForm(LegalReference.init(title:url:source:)) {
    ($0.title, $0.url, $0.source)
  }
}

extension Deliberation: KeptByFields {
  package static let kept = KeptForm(
    Deliberation.init(title:body:date:convened:attendance:votes:decisions:source:)
  ) { ($0.title, $0.body, $0.date, $0.convened, $0.attendance, $0.votes, $0.decisions, $0.source) }
}

extension Deliberation.Votes: KeptByFields {
  package static let kept = KeptForm(
    Deliberation.Votes.init(inFavour:against:abstentions:notVoting:)
  ) { ($0.inFavour, $0.against, $0.abstentions, $0.notVoting) }
}

extension Deliberation.Attendance: KeptByFields {
  package static let kept = KeptForm(
    Deliberation.Attendance.init(members:inOffice:present:proxies:)
  ) { ($0.members, $0.inOffice, $0.present, $0.proxies) }
}

extension PriorityArea: KeptByFields {
  package static let kept = KeptForm(PriorityArea.init(id:number:title:slug:summary:subAreas:)) {
    ($0.id, $0.number, $0.title, $0.slug, $0.summary, $0.subAreas)
  }
}

extension PriorityArea.SubArea: KeptByFields {
  package static let kept = KeptForm(PriorityArea.SubArea.init(id:title:source:)) {
    ($0.id, $0.title, $0.source)
  }
}

extension ResultsDue: KeptByFields {
  package static let kept = KeptForm(ResultsDue.init(day:years:source:)) {
    ($0.day, $0.years, $0.source)
  }
}

extension ExecutionReport: KeptByFields {
  package static let kept = KeptForm(ExecutionReport.init(period:due:source:)) {
    ($0.period, $0.due, $0.source)
  }
}

extension Obligation: KeptByFields {
  package static let kept = KeptForm(
    Obligation.init(id:title:text:owedBy:schedule:check:fulfilment:source:)
  ) { ($0.id, $0.title, $0.text, $0.owedBy, $0.schedule, $0.check, $0.fulfilment, $0.source) }
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

extension Obligation.Fulfilment: KeptByFields {
  package static let kept = KeptForm(Obligation.Fulfilment.init(date:document:note:)) {
    ($0.date, $0.document, $0.note)
  }
}

extension Discrepancy.Weight: KeptByWord {}

extension Discrepancy: KeptByFields {
  package static let kept = KeptForm(
    Discrepancy.init(id:weight:title:versions:used:reason:subjects:)
  ) { ($0.id, $0.weight, $0.title, $0.versions, $0.used, $0.reason, $0.subjects) }
}

extension Discrepancy.Version: KeptByFields {
  package static let kept = KeptForm(Discrepancy.Version.init(says:source:)) {
    ($0.says, $0.source)
  }
}

extension StatedGap: KeptByFields {
  package static let kept = KeptForm(StatedGap.init(text:source:)) { ($0.text, $0.source) }
}

extension Grants.Payment: KeptByWord {}

extension Grants: KeptByFields {
  package static let kept = KeptForm(Grants.init(beneficiary:signed:payment:isNotified:source:)) {
    ($0.beneficiary, $0.signed, $0.payment, $0.isNotified, $0.source)
  }
}
