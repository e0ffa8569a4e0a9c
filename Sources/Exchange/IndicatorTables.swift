import Authoring
import Diagnostics
import Model
import Syntax

extension SheetTable {
  /// The indicators, with what they start from and aim at.
  static func indicators(_ contents: [ContractContent], _ languages: [String]) -> SheetTable {
    let years = Set(contents.flatMap(\.contract.years)).sorted()
    let targets = years.map { year in
      SheetColumn("target.\(year)", "Cible \(year)", "Target \(year)") { entry in
        guard entry.content.contract.years.contains(year) else { return nil }
        return entry.field(
          .quantity(entry.unit, isStated: true), "targets", String(year),
          needed: .with("target", or: []))
      }
    }
    return SheetTable(
      .indicators, contents,
      columns: [.name("indicator", "Indicateur", "Indicator"), .action]
        + SheetColumn.texts("label", "Intitulé", "Label", needed: .always(or: []), languages) + [
          .unit(.with("target", or: ["unit"])),
          SheetColumn("direction", "Sens voulu", "Desired direction") {
            $0.field(.choice(.directions), "direction")
          }, .persons,
          SheetColumn("baseline", "Situation de départ", "Baseline") {
            $0.field(.quantity($0.unit, isStated: true), "baseline")
          },
        ] + targets + SheetColumn.texts("definition", "Définition", "Definition", languages)
        + SheetColumn.texts("note", "Note", "Note", languages) + SheetColumn.source(languages),
      entries: { $0.entries(.indicators) },
      new: { content, keys, number in content.newEntry(.indicators, keys[0], number) })
  }

  /// The results of indicators by year.
  static func results(_ contents: [ContractContent], _ languages: [String]) -> SheetTable {
    let columns =
      [
        SheetColumn("target", "Cible", "Target", shows: \.target),
        SheetColumn("value", "Résultat", "Result") {
          $0.field(.quantity($0.unit, isStated: true), "value", needed: .always(or: ["text"]))
        },
      ] + SheetColumn.texts("text", "Résultat en mots", "Result in words", languages) + [
        .date,
        SheetColumn("embargo", "Sous embargo jusqu’au", "Under embargo until") {
          $0.field(.release, "embargo")
        },
      ]
    return SheetTable(
      .results, contents, columns: seriesHead + columns + SheetColumn.source(languages),
      entries: { $0.series("results", areAllShown: true) })
  }

  /// What is expected of years to come.
  static func projections(_ contents: [ContractContent], _ languages: [String]) -> SheetTable {
    let value = SheetColumn("value", "Valeur attendue", "Expected value") {
      $0.field(.quantity($0.unit, isStated: false), "value", needed: .always(or: []))
    }
    return SheetTable(
      .projections, contents, columns: seriesHead + [value, .date] + SheetColumn.source(languages),
      entries: { $0.series("projections", areAllShown: false) })
  }

  private static var seriesHead: [SheetColumn] {
    [
      .name("indicator", "Indicateur", "Indicator"),
      SheetColumn("label", "Intitulé", "Label", width: 75) { $0.content.shownLabel(of: $0.whole) },
      SheetColumn("unit", "Unité", "Unit", width: 40) { $0.whole?["unit"]?.unitWords }, .year,
    ]
  }
}

extension ContractContent {
  /// What indicators say by year under a key, for every year of the contract.
  fileprivate func series(_ key: String, areAllShown: Bool) -> [SheetEntry] {
    entries(.indicators).flatMap { indicator in
      contract.years.map { year in
        let series = indicator.part(key)
        let node = series.node?[String(year)]
        return SheetEntry(
          content: self, file: .indicators, keys: indicator.keys + [SheetRow.Key(String(year))],
          path: series.path + [.key(String(year))], node: node, whole: indicator.node,
          isShown: areAllShown || node != nil)
      }
    }
  }
}

extension SheetEntry {
  /// What is aimed at in the year of a result.
  fileprivate var target: ShownTexts? {
    let node = whole?["targets"]?[keys.last?.id ?? ""]
    let words = CellKind.quantity(unit, isStated: true).content(of: node)?.words
    return words.map { ShownTexts(texts: [("fr", $0.french), ("en", $0.english)]) }
  }
}
