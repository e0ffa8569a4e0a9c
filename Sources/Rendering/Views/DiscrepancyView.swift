import Model
import Templates

/// Two places in the documents that disagree.
struct DiscrepancyView: TemplateView {
  /// What one place says.
  struct Version: TemplateView {
    let says: Markup
    let source: SourceView

    static var fields: [TemplateField<Version>] {
      [.markup("says") { $0.says }, .view("source") { $0.source }]
    }
  }

  let id: String
  let title: Markup
  let versions: [Version]
  let used: Markup
  let reason: Markup
  let subjects: [LinkView]
  let href: String

  static var fields: [TemplateField<DiscrepancyView>] {
    [
      .text("id") { $0.id }, .markup("title") { $0.title }, .views("versions") { $0.versions },
      .markup("used") { $0.used }, .markup("reason") { $0.reason },
      .views("subjects") { $0.subjects }, .flag("hasSubjects") { !$0.subjects.isEmpty },
      .text("href") { $0.href },
    ]
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
