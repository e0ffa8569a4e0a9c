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
  /// What is said otherwise about figures that are the same, together where it is the same of several.
  let sayings: [Group]
  /// How much changed besides.
  let rest: String?

  init(_ version: History.Version, _ words: ChangeWords, _ context: PageContext) {
    let strings = context.strings
    id = version.id.text
    title = strings.text(
      .changesVersion(number: version.id.number, date: strings.format.date(version.id.day)))
    let previous = version.previous
    let isAlone = previous.number == 1 && previous.day != version.id.day
    compared = strings.text(
      .changesCompared(
        number: isAlone ? 0 : previous.number, date: strings.format.date(previous.day)))
    let parts = ChangesByUse(of: version.changes)
    altered = Self.groups(
      parts.altered.enumerated().map { index, change in
        (change, Item(change, id: "\(version.id.text)-\(index + 1)", words, context))
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
    sayings = Self.groups(Self.sayings(parts.sayings, words, context), words, context)
    rest = parts.rest == 0 ? nil : strings.text(.changesRest(count: parts.rest))
  }

  private static func sayings(
    _ changes: [Change], _ words: ChangeWords, _ context: PageContext
  ) -> [(change: Change, item: Item)] {
    words.together(changes).map { changes in
      (
        changes[0],
        Item(
          changes[0], id: nil, words, context,
          of: changes.count == 1
            ? nil : context.strings.text(.changesFigureCount(count: changes.count)))
      )
    }
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
  fileprivate init(
    _ change: Change, id: String?, _ words: ChangeWords, _ context: PageContext,
    of subject: String? = nil
  ) {
    self.id = id
    let said = subject ?? words.subject(of: change.key)
    self.subject = said.isEmpty ? nil : said
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
    let parts = ChangesByUse(of: version.changes)
    var content = Markup()
    let sentences =
      parts.altered.map(words.sentence) + words.together(parts.sayings).map(words.sentence)
    if !sentences.isEmpty {
      content.append(trusted: "<ul>")
      for sentence in sentences {
        content.append(trusted: "<li>")
        content.append(escaping: sentence)
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
      address: "\(page)#\(version.id.text)",
      title: strings.text(parts.title(of: version.id, strings.format)),
      language: context.language.code, published: version.id.day, updated: version.id.day,
      content: String(decoding: content.bytes, as: UTF8.self), base: page)
  }
}

extension ChangesByUse {
  /// What an entry of a feed is called.
  fileprivate func title(of version: Snapshot.ID, _ format: LocaleFormat) -> Phrase {
    let (date, number) = (format.date(version.day), version.number)
    return altered.isEmpty && brought.isEmpty && !sayings.isEmpty
      ? .changesEntrySaid(number: number, date: date)
      : .changesEntry(count: altered.count, number: number, date: date)
  }
}

extension ChangeWords {
  /// What a change is of, with the way there where the site still has it.
  fileprivate func anchor(to key: Snapshot.Key, _ context: PageContext) -> Markup {
    guard let page = page(of: key) else { return Markup(escaping: owner(of: key)) }
    guard case .action(let contract, _) = page else { return context.anchor(to: page) }
    let title = context.short.title(context.title(of: page), of: contract)
    return context.anchor(context.link(to: page, titled: title))
  }
}
