import Consistency
import Diagnostics
import Ground
import Model
import Syntax

/// An action with the places that the checks of a contract point at.
struct ActionDraft {
  let action: Action
  let number: Located<ActionNumber>
  let subArea: Located<PriorityArea.SubArea.ID>?
}

extension Reading {
  private static let actionHeader = HeaderShape(
    subject: Message("l’en-tête de la fiche", "the header of the action sheet"),
    facts: ["number", "area", "sub-area", "status", "period", "related", "related-areas", "source"]
      + HeaderShape.waiting,
    lists: ["audience", "lead", "carried-out-by", "partners", "territory"], calendars: ["calendar"])

  /// An action by the name of its folder: its facts from the original of its fiche, its text from each
  /// language; nothing when a file is faulty, which is then reported.
  ///
  /// `contractPeriod` is that of an action whose document states none.
  func action(
    _ id: Action.ID, _ versions: Versions, easyToRead: Localized<EasyToRead>?,
    accounts: [Action.Account], contractPeriod: DayRange?, into diagnostics: inout [Diagnostic]
  ) -> ActionDraft? {
    thing(
      versions, Self.actionHeader, named: id.rawValue,
      in: .actions(contract: contract ?? Identifier("")), into: &diagnostics,
      facts: { facts(of: id, &$0, contractPeriod: contractPeriod, easyToRead, accounts) },
      text: actionText)
  }

  private func actionText(
    _ keys: inout MappingReader, _ version: ProseFile, slug: String
  ) -> Action.Text? {
    let text = self.text(in: version.language)
    let title = keys.required("title", text)
    let shortTitle = keys.optional("short-title", text.shortTitle)
    let summary = keys.required("summary", text)
    let audience = keys.optional("audience", .list(of: text))
    let lead = keys.optional("lead", .list(of: text))
    let carriedOutBy = keys.optional("carried-out-by", .list(of: text))
    let partners = keys.optional("partners", .list(of: text))
    let territory = keys.optional("territory", .list(of: text))
    let calendar = keys.optional("calendar", .list(of: step(text)))
    let statusNote = keys.optional("status-note", text)
    let updated = keys.optional("updated", pastDay)
    guard let title, let summary, let body = version.prose else { return nil }
    return Action.Text(
      title: title, shortTitle: shortTitle, slug: slug, summary: summary, audience: audience ?? [],
      lead: lead ?? [], carriedOutBy: carriedOutBy ?? [], partners: partners ?? [],
      territory: territory ?? [], calendar: calendar ?? [], statusNote: statusNote,
      updated: updated?.value, body: body, part: version.part)
  }

  private func step(_ text: Expected<String>) -> Expected<Action.Step> {
    .mapping(Message("l’étape du calendrier", "the step of the calendar")) { keys in
      let year = keys.required("year", year)
      let text = keys.required("text", text)
      guard let year, let text else { return nil }
      return Action.Step(year: year.value, text: text)
    }
  }
}

extension Reading {
  /// What holds of an action in every language.
  private func facts(
    of id: Action.ID, _ keys: inout MappingReader, contractPeriod: DayRange?,
    _ easyToRead: Localized<EasyToRead>?, _ accounts: [Action.Account]
  ) -> ((Localized<Action.Text>) -> ActionDraft)? {
    let number = keys.required("number", .actionNumber)
    let area: PriorityArea.ID? = keys.required("area", reference(.area))
    let subArea: Located<PriorityArea.SubArea.ID>? = keys.optional(
      "sub-area", locatedReference(.subArea))
    let status = keys.optional("status", .choice(of: Action.Status.self))
    let period = keys.optional(
      "period", period(Message("la période de l’action", "the period of the action")))
    let related: [Located<Action.ID>]? = keys.optional(
      "related", .list(of: locatedReference(.action)))
    let relatedAreas: [Located<PriorityArea.ID>]? = keys.optional(
      "related-areas", .list(of: locatedReference(.area)))
    RelatedActions.check(
      related ?? [], relatedAreas ?? [], of: id, in: area, into: &keys.diagnostics)
    let source = keys.required("source", source)
    for year in [period?.start, period?.end].compactMap({ $0?.map(\.year) }) {
      _ = YearOutsideContract.check(year, years: years, into: &keys.diagnostics)
    }
    guard let number, let area, let source, period != nil || !keys.has("period"),
      let range = period?.range ?? contractPeriod
    else { return nil }
    return { texts in
      let action = Action(
        id: id, number: number.value, area: area, subArea: subArea?.value, status: status?.value,
        period: range, isPeriodStated: period != nil, relatedActions: (related ?? []).map(\.value),
        relatedAreas: (relatedAreas ?? []).map(\.value), source: source, texts: texts,
        easyToRead: easyToRead, accounts: accounts)
      return ActionDraft(action: action, number: number, subArea: subArea)
    }
  }
}
