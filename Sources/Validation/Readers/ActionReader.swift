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

/// Reads the fiche of an action: its facts in the original, its text in each language.
struct ActionReader {
  private let reading: Reading
  private let id: String

  /// Prepares for an action by the name of its folder.
  init(_ id: String, _ reading: Reading) {
    self.id = id
    self.reading = reading
  }

  /// The action; nothing when a file is faulty, which is then reported.
  ///
  /// `contractPeriod` is that of an action whose document states none.
  func action(
    _ versions: Versions, easyToRead: Localized<EasyToRead>?, accounts: [Action.Account],
    contractPeriod: DayRange?, into diagnostics: inout [Diagnostic]
  ) -> ActionDraft? {
    var slugs = WrittenSlugs()
    let draft = reading.thing(versions, Self.shape, into: &diagnostics) { keys in
      facts(&keys, contractPeriod: contractPeriod, easyToRead, accounts)
    } text: { keys, version in
      let slug = slugs.read(&keys, version, default: id)
      return text(&keys, version, slug: slug)
    }
    let folder = PageFolder.actions(contract: reading.contract ?? Identifier(""))
    slugs.check(in: folder, reading, into: &diagnostics)
    return draft
  }
}

extension ActionReader {
  private static let shape = HeaderShape(
    subject: Message("l’en-tête de la fiche", "the header of the action sheet"),
    facts: [
      "number", "area", "sub-area", "status", "period", "related", "related-areas", "source",
    ], lists: ["audience", "lead", "carried-out-by", "partners", "territory"],
    calendars: ["calendar"])

  private func text(_ keys: inout MappingReader, _ version: ProseFile, slug: String) -> Action.Text?
  {
    let text = reading.text(in: version.language)
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
    let updated = keys.optional("updated", .day)
    guard let title, let summary, let body = version.prose else { return nil }
    return Action.Text(
      title: title, shortTitle: shortTitle, slug: slug, summary: summary, audience: audience ?? [],
      lead: lead ?? [], carriedOutBy: carriedOutBy ?? [], partners: partners ?? [],
      territory: territory ?? [], calendar: calendar ?? [], statusNote: statusNote,
      updated: updated?.value, body: body)
  }

  private func step(_ text: Expected<String>) -> Expected<Action.Step> {
    .mapping(Message("l’étape du calendrier", "the step of the calendar")) { keys in
      let year = keys.required("year", reading.year)
      let text = keys.required("text", text)
      guard let year, let text else { return nil }
      return Action.Step(year: year.value, text: text)
    }
  }
}

extension ActionReader {
  /// What holds in every language.
  private func facts(
    _ keys: inout MappingReader, contractPeriod: DayRange?, _ easyToRead: Localized<EasyToRead>?,
    _ accounts: [Action.Account]
  ) -> ((Localized<Action.Text>) -> ActionDraft)? {
    let number = keys.required("number", .actionNumber)
    let area: PriorityArea.ID? = keys.required("area", reading.reference(.area))
    let subArea: Located<PriorityArea.SubArea.ID>? = keys.optional(
      "sub-area", reading.locatedReference(.subArea))
    let status = keys.optional("status", .choice(of: Action.Status.self))
    let period = keys.optional("period", reading.period(Self.period))
    let related: [Action.ID]? = keys.optional("related", .list(of: reading.reference(.action)))
    let relatedAreas: [PriorityArea.ID]? = keys.optional(
      "related-areas", .list(of: reading.reference(.area)))
    let source = keys.required("source", reading.source)
    for year in [period?.start, period?.end].compactMap({ $0?.map(\.year) }) {
      _ = YearOutsideContract.check(year, years: reading.years, into: &keys.diagnostics)
    }
    guard let number, let area, let source, period != nil || !keys.has("period"),
      let range = period?.range ?? contractPeriod
    else { return nil }
    return { [id] texts in
      let action = Action(
        id: Action.ID(id), number: number.value, area: area, subArea: subArea?.value,
        status: status?.value, period: range, isPeriodStated: period != nil,
        relatedActions: related ?? [], relatedAreas: relatedAreas ?? [], source: source,
        texts: texts, easyToRead: easyToRead, accounts: accounts)
      return ActionDraft(action: action, number: number, subArea: subArea)
    }
  }

  private static let period = Message("la période de l’action", "the period of the action")
}
