import Model
import Templates

/// What each amendment changed, amount by amount.
struct AmendmentTables: Sendable {
  let context: PageContext
  let contract: Contract

  private var strings: SiteStrings { context.strings }

  /// A table an amendment, by date.
  var views: [TableView] {
    contract.budget.amendments.enumerated().map { index, amendment in
      view(amendment, id: "amendment-\(index + 1)")
    }
  }

  private func view(_ amendment: Budget.Amendment, id: String) -> TableView {
    let columns = [
      column(.columnYear, kind: "word"), column(.columnFunder, kind: "word"),
      column(.columnBefore, kind: "number"), column(.columnAfter, kind: "number"),
    ]
    let caption = strings.text(
      .captionAmendment,
      ["title": amendment.title[context.language], "date": strings.format.date(amendment.date)])
    return TableView(
      id: id, caption: context.markup(caption, in: amendment.title.language(for: context.language)),
      corner: strings.text(.columnActionAlone), columns: columns,
      groups: [
        TableView.Group(title: nil, rows: amendment.changes.map(row), width: columns.count + 1)
      ], note: nil, sources: context.views([amendment.source]))
  }

  private func column(_ phrase: Phrase, kind: String) -> TableView.Column {
    TableView.Column(title: Markup(escaping: strings.text(phrase)), detail: nil, kind: kind)
  }

  private func row(_ change: Budget.Amendment.Change) -> TableView.Row {
    let funder = contract.budget.funders.first { $0.id == change.funder }
    return TableView.Row(
      header: context.anchor(to: .action(contract.id, change.action)),
      cells: [
        TableView.Cell(text: String(change.year), kind: "word"),
        TableView.Cell(text: funder?.name[context.language] ?? "", kind: "word"),
        cell(change.before), cell(change.after),
      ], kind: "part")
  }

  private func cell(_ amount: Stated<Amount>) -> TableView.Cell {
    TableView.Cell(text: strings.text(amount), kind: amount.value == nil ? "missing" : "number")
  }
}
