import Discovery
import Ground
import Model
import Presentation
import Templates
import Versions
import Words

/// What a version of the site changed.
struct VersionView: TemplateView {
  /// A change of something, with what was said before and what is said now.
  struct Item: TemplateView {
    let id: String?
    let subject: String?
    let before: String
    let after: String
    let reason: Markup?
    let source: SourceView?
  }

  /// The changes of one thing.
  struct Group: TemplateView {
    let owner: Markup
    let items: [Item]
  }

  /// How much changed of something.
  struct Count: TemplateView {
    let owner: Markup
    let count: String
  }

  /// Its anchor.
  let id: String
  let title: String
  let compared: String
  /// The values that readers knew and that are no longer the same.
  let altered: [Group]
  /// What the site finds otherwise: how indicators and obligations stand.
  let standings: [Group]
  /// What is called otherwise.
  let names: [Group]
  /// How many values are new, by what they are of.
  let brought: [Count]
  /// The texts that were written, changed or taken away.
  let texts: [Count]
  /// How much changed besides.
  let rest: String?

  init(_ version: History.Version, _ words: ChangeWords, _ context: PageContext) {
    let strings = context.strings
    id = version.day.iso
    title = strings.text(.changesVersion(date: strings.format.date(version.day)))
    compared = strings.text(.changesCompared(date: strings.format.date(version.previous)))
    let parts = VersionParts(version)
    altered = Self.groups(
      parts.altered.enumerated().map { index, change in
        (change, Item(change, id: "\(version.day.iso)-\(index + 1)", words, context))
      }, words, context)
    let items = { (changes: [Change]) in
      Self.groups(changes.map { ($0, Item($0, id: nil, words, context)) }, words, context)
    }
    standings = items(parts.standings)
    names = items(parts.names)
    brought = Self.counts(parts.brought, words, context) { strings.text(.changesValues(count: $0)) }
    texts = parts.texts.map { change in
      Count(
        owner: words.anchor(to: change.key, context),
        count: strings.text(
          .chartStart(
            name: words.subject(of: change.key),
            value: strings.text(.dataChange(name: change.kind.rawValue)))))
    }
    rest = parts.rest == 0 ? nil : strings.text(.changesRest(count: parts.rest))
  }

  private static func counts(
    _ changes: [Change], _ words: ChangeWords, _ context: PageContext, _ text: (Int) -> String
  ) -> [Count] {
    let own = Dictionary(grouping: changes, by: \.owner)
    return changes.distinct(by: \.owner).map { change in
      Count(
        owner: words.anchor(to: change.key, context), count: text(own[change.owner]?.count ?? 0))
    }
  }

  private static func groups(
    _ items: [(change: Change, item: Item)], _ words: ChangeWords, _ context: PageContext
  ) -> [Group] {
    let own = Dictionary(grouping: items, by: \.change.owner)
    return items.map(\.change).distinct(by: \.owner).map { change in
      Group(
        owner: words.anchor(to: change.key, context), items: (own[change.owner] ?? []).map(\.item))
    }
  }
}

extension VersionView.Item {
  fileprivate init(_ change: Change, id: String?, _ words: ChangeWords, _ context: PageContext) {
    self.id = id
    let said = words.subject(of: change.key)
    subject = said.isEmpty ? nil : said
    before = words.before(change)
    after = words.after(change)
    reason = change.reason.map { context.words($0.words) }
    source = change.reason?.source.map(context.view)
  }
}

extension VersionView {
  /// A version as an entry of a feed: what it altered, then how much it added.
  static func entry(
    _ version: History.Version, at root: String, _ context: PageContext
  ) -> Feed.Entry {
    guard let words = ChangeWords(context) else {
      preconditionFailure("a site that has versions has words for them")
    }
    let strings = context.strings
    let parts = VersionParts(version)
    var content = Markup()
    if !parts.altered.isEmpty {
      content.append(trusted: "<ul>")
      for change in parts.altered {
        content.append(trusted: "<li>")
        content.append(escaping: words.sentence(change))
        content.append(trusted: "</li>")
      }
      content.append(trusted: "</ul>")
    }
    if !parts.brought.isEmpty {
      content.append(trusted: "<p>")
      content.append(escaping: strings.text(.changesValues(count: parts.brought.count)))
      content.append(trusted: "</p>")
    }
    let page = "\(root)/\(context.paths.path(of: .changes, in: context.language))"
    return Feed.Entry(
      address: "\(page)#\(version.day.iso)",
      title: strings.text(
        .changesEntry(count: parts.altered.count, date: strings.format.date(version.day))),
      language: context.language.code, published: version.day, updated: version.day,
      content: String(decoding: content.bytes, as: UTF8.self), base: page)
  }
}

extension Change {
  /// Of which contract and action it is.
  fileprivate var owner: [String?] { [key[.contract], key[.action]] }
}

/// The changes of a version, by what a reader wants to know of them.
private struct VersionParts {
  let altered: [Change]
  let standings: [Change]
  let names: [Change]
  let brought: [Change]
  let texts: [Change]
  /// How many others there are: reasons why values miss, sources, things of which no value is known.
  let rest: Int

  init(_ version: History.Version) {
    let changes = version.changes
    altered = changes.filter(\.altersFigure)
    brought = changes.filter(\.bringsFigure)
    standings = changes.filter { $0.key.kind == .status && $0.kind == .revised }
    names = changes.filter { $0.key.kind == .name && $0.kind == .revised }
    texts = changes.filter { $0.key.kind == .text }
    rest =
      changes.count - altered.count - brought.count - standings.count - names.count - texts.count
  }
}

extension ChangeWords {
  /// What a change is of, with the way there where the site still has it.
  fileprivate func anchor(to key: Snapshot.Key, _ context: PageContext) -> Markup {
    page(of: key).map(context.anchor) ?? Markup(escaping: owner(of: key))
  }
}
