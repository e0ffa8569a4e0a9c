import Authoring
import Diagnostics
import Model
import Syntax

extension SheetTable {
  /// The totals that documents print.
  static func totals(_ contents: [ContractContent], _ languages: [String]) -> SheetTable {
    func funder(_ id: String, _ french: String, _ english: String, _ key: String) -> SheetColumn {
      SheetColumn(id, french, english, width: 28) { $0.field(.reference($0.content.funders), key) }
    }
    return SheetTable(
      .totals, contents,
      columns: [
        .name("reference", "Repère", "Reference"),
        SheetColumn("year", "Exercice", "Financial year") { $0.field(.year, "year") },
        funder("payer", "Financeur", "Funder", "funder"),
        SheetColumn("action", "Action", "Action", width: 45) {
          $0.field(.reference($0.content.actions), "action")
        },
        SheetColumn("area", "Axe", "Priority area", width: 28) {
          $0.field(.reference($0.content.areas), "area")
        },
        SheetColumn("stage", "Nature du montant", "Kind of amount", width: 40) {
          $0.field(.choice(.stages), "stage")
        },
        SheetColumn("perimeter", "Ce qu’il couvre", "What it covers", width: 40) {
          $0.field(.choice(.perimeters), "perimeter")
        }, funder("spender", "Dépensé par", "Spent by", "by"),
        SheetColumn("amount", "Montant", "Amount", width: 32) {
          $0.field(.amount(isStated: false), "amount", needed: .always(or: []))
        }, SheetColumn("code", "Code", "Code") { $0.field(.text, "code") },
        SheetColumn(
          "discrepancy", "Écart qui l’explique", "Discrepancy that explains it", width: 40
        ) { $0.field(.reference($0.content.discrepancies), "discrepancy") },
      ] + SheetColumn.texts("label", "Libellé", "Label", languages) + SheetColumn.source(languages),
      entries: \.totals,
      new: { content, _, number in content.total(SheetRow.Key(""), .new(number), nil) })
  }
}

extension ContractContent {
  fileprivate var totals: [SheetEntry] {
    var counts: [String: Int] = [:]
    return (self[.budget, "published"]?.items ?? []).enumerated().map { index, node in
      // What it is the total of, and a number where there are several of the same.
      let parts = ["year", "funder", "action", "area", "stage", "by"].compactMap { node[$0]?.text }
      let name = parts.isEmpty ? "total" : parts.joined(separator: ".")
      let count = (counts[name] ?? 0) + 1
      counts[name] = count
      return total(SheetRow.Key(count > 1 ? "\(name).\(count)" : name), .item(index), node)
    }
  }

  fileprivate func total(
    _ key: SheetRow.Key, _ step: ContentPatch.Step, _ node: SyntaxNode?
  ) -> SheetEntry {
    SheetEntry(
      content: self, file: .budget, keys: [key], path: [.key("published"), step], node: node)
  }
}
