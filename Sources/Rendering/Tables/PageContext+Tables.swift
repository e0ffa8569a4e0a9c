import Model
import Templates

/// The parts of which all tables are made.
extension PageContext {
  /// A table with its caption, the heading of its first column and its sources.
  func table(
    id: String, caption: String, corner: Phrase, columns: [TableView.Column],
    groups: [TableView.Group], note: Markup? = nil, sources: [Source]
  ) -> TableView {
    TableView(
      id: id, caption: Markup(escaping: caption), corner: strings.text(corner), columns: columns,
      groups: groups, note: note, sources: views(sources))
  }

  /// The head of a column.
  func column(_ phrase: Phrase, kind: String) -> TableView.Column {
    TableView.Column(title: Markup(escaping: strings.text(phrase)), detail: nil, kind: kind)
  }
}

extension SiteStrings {
  /// An action by its number, where its title stands over what is said of it.
  func name(of action: Action) -> String { text(.actionNumbered, ["number": action.number.text]) }

  /// What a reader must know of totals that no line adds up to; nothing where there are none.
  func note(on totals: [StagedTotal]) -> Markup? {
    guard totals.contains(where: \.isKnownAsWhole) else { return nil }
    return Markup(escaping: text(.stagesAsWhole))
  }
}
