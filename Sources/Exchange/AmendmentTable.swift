import Authoring
import Diagnostics
import Model
import Syntax

extension SheetTable {
  /// The amounts that amendments change, by amendment, action, payer and year.
  ///
  /// An amendment is told by its day: it must be there, as its title and its source are no figures.
  static func amendments(_ contents: [ContractContent]) -> SheetTable {
    func amount(_ key: String, _ french: String, _ english: String) -> SheetColumn {
      SheetColumn(key, french, english, width: 32) {
        $0.field(.amount(isStated: true), key, needed: .always(or: []))
      }
    }
    return SheetTable(
      .amendments, contents,
      columns: [
        SheetColumn("amendment", "Avenant", "Amendment", .key, width: 28),
        .name("action", "Action", "Action"),
        SheetColumn("payer", "Qui paie", "Who pays", .key, width: 28), .year,
        amount("before", "Avant", "Before"), amount("after", "Après", "After"),
      ], entries: \.amendmentChanges)
  }
}

extension ContractContent {
  fileprivate var amendmentChanges: [SheetEntry] {
    var counts: [String: Int] = [:]
    return (self[.budget, "amendments"]?.items ?? []).enumerated().flatMap { index, amendment in
      let day = amendment["date"]?.text ?? ""
      counts[day, default: 0] += 1
      let name = counts[day] == 1 ? day : "\(day).\(counts[day] ?? 1)"
      let title = amendment["title"]
      let titles =
        [title?.text].compactMap(\.self) + (title?.entries.compactMap(\.value.text) ?? [])
      return changes(
        of: amendment, SheetRow.Key(name, titles),
        [.key("amendments"), .item(index), .key("changes")])
    }
  }

  /// What an amendment changes, then what it could change.
  private func changes(
    of amendment: SyntaxNode, _ name: SheetRow.Key, _ path: [ContentPatch.Step]
  ) -> [SheetEntry] {
    let written = (amendment["changes"]?.items ?? []).enumerated().map { index, node in
      entry(
        [name] + ["action", "funder", "year"].map { key(node[$0]?.text ?? "", of: $0) },
        path + [.item(index)], node)
    }
    let all = contract.budget.entries.enumerated().map { number, amount in
      let keys = [
        ("action", amount.action.rawValue), ("funder", amount.funder.rawValue),
        ("year", String(amount.year)),
      ]
      let path = path + [.new(number)]
      var entry = entry([name] + keys.map { key($0.1, of: $0.0) }, path, nil)
      entry.names = keys.map { key, text in
        ContentPatch.Change(path + [.key(key)], key == "year" ? text : text.inDoubleQuotes)
      }
      entry.isShown = false
      return entry
    }
    let taken = Set(written.map { $0.keys.map(\.id) })
    return written + all.filter { !taken.contains($0.keys.map(\.id)) }
  }

  private func entry(
    _ keys: [SheetRow.Key], _ path: [ContentPatch.Step], _ node: SyntaxNode?
  ) -> SheetEntry { SheetEntry(content: self, file: .budget, keys: keys, path: path, node: node) }

  private func key(_ text: String, of key: String) -> SheetRow.Key {
    switch key {
    case "action": SheetRow.Key(text, actions.others(of: text))
    case "funder": SheetRow.Key(text, funders.others(of: text))
    default: SheetRow.Key(text)
    }
  }
}
