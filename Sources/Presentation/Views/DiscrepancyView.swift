public import Model
import Tables
public import Templates
import Words

/// Two places in the documents that disagree.
public struct DiscrepancyView: TemplateView {
  /// What one place says.
  struct Version: TemplateView {
    let says: Markup
    let source: SourceView
  }

  /// Its anchor on the page of its contract.
  public let id: String
  let title: Markup
  let versions: [Version]
  let used: Markup
  let reason: Markup
  let subjects: [LinkView]
  let href: String
}

extension ContractContext {
  /// Discrepancies with all that each place says.
  public func views(of discrepancies: [Discrepancy]) -> [DiscrepancyView] {
    let table = Table.discrepancies(discrepancies, of: contract)
    return table.groups.map { DiscrepancyView($0.rows, of: table, self) }
  }

  /// The discrepancies about a subject that are more than a matter of words.
  public func discrepancies(about subject: Subject) -> [DiscrepancyView] {
    views(of: contract.discrepancies(about: subject).filter { $0.weight != .wording })
  }

  /// The way to the first of some discrepancies that are about words alone, which says how many there
  /// are; nothing where none is.
  public func wordings(of discrepancies: [Discrepancy]) -> LinkView? {
    let wordings = discrepancies.filter { $0.weight == .wording }
    return wordings.first.map { first in
      LinkView(
        title: Markup(escaping: strings.text(.discrepanciesWording(count: wordings.count))),
        href: context.href(to: .discrepancies(contract.id), anchor: first.id.rawValue),
        isCurrent: false)
    }
  }

  /// The way to what a discrepancy concerns.
  fileprivate func link(to subject: Subject) -> LinkView? {
    context.place(of: subject, from: contract).map { page, anchor in
      guard let label = contract.label(of: subject) else { return context.link(to: page) }
      return LinkView(
        title: context.markup(label), href: context.href(to: page, anchor: anchor), isCurrent: false
      )
    }
  }
}

extension DiscrepancyView {
  fileprivate init(_ rows: [Row], of table: Table, _ about: ContractContext) {
    let context = about.context
    guard case .discrepancy(let id, let title) = rows[0].subject,
      let used = table.cell(.used, of: rows[0]).words,
      let reason = table.cell(.reason, of: rows[0]).words,
      case .subjects(let subjects) = table.cell(.concerned, of: rows[0]).value
    else { preconditionFailure("a table of discrepancies says what the site makes of each") }
    self.init(
      id: id.rawValue, title: context.markup(title),
      versions: Self.versions(of: rows.dropFirst().map { table.cell(.says, of: $0) }, context),
      used: context.markup(used), reason: context.words(reason),
      subjects: subjects.filter { $0 != .contract }.compactMap(about.link),
      href: context.href(to: .discrepancies(about.contract.id), anchor: id.rawValue))
  }

  /// What each place says; places in one document that follow each other name it once.
  private static func versions(of cells: [Cell], _ context: PageContext) -> [Version] {
    zip(cells, [nil] + cells).compactMap { cell, previous in
      var source = context.view(cell.sources[0])
      source.isRepeated = cell.sources[0].document == previous?.sources[0].document
      return cell.words.map { Version(says: context.words($0), source: source) }
    }
  }
}

extension [DiscrepancyView] {
  /// Those that others of the same page do not show.
  public func beside(_ others: [Discrepancy]) -> [DiscrepancyView] {
    filter { own in !others.contains { $0.id.rawValue == own.id } }
  }

  /// These and others, each once.
  public func adding(_ others: [DiscrepancyView]) -> [DiscrepancyView] {
    self + others.filter { other in !contains { $0.href == other.href } }
  }
}

extension DiscrepancyView {
  /// The same under a title that names its contract, for pages on which several contracts meet.
  public func titled(with contract: Contract, _ context: PageContext) -> DiscrepancyView {
    DiscrepancyView(
      id: id, title: context.markup(title, of: contract), versions: versions, used: used,
      reason: reason, subjects: subjects, href: href)
  }
}

extension LinkView {
  /// The same under a title that names the contract of what it leads to.
  public func titled(with contract: Contract, _ context: PageContext) -> LinkView {
    LinkView(title: context.markup(title, of: contract), href: href, isCurrent: isCurrent)
  }
}

extension PageContext {
  /// A title after that of the contract to which it belongs.
  fileprivate func markup(_ title: Markup, of contract: Contract) -> Markup {
    let name = self.title(of: .contract(contract.id))
    var named = markup(name.text, in: name.language)
    named.append(escaping: " – ")
    named.append(title)
    return named
  }
}
