import Ground
public import Model
import OpenData
public import Versions
import Words

/// The words for what changed from version to version, in the language of a page.
public struct ChangeWords: Sendable {
  private let context: PageContext
  private let history: History

  /// Nothing where no version was kept.
  public init?(_ context: PageContext) {
    guard let history = context.data.history else { return nil }
    self.init(context, history)
  }

  /// Words for what changed in a history, whose versions name things.
  public init(_ context: PageContext, _ history: History) {
    self.context = context
    self.history = history
  }

  var strings: SiteStrings { context.strings }

  /// The languages in which a name is looked for: that of the page, then those of the site.
  private var languages: [Language] { [context.language] + context.site.languages }

  /// Of what it is: the action, and its contract where the site has several; else the contract, else what is
  /// no part of one.
  public func owner(of key: Snapshot.Key) -> String {
    let column: Snapshot.Column = key[.action] == nil ? .contract : .action
    guard let name = history.names.name(of: column, in: key, languages) ?? key[column] else {
      return context.site.identity.name[context.language]
    }
    guard column == .action,
      let contract = key[.contract].flatMap({ context.site.contract(Contract.ID($0)) })
    else { return name }
    return context.short.title(context.own(name), of: contract.id).text
  }

  /// The page of that, where the site still has it.
  public func page(of key: Snapshot.Key) -> Destination? {
    guard let contract = key[.contract].flatMap({ context.site.contract(Contract.ID($0)) }) else {
      return text(of: key)
    }
    let action = key[.action].flatMap { id in contract.actions.first { $0.id.rawValue == id } }
    if key[.action] != nil { return action.map { .action(contract.id, $0.id) } }
    return .contract(contract.id)
  }

  /// The page of a text that is of no contract.
  private func text(of key: Snapshot.Key) -> Destination? {
    guard key[.contract] == nil, let item = key[.item] else { return nil }
    if let page = context.site.pages.first(where: { $0.id.rawValue == item }) {
      return .page(page.id)
    }
    return context.site.updates.first { $0.id.rawValue == item }.map { .update($0.id) }
  }

  /// What of it changed: what is counted, who pays, the year or the day.
  public func subject(of key: Snapshot.Key) -> String {
    let item = history.names.name(of: .item, in: key, languages) ?? key[.item]
    let funder = history.names.name(of: .funder, in: key, languages) ?? key[.funder]
    let part = context.site.part(of: key)?[context.language] ?? key[.part]
    let language = key[.language].map { code in strings.languageNames[Language(code)] ?? code }
    let day = key[.date].flatMap { Day(iso: $0) }
    // A day of the year tells the year.
    let year = day.map { String($0.year) } == key[.year] ? nil : key[.year]
    return strings.format.listed(
      [item, part, measure(of: key), funder, year, day.map(strings.format.date), language]
        .compactMap(\.self))
  }

  private func measure(of key: Snapshot.Key) -> String? {
    guard let name = key[.measure] else { return nil }
    guard key.kind != .text else { return strings.text(.changeText(name: name)) }
    let measure = strings.text(.dataMeasure(name: name))
    guard let stages = key[.stage] else { return measure }
    return strings.text(.changeStaged(measure: measure, stages: strings.text(stagesNamed: stages)))
  }

  /// What the version before said.
  public func before(_ change: Change) -> String {
    change.before.map { said($0, change.kind) } ?? strings.text(.changeNothing)
  }

  /// What the version says.
  public func after(_ change: Change) -> String {
    change.after.map { said($0, change.kind) } ?? strings.text(.changeGone)
  }

  /// What of a line has changed in this way.
  private func said(_ record: Snapshot.Record, _ kind: Change.Kind) -> String {
    switch kind {
    case .sourced: record.source.map(documents) ?? strings.text(.changeNothing)
    case .restaged: strings.text(stagesNamed: record.key[.stage] ?? "")
    case .requalified:
      record.qualifier.map(strings.text(qualifiersNamed:)) ?? strings.text(.changeUnqualified)
    default: value(record)
    }
  }

  /// The titles of documents by their names, or the names of those that the site has no more.
  private func documents(_ names: String) -> String {
    strings.format.list(
      names.split(separator: " ").map { name in
        context.site.document(Document.ID(String(name)))?.title[context.language] ?? String(name)
      })
  }

  /// What a version says, or why it says nothing.
  private func value(_ record: Snapshot.Record) -> String {
    // A status agrees with the value that lacks, not with what a change is of.
    guard let value = record.value else {
      return strings.text(.changeNoValue(status: strings.text(.dataStatus(name: record.status))))
    }
    switch record.key.kind {
    case .status: return strings.text(.dataCode(name: value))
    case .name, .text: return value
    case .figure: break
    }
    if record.unit == "money" { return Amount(literal: value).map(strings.format.amount) ?? value }
    guard let quantity = Quantity(literal: value) else {
      return Day(iso: value).map(strings.format.date) ?? value
    }
    if record.unit == "%" { return strings.format.percentage(quantity) }
    return context.site.unit(of: record).map { strings.text(quantity, $0) }
      ?? bare(quantity, record)
  }

  /// The number of what the site has no more, whose unit is known in the original language only.
  private func bare(_ quantity: Quantity, _ record: Snapshot.Record) -> String {
    let number = strings.format.number(quantity)
    guard let unit = record.unit, context.language == context.site.languages[0] else {
      return number
    }
    return strings.text(.headlineQuantity(number: number, unit: unit))
  }

  /// A change in one sentence, for those who read it away from the site.
  public func sentence(_ change: Change) -> String { sentence(change, of: subject(of: change.key)) }

  /// The same of what is named otherwise.
  func sentence(_ change: Change, of subject: String) -> String {
    let owner = owner(of: change.key)
    let what = subject.isEmpty ? owner : strings.text(.changeOf(owner: owner, subject: subject))
    let said: String =
      switch change.key.kind {
      case .text: strings.text(.dataChange(name: change.kind.rawValue))
      default: strings.text(.changeValues(before: before(change), after: after(change)))
      }
    let sentence = strings.text(.chartStart(name: what, value: said))
    guard let reason = change.reason else { return sentence }
    return strings.text(.changeBecause(change: sentence, reason: reason.words[context.language]))
  }
}

extension LocaleFormat {
  /// Items one after the other, none of which is the last.
  fileprivate func listed(_ items: [String]) -> String { items.joined(separator: listSeparator) }
}
