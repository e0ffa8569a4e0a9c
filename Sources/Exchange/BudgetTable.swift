import Authoring
import Diagnostics
import Model
import Syntax

extension SheetTable {
  /// The name by which a sheet calls the total of an action, among those who pay.
  static let totalPayer = "total"

  /// The amounts of budgets, by action, payer and year.
  static func budget(_ contents: [ContractContent]) -> SheetTable {
    let years = Set(contents.flatMap(\.contract.years)).sorted()
    return SheetTable(
      subject: .budget,
      columns: [
        SheetColumn("contract", "Contrat", "Contract", .key, width: 28),
        SheetColumn("action", "Action", "Action", .key, width: 45),
        SheetColumn("title", "Intitulé de l’action", "Title of the action", .fixed, width: 75),
        SheetColumn("payer", "Qui paie", "Who pays", .key, width: 28),
        SheetColumn("name", "Financeur", "Funder", .fixed, width: 45),
      ] + years.map { SheetColumn("amount.\($0)", String($0), String($0), width: 32) },
      rows: contents.flatMap(\.budgetRows), newRow: nil, areNewRowsNameless: false)
  }

  /// How firm the amounts of each year are.
  static func years(_ contents: [ContractContent]) -> SheetTable {
    SheetTable(
      subject: .years,
      columns: [
        SheetColumn("contract", "Contrat", "Contract", .key, width: 28),
        SheetColumn("year", "Exercice", "Financial year", .key),
        SheetColumn("stage", "Nature des montants", "Kind of amounts", width: 45),
      ],
      rows: contents.flatMap { content in
        content.contract.years.map { year in
          let path: [ContentPatch.Step] = [.key("stages"), .key(String(year))]
          let node = content[.budget, "stages"]?[String(year)]
          return SheetRow(
            keys: [content.key, SheetRow.Key(String(year))], file: content.path(.budget),
            fields: ["stage": SheetField(.choice(.stages), path, node, .always(or: []))])
        }
      }, newRow: nil, areNewRowsNameless: false)
  }
}

extension ContractContent {
  fileprivate var budgetRows: [SheetRow] {
    let lines = self[.budget, "lines"]?.items ?? []
    return lines.enumerated().flatMap { index, line -> [SheetRow] in
      let id = line["action"]?.text ?? ""
      let action = contract.actions.first { $0.id.rawValue == id }
      let key = SheetRow.Key(id, actions.others(of: id))
      let title = action?.texts.shownTexts { $0.title }
      let path: [ContentPatch.Step] = [.key("lines"), .item(index), .key("amounts")]
      let payers = contract.budget.funders.map { funder in
        row(
          key, SheetRow.Key(funder.id.rawValue, funder.names), line["amounts"], path, title,
          funder.name.shownTexts { $0 })
      }
      let total = SheetRow.Key(SheetTable.totalPayer)
      let words = ShownTexts(texts: [("fr", "Total de l’action"), ("en", "Total of the action")])
      return payers + [row(key, total, line["amounts"], path, title, words)]
    }
  }

  private func row(
    _ action: SheetRow.Key, _ payer: SheetRow.Key, _ amounts: SyntaxNode?,
    _ path: [ContentPatch.Step], _ title: ShownTexts?, _ name: ShownTexts
  ) -> SheetRow {
    let isTotal = payer.id == SheetTable.totalPayer
    var row = SheetRow(keys: [key, action, payer], file: self.path(.budget))
    for year in contract.years {
      let node = amounts?[String(year)]?[payer.id]
      row.fields["amount.\(year)"] = SheetField(
        .amount(isStated: true), path + [.key(String(year)), .key(payer.id)], node,
        isTotal ? .none : .always(or: []))
    }
    row.fixed = ["name": name]
    row.fixed["title"] = title
    row.exists = row.fields.values.contains { $0.node != nil }
    row.isShown = row.exists
    return row
  }
}
