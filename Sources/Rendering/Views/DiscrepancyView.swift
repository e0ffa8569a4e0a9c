import Model
import Tables
import Templates

/// Two places in the documents that disagree.
struct DiscrepancyView: TemplateView {
  /// What one place says.
  struct Version: TemplateView {
    let says: Markup
    let source: SourceView
  }

  let id: String
  let title: Markup
  let versions: [Version]
  let used: Markup
  let reason: Markup
  let subjects: [LinkView]
  let href: String
}

extension ContractContext {
  /// Discrepancies with all that each place says.
  func views(of discrepancies: [Discrepancy]) -> [DiscrepancyView] {
    let table = Table.discrepancies(discrepancies, of: contract)
    return table.groups.map { DiscrepancyView($0.rows, of: table, self) }
  }

  /// The discrepancies about a subject.
  func discrepancies(about subject: Subject) -> [DiscrepancyView] {
    views(of: contract.discrepancies(about: subject))
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
      used: context.words(used), reason: context.words(reason),
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
  /// These and others, each once.
  func adding(_ others: [DiscrepancyView]) -> [DiscrepancyView] {
    self + others.filter { other in !contains { $0.href == other.href } }
  }
}

extension DiscrepancyView {
  /// The same under a title that names its contract, for pages on which several contracts meet.
  func titled(with contract: Contract, _ context: PageContext) -> DiscrepancyView {
    let name = context.title(of: .contract(contract.id))
    var title = context.markup(name.text, in: name.language)
    title.append(escaping: " – ")
    title.append(self.title)
    return DiscrepancyView(
      id: id, title: title, versions: versions, used: used, reason: reason, subjects: subjects,
      href: href)
  }
}
