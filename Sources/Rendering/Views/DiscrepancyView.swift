import Model
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
