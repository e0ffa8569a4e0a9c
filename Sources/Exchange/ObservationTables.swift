import Authoring
import Diagnostics
import Model
import Syntax

extension SheetTable {
  /// What was counted beside the indicators.
  static func observations(_ contents: [ContractContent], _ languages: [String]) -> SheetTable {
    SheetTable(
      .observations, contents,
      columns: [
        .name("observation", "Relevé", "Observation"), .action,
        SheetColumn("year", "Exercice", "Financial year") {
          $0.field(.year, "year", needed: .always(or: []))
        },
      ] + SheetColumn.texts("label", "Intitulé", "Label", needed: .always(or: []), languages) + [
        .unit(.always(or: [])), value, .date,
        SheetColumn("partition", "Les parts sont", "The parts are", width: 40) {
          $0.field(.choice(.partitions), "parts-are")
        }, .persons,
        SheetColumn("key-figure", "Chiffre clé", "Key figure") { $0.field(.truth, "key-figure") },
      ] + SheetColumn.texts("note", "Note", "Note", languages) + SheetColumn.source(languages),
      entries: { $0.entries(.observations) },
      new: { content, keys, number in content.newEntry(.observations, keys[0], number) })
  }

  /// The parts of what was counted.
  static func parts(_ contents: [ContractContent], _ languages: [String]) -> SheetTable {
    SheetTable(
      .parts, contents,
      columns: [
        .name("observation", "Relevé", "Observation"),
        SheetColumn("number", "N° de la part", "Number of the part", .key),
      ] + SheetColumn.texts("label", "Part", "Part", needed: .always(or: []), languages) + [value],
      entries: { content in
        content.entries(.observations).flatMap { whole in
          (whole.node?["parts"]?.items ?? []).enumerated().map { number, node in
            whole.part(SheetRow.Key(String(number + 1)), .item(number), node)
          }
        }
      },
      new: { content, keys, number in
        content.entries(.observations).first { $0.keys[0].id == keys[0] }?.part(
          SheetRow.Key(""), .new(number), nil)
      })
  }

  private static let value = SheetColumn("value", "Valeur", "Value") {
    $0.field(.quantity($0.unit, isStated: false), "value", needed: .always(or: []))
  }
}

extension SheetEntry {
  fileprivate func part(
    _ key: SheetRow.Key, _ step: ContentPatch.Step, _ part: SyntaxNode?
  ) -> SheetEntry {
    SheetEntry(
      content: content, file: file, keys: keys + [key], path: path + [.key("parts"), step],
      node: part, whole: node)
  }
}
